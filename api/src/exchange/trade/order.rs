//! What is asked for when trade figures are imported.

use entity::values::Side;

use crate::error::{Problem, Result};
use crate::exchange::layout::Layout;
use crate::value::{Currency, Money, MonthRange};

/// What is asked for when trade figures are imported.
#[derive(Clone, Debug)]
pub struct Order {
    /// The reporter.
    pub side: Side,
    /// The months that the figures are of.
    pub months: MonthRange,
    /// Generated for demonstration, not reported.
    pub synthetic: bool,
    /// How the file is laid out, and what is declared beside it.
    pub layout: Layout,
    /// What the values add up to, by whoever made the file.
    pub control_totals: Vec<ControlTotal>,
    /// How far from its usual value per kilogram something may be.
    pub unusual: Option<f64>,
}

/// What the values in one currency add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControlTotal {
    /// ISO 4217.
    pub currency: Currency,
    /// In minor units.
    pub minor: i64,
}

impl ControlTotal {
    /// Reads `CNY=1234.50`.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Problem::new("CONTROL_TOTAL_INVALID").with("value", text);
        let (code, amount) = text.split_once('=').ok_or_else(invalid)?;
        let currency = Currency::from_code(code.trim()).ok_or_else(invalid)?;
        let money = Money::parse(amount, currency).map_err(|_| invalid())?;
        Ok(Self {
            currency,
            minor: money.minor,
        })
    }
}
