//! The program at a terminal.

mod help;
mod schema;
