//! Small shapes that many records share: dates known in part, coordinates, quantities.

use async_graphql::{Context, Object, SimpleObject};
use chrono::{Datelike, NaiveDate};
use entity::values;

use super::scalars::{Date, Decimal};
use super::values::DatePrecision;
use super::{InPlace, LocalizedText, RequestContext};
use crate::value::Quantity;

/// A date as the schema shows it.
pub type PartialDate = InPlace<DateInPart>;

/// A date of which only the month, quarter or year may be known.
#[derive(Clone, Copy)]
pub struct DateInPart {
    date: NaiveDate,
    precision: values::DatePrecision,
}

impl PartialDate {
    /// A date, if there is one.
    pub fn optional(
        date: Option<NaiveDate>,
        precision: Option<values::DatePrecision>,
    ) -> Option<Self> {
        Some(Self(DateInPart {
            date: date?,
            precision: precision?,
        }))
    }
}

/// A date of which only the month, quarter or year may be known.
#[Object(name = "PartialDate")]
impl DateInPart {
    /// The first day of what is known.
    async fn date(&self) -> Date {
        Date(self.date)
    }

    /// How much is known.
    async fn precision(&self) -> DatePrecision {
        self.precision.into()
    }

    /// What is known and no more: `2022-06-10`, `2021-03`, `2019-Q4` or `2019`.
    async fn iso(&self) -> String {
        let date = self.date;
        match self.precision {
            values::DatePrecision::Day => date.format("%Y-%m-%d").to_string(),
            values::DatePrecision::Month => date.format("%Y-%m").to_string(),
            values::DatePrecision::Quarter => {
                format!("{:04}-Q{}", date.year(), date.month0() / 3 + 1)
            }
            values::DatePrecision::Year => date.format("%Y").to_string(),
        }
    }
}

/// A point on the map, WGS 84.
#[derive(Clone, Copy, SimpleObject)]
pub struct Coordinates {
    /// Degrees north.
    latitude: f64,
    /// Degrees east.
    longitude: f64,
}

impl Coordinates {
    /// A point, if there is one; in millionths of a degree.
    pub fn optional(latitude_e6: Option<i32>, longitude_e6: Option<i32>) -> Option<Self> {
        let degrees = |e6: i32| f64::from(e6) / 1e6;
        Some(Self {
            latitude: degrees(latitude_e6?),
            longitude: degrees(longitude_e6?),
        })
    }
}

/// A quantity with its unit.
#[derive(SimpleObject)]
pub struct Measure {
    /// How much.
    value: Decimal,
    /// Stable code of the unit.
    unit_code: String,
    /// The unit.
    unit: Option<LocalizedText>,
}

impl Measure {
    /// A quantity in a unit of the catalogue.
    pub fn new(ctx: &Context<'_>, micro: i64, unit_code: &str) -> Self {
        Self {
            value: Decimal(Quantity::from_micro(micro).decimal()),
            unit_code: unit_code.to_owned(),
            unit: ctx
                .app()
                .catalogue()
                .unit(unit_code)
                .cloned()
                .map(Into::into),
        }
    }
}
