//! Slowing down whoever guesses passwords, by name and by address.

pub mod rules;
pub mod service;
mod store;

pub(in crate::access) use store::purge;
