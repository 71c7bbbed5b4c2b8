//! Files as offices have them: brought in, read row by row and checked before anything is written;
//! and taken out.

pub mod column;
pub mod export;
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
