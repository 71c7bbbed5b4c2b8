//! What trade is told apart by, and its sums so told apart, from the smallest table that has them.

mod amount;
mod figures;
mod input;
mod key;
mod object;
mod question;
mod rules;
mod service;
mod store;

pub use amount::{Amount, Ledger, Measure, growth_percent, post};
pub use figures::{Calendar, Cell, Coverage, Figures};
pub use input::TradeFilter;
pub use key::{Group, Key};
pub use object::{
    CoverageShown, TradeDimension, TradeKey, TradeMeasure, TradeStep, Undefined as UndefinedShown,
};
pub use question::{Filter, Question, Undefined};
pub use rules::{Dimension, Step, check, step_of};
pub use service::{Bounds, read};
