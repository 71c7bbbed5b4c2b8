//! Values with rules of their own: money, months, quantities, official numbers.

pub mod canonical;
pub mod classification;
pub mod country;
pub mod digest;
pub mod fixed;
pub mod identifier;
pub mod money;
pub mod month;
pub mod partial_date;
pub mod quantity;
pub mod rate;

pub use iso_currency::Currency;
pub use money::Money;
pub use month::{Month, MonthRange};
pub use quantity::Quantity;
