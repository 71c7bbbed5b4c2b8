//! Entering and changing records.

mod project;
