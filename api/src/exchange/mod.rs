//! What leaves the register as files.

pub mod export;
