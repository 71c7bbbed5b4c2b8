//! What an observation must be like, and where the two banks differ.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use entity::observation;
use entity::values::{PeriodPrecision, Qualifier, Side};
use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::error::{Flaw, Problem};
use crate::writing::flaw;
use crate::writing::rules::has_happened;

/// What is wrong with an observation, whatever is to become of it.
pub fn check(row: &observation::Model, today: NaiveDate) -> Vec<Flaw> {
    let mut found = Vec::new();
    if let (Some(from), Some(to)) = (row.period_from, row.period_to)
        && to < from
    {
        let problem = Problem::new("PERIOD_REVERSED")
            .with("from", from)
            .with("to", to);
        found.push(flaw::error("period", problem));
    } else {
        found.extend(fit(row));
    }
    // Aims and expectations are of the future; what was counted is not.
    if matches!(row.qualifier, Qualifier::Actual) {
        found.extend(has_happened("period", row.period_from, today));
    }
    found
}

/// Who says something of what.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Said {
    /// The bank.
    pub side: Side,
    /// The record, by its id.
    pub subject: Uuid,
    /// The indicator, by its code.
    pub indicator: String,
}

impl Said {
    /// Whose observation this is, and what of.
    pub fn of(row: &observation::Model) -> Self {
        Self {
            side: row.side,
            subject: row.subject_id,
            indicator: row.indicator_code.clone(),
        }
    }

    /// The same of the other bank.
    #[must_use]
    pub fn across(self) -> Self {
        Self {
            side: self.side.across(),
            ..self
        }
    }
}

/// Whether two observations may be of the same time: their periods overlap, or one has none.
pub fn may_coincide(one: &observation::Model, other: &observation::Model) -> bool {
    let begins_by = |one: &observation::Model, other: &observation::Model| {
        one.period_from
            .zip(other.period_to)
            .is_none_or(|(from, to)| from <= to)
    };
    begins_by(one, other) && begins_by(other, one)
}

/// A day, month, quarter or year is one of the calendar's; whatever else a figure covers is a range.
fn fit(row: &observation::Model) -> Option<Flaw> {
    let (from, to, precision) = (row.period_from?, row.period_to?, row.period_precision?);
    let fits = match precision {
        PeriodPrecision::Range => true,
        PeriodPrecision::Day => from == to,
        PeriodPrecision::Month => is_whole(from, to, 1),
        PeriodPrecision::Quarter => is_whole(from, to, 3),
        PeriodPrecision::Year => is_whole(from, to, 12),
    };
    let problem = || {
        Problem::new("PERIOD_PRECISION_DIFFERS")
            .with("from", from)
            .with("to", to)
            .with("precision", precision.to_value())
    };
    (!fits).then(|| flaw::error("period", problem()))
}

/// Whether the days are those of so many months, which divide the year as the calendar does.
fn is_whole(from: NaiveDate, to: NaiveDate, months: u32) -> bool {
    let begins = from.day() == 1 && from.month0().is_multiple_of(months);
    let last = from
        .checked_add_months(Months::new(months))
        .and_then(|next| next.pred_opt());
    begins && last == Some(to)
}

/// What both banks say of the same indicator, record and period, in the same unit and meant in the
/// same way.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What the Chinese bank says.
    pub cn: observation::Model,
    /// What the Russian bank says.
    pub ru: observation::Model,
}

/// The pairs whose figures differ, in the order of the Chinese figures. Where a bank has said
/// several things of the same, what it entered last counts.
pub fn discrepancies(observations: Vec<observation::Model>) -> Vec<Pair> {
    let mut said = BTreeMap::new();
    for row in observations {
        let about = (row.indicator_code.clone(), row.subject_id);
        let how = (
            row.period_from,
            row.period_to,
            row.unit_code.clone(),
            row.qualifier,
        );
        let entry: &mut (Option<_>, Option<_>) = said.entry((about, how)).or_default();
        match row.side {
            Side::Cn => entry.0 = Some(row),
            Side::Ru => entry.1 = Some(row),
        }
    }
    let pairs = said
        .into_values()
        .filter_map(|(cn, ru)| Some(Pair { cn: cn?, ru: ru? }));
    pairs
        .filter(|pair| pair.cn.value_micro != pair.ru.value_micro)
        .collect()
}
