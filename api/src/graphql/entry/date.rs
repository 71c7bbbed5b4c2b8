//! Dates, known whole or in part.

use async_graphql::MaybeUndefined;
use chrono::NaiveDate;
use entity::values::DatePrecision;

use crate::error::Problem;
use crate::graphql::scalars::Date;
use crate::value::partial_date as partial;
use crate::writing::Desk;

/// A date as `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
pub fn partial_date(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<String>,
    date: &mut Option<NaiveDate>,
    precision: &mut Option<DatePrecision>,
) {
    let known = match given {
        MaybeUndefined::Undefined => return,
        MaybeUndefined::Null => None,
        MaybeUndefined::Value(text) => match partial::parse(&text) {
            Some(known) => Some(known),
            None => {
                desk.refuse(field, Problem::new("DATE_INVALID").with("date", text));
                return;
            }
        },
    };
    *date = known.map(|(date, _)| date);
    *precision = known.map(|(_, precision)| precision);
}

/// A day.
pub fn day(given: MaybeUndefined<Date>, to: &mut Option<NaiveDate>) {
    super::optional(given.map_value(|date| date.0), to);
}
