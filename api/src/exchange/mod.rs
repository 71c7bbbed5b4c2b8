//! Import: files as offices have them, read row by row and checked before anything is written.

pub mod column;
pub mod finding;
pub mod jobs;
pub mod mapping;
pub mod number;
pub mod progress;
pub mod reading;
pub mod report;
pub mod template;
pub mod trade;
pub mod written;
