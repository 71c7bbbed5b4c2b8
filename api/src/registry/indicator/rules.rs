//! What an observation must be like, and where the two banks differ.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use entity::observation;
use entity::values::{Qualifier, Side};

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
    }
    // Aims and expectations are of the future; what was counted is not.
    if matches!(row.qualifier, Qualifier::Actual) {
        found.extend(has_happened("period", row.period_from, today));
    }
    found
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
