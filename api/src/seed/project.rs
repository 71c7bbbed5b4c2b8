//! Projects with their participants and milestones.

use std::collections::HashMap;

use entity::values::{Language, MilestoneKind, Publication, Side};
use entity::{milestone, participant, project};
use sea_orm::ActiveEnum;

use super::known::Found;
use super::reading::{Reading, midnight};
use super::row::{Fault, Row};
use super::sheet;

/// Reads projects, participants and milestones.
pub fn read(reading: &mut Reading<'_>) -> Result<(), Fault> {
    projects(reading)?;
    participants(reading)?;
    milestones(reading)
}

fn projects(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side",
        "code",
        "sector",
        "cluster",
        "zone",
        "place",
        "stage",
        "stage_on",
        "stage_precision",
        "standing",
        "cooperation_form",
        "name_zh",
        "name_ru",
        "name_en",
        "summary_zh",
        "summary_ru",
        "summary_en",
        "capacity",
        "capacity_unit",
        "counterpart",
        "published_on",
        "source",
    ];
    let rows = sheet::rows(reading.files, "projects.csv", COLUMNS)?;
    // All codes first: a project may name a counterpart that stands below it.
    let mut read = Vec::with_capacity(rows.len());
    for row in rows {
        let side = row.one_of("side")?;
        let code = row.code("code")?;
        let found = Found {
            side,
            id: reading.id(&row, "project", side, &code)?,
            published_at: midnight(row.date("published_on")?),
        };
        reading.projects.add(&row, &code, found)?;
        read.push((row, code, found));
    }
    for (row, code, found) in read {
        let model = project(reading, &row, code, found)?;
        reading.owned.projects.push(model);
    }
    Ok(())
}

fn project(
    reading: &Reading<'_>,
    row: &Row,
    code: String,
    found: Found,
) -> Result<project::Model, Fault> {
    let side = found.side;
    let zone = reading.zones.find_optional(row, "zone", side)?;
    let place = reading.places.find_optional(row, "place", side)?;
    let source = reading.sources.find_optional(row, "source", side)?;
    let stage_on = row.period("stage_on", "stage_precision")?;
    let counterpart = reading
        .projects
        .find_optional(row, "counterpart", side.across())?;
    let (capacity_micro, capacity_unit) = capacity(reading, row)?;
    Ok(project::Model {
        id: found.id.into(),
        side,
        version: 1,
        created_at: found.published_at,
        updated_at: found.published_at,
        archived_at: None,
        publication: Publication::Published,
        published_at: Some(found.published_at),
        code,
        name_zh: Some(row.name("name_zh", Language::Zh)?),
        name_ru: Some(row.name("name_ru", Language::Ru)?),
        name_en: row.optional_string("name_en"),
        summary_zh: row.optional_string("summary_zh"),
        summary_ru: row.optional_string("summary_ru"),
        summary_en: row.optional_string("summary_en"),
        sector_code: reading.sectors.find_optional(row, "sector")?,
        cluster_code: reading.clusters.find_optional(row, "cluster")?,
        zone_id: zone.map(|zone| zone.id.into()),
        place_id: place.map(|place| place.id.into()),
        latitude_e6: None,
        longitude_e6: None,
        stage: row.one_of("stage")?,
        stage_on: stage_on.map(|(date, _)| date),
        stage_precision: stage_on.map(|(_, precision)| precision),
        standing: row.one_of("standing")?,
        cooperation_form: row.optional_one_of("cooperation_form")?,
        // Of these the sources of the files say nothing.
        planned_investment_minor: None,
        planned_investment_currency: None,
        planned_investment_on: None,
        actual_investment_minor: None,
        actual_investment_currency: None,
        actual_investment_on: None,
        planned_start: None,
        planned_start_precision: None,
        planned_completion: None,
        planned_completion_precision: None,
        actual_start: None,
        actual_start_precision: None,
        actual_completion: None,
        actual_completion_precision: None,
        planned_jobs: None,
        capacity_micro,
        capacity_unit,
        counterpart_side: counterpart.map(|project| project.side),
        counterpart_id: counterpart.map(|project| project.id.into()),
        source_id: source.map(|source| source.id.into()),
        key_facts_version: 1,
    })
}

