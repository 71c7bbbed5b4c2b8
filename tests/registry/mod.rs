//! Reading the register.

mod filter;
mod indicator;
mod language;
mod neighbours;
mod node;
mod paging;
mod project;
mod search;
mod visibility;
