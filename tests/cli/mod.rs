//! The program at a terminal.

mod account;
mod help;
mod schema;
mod serve;