fn capacity(reading: &Reading<'_>, row: &Row) -> Result<(Option<i64>, Option<String>), Fault> {
    if row.optional("capacity").is_none() && row.optional("capacity_unit").is_none() {
        return Ok((None, None));
    }
    let quantity = row.quantity("capacity")?;
    if quantity.micro < 0 {
        return Err(row.wrong("capacity", "is negative"));
    }
    let unit = reading.units.find(row, "capacity_unit")?;
    Ok((Some(quantity.micro), Some(unit)))
}

fn participants(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "project",
        "side",
        "enterprise_side",
        "enterprise",
        "role",
        "share_bp",
    ];
    let mut shares: HashMap<_, i32> = HashMap::new();
    for row in sheet::rows(reading.files, "participants.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let project = reading.projects.find(&row, "project", side)?;
        let enterprise_side: Side = row.one_of("enterprise_side")?;
        let enterprise = reading
            .enterprises
            .find(&row, "enterprise", enterprise_side)?;
        let share_bp = share(&row)?;
        let total = shares.entry(project.id).or_default();
        *total += share_bp.unwrap_or_default();
        if *total > 10_000 {
            return Err(row.wrong("share_bp", "brings the project's shares above 10000"));
        }
        let code = format!(
            "{}/{}/{}/{}",
            row.text("project")?,
            enterprise_side.to_value(),
            row.text("enterprise")?,
            row.text("role")?
        );
        let participant = participant::Model {
            id: reading.id(&row, "participant", side, &code)?,
            side,
            version: 1,
            created_at: project.published_at,
            updated_at: project.published_at,
            archived_at: None,
            project_id: project.id.into(),
            enterprise_side,
            enterprise_id: enterprise.id.into(),
            role: row.one_of("role")?,
            share_bp,
        };
        reading.owned.participants.push(participant);
    }
    Ok(())
}

fn share(row: &Row) -> Result<Option<i32>, Fault> {
    let Some(text) = row.optional("share_bp") else {
        return Ok(None);
    };
    text.parse()
        .ok()
        .filter(|share| (0..=10_000).contains(share))
        .map(Some)
        .ok_or_else(|| row.wrong("share_bp", "is not a whole number from 0 to 10000"))
}

fn milestones(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "project",
        "side",
        "kind",
        "name_zh",
        "name_ru",
        "name_en",
        "planned_on",
        "planned_precision",
        "actual_on",
        "actual_precision",
    ];
    for row in sheet::rows(reading.files, "milestones.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let project = reading.projects.find(&row, "project", side)?;
        let kind: MilestoneKind = row.one_of("kind")?;
        let planned = row.period("planned_on", "planned_precision")?;
        let actual = row.period("actual_on", "actual_precision")?;
        let Some((date, _)) = planned.or(actual) else {
            return Err(row.fault("actual_on", "a milestone needs a planned or an actual date"));
        };
        let code = format!("{}/{}/{date}", row.text("project")?, kind.to_value());
        let milestone = milestone::Model {
            id: reading.id(&row, "milestone", side, &code)?,
            side,
            version: 1,
            created_at: project.published_at,
            updated_at: project.published_at,
            archived_at: None,
            project_id: project.id.into(),
            kind,
            name_zh: Some(row.name("name_zh", Language::Zh)?),
            name_ru: Some(row.name("name_ru", Language::Ru)?),
            name_en: row.optional_string("name_en"),
            planned_on: planned.map(|(date, _)| date),
            planned_precision: planned.map(|(_, precision)| precision),
            actual_on: actual.map(|(date, _)| date),
            actual_precision: actual.map(|(_, precision)| precision),
        };
        reading.owned.milestones.push(milestone);
    }
    Ok(())
}
