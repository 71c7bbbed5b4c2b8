//! Lists as files.

mod export;
mod guard;
mod limits;
mod taken;
