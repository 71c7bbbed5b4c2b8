//! Money, quantities and counts.

use async_graphql::MaybeUndefined;
use chrono::NaiveDate;

use super::inputs::{CoordinatesInput, MeasureInput, MoneyInput};
use crate::error::Problem;
use crate::graphql::codes::parse_currency;
use crate::graphql::money::parse_entered;
use crate::graphql::scalars::Decimal;
use crate::value::Quantity;
use crate::writing::Desk;

/// An amount of money: where its three columns go.
pub fn money(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<MoneyInput>,
    to: (
        &mut Option<i64>,
        &mut Option<String>,
        &mut Option<NaiveDate>,
    ),
) {
    let given = match given {
        MaybeUndefined::Undefined => return,
        MaybeUndefined::Null => {
            (*to.0, *to.1, *to.2) = (None, None, None);
            return;
        }
        MaybeUndefined::Value(given) => given,
    };
    desk.enter(field);
    match parse_currency(&given.currency) {
        Err(problem) => desk.refuse("currency", problem),
        Ok(currency) => match parse_entered(given.amount, currency) {
            Ok(money) if money.minor < 0 => {
                desk.refuse("amount", Problem::new("NUMBER_NEGATIVE"));
            }
            Ok(money) => {
                *to.0 = Some(money.minor);
                *to.1 = Some(currency.code().to_owned());
                *to.2 = Some(given.on.0);
            }
            Err(problem) => desk.refuse("amount", problem),
        },
    }
    desk.leave();
}

/// A quantity in millionths; nothing, and said so, when it cannot be kept.
pub fn quantity(desk: &mut Desk<'_>, field: &str, given: Decimal) -> Option<i64> {
    let quantity = Quantity::parse(&given.0.to_string());
    if quantity.is_err() {
        desk.refuse(
            field,
            Problem::new("QUANTITY_INVALID").with("value", given.0),
        );
    }
    quantity.ok().map(|quantity| quantity.micro)
}

/// A quantity with its unit, not negative.
pub fn measure(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<MeasureInput>,
    to: (&mut Option<i64>, &mut Option<String>),
) {
    let given = match given {
        MaybeUndefined::Undefined => return,
        MaybeUndefined::Null => {
            (*to.0, *to.1) = (None, None);
            return;
        }
        MaybeUndefined::Value(given) => given,
    };
    desk.enter(field);
    *to.0 = quantity(desk, "value", given.value);
    if to.0.is_some_and(|micro| micro < 0) {
        desk.refuse("value", Problem::new("NUMBER_NEGATIVE"));
    }
    if desk.app.catalogue().unit(&given.unit_code).is_none() {
        let problem = Problem::new("NEIGHBOUR_UNKNOWN").with("name", &given.unit_code);
        desk.refuse("unitCode", problem);
    }
    *to.1 = Some(given.unit_code);
    desk.leave();
}

/// A count, not negative.
pub fn count(desk: &mut Desk<'_>, field: &str, given: MaybeUndefined<i32>, to: &mut Option<i32>) {
    if given.value().is_some_and(|count| *count < 0) {
        desk.refuse(field, Problem::new("NUMBER_NEGATIVE"));
        return;
    }
    super::optional(given, to);
}

/// A point on the map, in millionths of a degree.
pub fn coordinates(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<CoordinatesInput>,
    to: (&mut Option<i32>, &mut Option<i32>),
) {
    match given {
        MaybeUndefined::Undefined => {}
        MaybeUndefined::Null => (*to.0, *to.1) = (None, None),
        MaybeUndefined::Value(CoordinatesInput {
            latitude,
            longitude,
        }) => {
            if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
                desk.refuse(field, Problem::new("COORDINATES_INVALID"));
                return;
            }
            let e6 = |degrees: f64| (degrees * 1e6).round() as i32;
            (*to.0, *to.1) = (Some(e6(latitude)), Some(e6(longitude)));
        }
    }
}
