//! Behaviour through the public surface.

mod analysis;
mod cli;
mod harness;
mod registry;
mod seed;
mod trade;
