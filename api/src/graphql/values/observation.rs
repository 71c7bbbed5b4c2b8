//! Of figures.

use async_graphql::Enum;
use entity::values;

/// What kind of record a figure or a name is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::SubjectKind")]
pub enum SubjectKind {
    /// A place.
    Place,
    /// A zone.
    Zone,
    /// An enterprise.
    Enterprise,
    /// A project.
    Project,
}

/// How a figure is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Qualifier")]
pub enum Qualifier {
    /// As counted.
    Actual,
    /// Approximately.
    About,
    /// At least that much.
    AtLeast,
    /// Aimed at.
    Target,
    /// Expected.
    Forecast,
}

/// What kind of period a figure covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::PeriodPrecision")]
pub enum PeriodPrecision {
    /// One day.
    Day,
    /// One month of the calendar.
    Month,
    /// One quarter of a year: from January, April, July or October on.
    Quarter,
    /// One year of the calendar.
    Year,
    /// From one date to another.
    Range,
}
