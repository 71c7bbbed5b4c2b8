//! Behaviour through the public surface.

mod cli;
mod harness;
mod http;
