//! Two figures that differ, in the schema.

use std::sync::Arc;

use async_graphql::Object;
use rust_decimal::Decimal as Number;

use super::Observation;
use super::rules::Pair;
use crate::graphql::scalars::Decimal;
use crate::value::Quantity;
use crate::value::fixed::rounded;

/// What the two banks say of the same thing, where they differ.
pub struct Discrepancy {
    cn: Observation,
    ru: Observation,
}

impl From<Arc<Pair>> for Discrepancy {
    fn from(pair: Arc<Pair>) -> Self {
        Self {
            cn: Observation(Arc::new(pair.cn.clone())),
            ru: Observation(Arc::new(pair.ru.clone())),
        }
    }
}

/// What the two banks say of the same indicator, record and period, where they differ.
#[Object]
impl Discrepancy {
    /// What the Chinese bank says.
    async fn cn(&self) -> &Observation {
        &self.cn
    }

    /// What the Russian bank says.
    async fn ru(&self) -> &Observation {
        &self.ru
    }

    /// The Chinese figure less the Russian one, in their unit.
    async fn difference(&self) -> Decimal {
        Decimal(self.value(&self.cn) - self.value(&self.ru))
    }

    /// The difference without its sign, in percent of the mean of the two figures, to one digit
    /// after the point; null when the mean is zero.
    async fn relative_percent(&self) -> Option<Decimal> {
        let (cn, ru) = (self.value(&self.cn), self.value(&self.ru));
        let mean = (cn + ru) / Number::TWO;
        let share = (cn - ru).abs().checked_div(mean.abs())?;
        Some(Decimal(rounded(share * Number::ONE_HUNDRED, 1)))
    }
}

impl Discrepancy {
    fn value(&self, observation: &Observation) -> Number {
        Quantity::from_micro(observation.0.value_micro).decimal()
    }
}
