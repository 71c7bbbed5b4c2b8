//! The rules of projects.

use chrono::NaiveDate;
use entity::id::ProjectId;
use entity::project;
use entity::values::{Side, Stage, Standing};

use super::record::ProjectRecord;
use crate::error::{Flaw, Problem};
use crate::registry::record::Record as _;
use crate::text::Localized;
use crate::writing::flaw;
use crate::writing::rules::{
    both_languages, code, given, has_happened, in_order, last_day, owners_language,
};

/// Hundredths of a percent in a whole.
const WHOLE_BP: i32 = 10_000;

/// What is wrong with a project, whatever is to become of it.
pub fn check(project: &ProjectRecord, today: NaiveDate) -> Vec<Flaw> {
    let row = &project.row;
    let planned_start = (row.planned_start, row.planned_start_precision);
    let planned_completion = (row.planned_completion, row.planned_completion_precision);
    let actual_start = (row.actual_start, row.actual_start_precision);
    let actual_completion = (row.actual_completion, row.actual_completion_precision);
    let mut found: Vec<Flaw> = [
        code(&row.code),
        owners_language("name", &row.name()),
        in_order("plannedCompletion", planned_start, planned_completion),
        in_order("actualCompletion", actual_start, actual_completion),
        has_happened("actualStart", row.actual_start, today),
        has_happened("actualCompletion", row.actual_completion, today),
        has_happened("stageOn", row.stage_on, today),
        has_happened("actualInvestment.on", row.actual_investment_on, today),
        overdue(row, today),
    ]
    .into_iter()
    .flatten()
    .collect();
    check_participants(project, &mut found);
    for (index, milestone) in project.milestones.in_use().enumerate() {
        let place = format!("milestones.{index}");
        let (zh, ru, en) = (&milestone.name_zh, &milestone.name_ru, &milestone.name_en);
        let name = Localized::owned(milestone.side, zh.clone(), ru.clone(), en.clone());
        found.extend(owners_language(&format!("{place}.name"), &name));
        found.extend(has_happened(
            &format!("{place}.actualOn"),
            milestone.actual_on,
            today,
        ));
    }
    found
}

/// The code of a project carries its side, and that of the other's would pass for one of theirs.
pub fn code_across(row: &project::Model) -> Option<Flaw> {
    let carries = |side: Side| {
        row.code
            .split(['-', '_', '.'])
            .any(|part| part == side.country())
    };
    let misleads = carries(row.side.across()) && !carries(row.side);
    let problem = || Problem::new("CODE_OF_OTHER_SIDE").with("code", &row.code);
    misleads.then(|| flaw::error("code", problem()))
}

/// A project that goes on and is not built when it was to be: either is it late, or nobody has said
/// that it is done.
fn overdue(row: &project::Model, today: NaiveDate) -> Option<Flaw> {
    let is_built = matches!(row.stage, Stage::Completed | Stage::Operation);
    if is_built || row.standing != Standing::Active || row.actual_completion.is_some() {
        return None;
    }
    let planned = (row.planned_completion, row.planned_completion_precision);
    let date = last_day(planned).filter(|date| *date < today)?;
    let problem = Problem::new("COMPLETION_OVERDUE").with("date", date);
    Some(flaw::warning("plannedCompletion", problem))
}

fn check_participants(project: &ProjectRecord, found: &mut Vec<Flaw>) {
    let mut seen = Vec::new();
    let mut shares = 0;
    for (index, participant) in project.participants.in_use().enumerate() {
        let what = (participant.enterprise_id, participant.role);
        if seen.contains(&what) {
            let problem = Problem::new("PARTICIPANT_TWICE");
            found.push(flaw::error(&format!("participants.{index}"), problem));
        }
        seen.push(what);
        shares += participant.share_bp.unwrap_or_default();
    }
    if shares > WHOLE_BP {
        let percent = rust_decimal::Decimal::new(shares.into(), 2).normalize();
        let problem = Problem::new("SHARES_OVER_WHOLE").with("percent", percent);
        found.push(flaw::error("participants", problem));
    }
}

/// What a project lacks for being published: the one list there is.
pub fn gate(row: &project::Model) -> Vec<Flaw> {
    let (zh, ru, en) = (&row.summary_zh, &row.summary_ru, &row.summary_en);
    let summary = Localized::owned(row.side, zh.clone(), ru.clone(), en.clone());
    let mut lacking = both_languages("name", &row.name());
    lacking.extend(both_languages("summary", &summary));
    lacking.extend(given("sector", row.sector_code.is_some()));
    lacking.extend(given(
        "zone",
        row.zone_id.is_some() || row.place_id.is_some(),
    ));
    lacking.extend(given("source", row.source_id.is_some()));
    lacking
}

/// What the other side stands behind: a change of any of it asks for its word anew.
#[derive(Debug, PartialEq)]
pub struct KeyFacts<'a> {
    names: [&'a Option<String>; 3],
    sector: &'a Option<String>,
    stage: Stage,
    planned_investment: (Option<i64>, &'a Option<String>),
    actual_investment: (Option<i64>, &'a Option<String>),
    counterpart: Option<ProjectId>,
}

/// The key facts of a project.
pub fn key_facts(row: &project::Model) -> KeyFacts<'_> {
    KeyFacts {
        names: [&row.name_zh, &row.name_ru, &row.name_en],
        sector: &row.sector_code,
        stage: row.stage,
        planned_investment: (
            row.planned_investment_minor,
            &row.planned_investment_currency,
        ),
        actual_investment: (row.actual_investment_minor, &row.actual_investment_currency),
        counterpart: row.counterpart_id,
    }
}
