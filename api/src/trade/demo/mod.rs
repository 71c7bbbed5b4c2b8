//! Trade that looks like trade, for demonstration: generated, the same every time, and marked so.

mod dice;
mod flows;
mod goods;
mod lanes;
mod pace;
mod rates;

pub use flows::{Flows, flows};
pub use pace::{FIRST, LAST};
pub use rates::{Rate, rates};
