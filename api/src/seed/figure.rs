//! What is said of any kind of record: other names and observations.

use entity::id::{EnterpriseId, PlaceId, ProjectId, ZoneId};
use entity::values::{AliasKind, Language, PeriodPrecision, Publication, Side, SubjectKind};
use entity::{alias, observation};
use sea_orm::ActiveEnum;

use super::known::Found;
use super::reading::Reading;
use super::row::{Fault, Row};
use super::sheet;

/// Reads other names and observations.
pub fn read(reading: &mut Reading<'_>) -> Result<(), Fault> {
    aliases(reading)?;
    observations(reading)
}

/// The record a row is about.
fn subject(
    reading: &Reading<'_>,
    row: &Row,
    kind: SubjectKind,
    side: Side,
) -> Result<Found, Fault> {
    let records = match kind {
        SubjectKind::Place => &reading.places,
        SubjectKind::Zone => &reading.zones,
        SubjectKind::Enterprise => &reading.enterprises,
        SubjectKind::Project => &reading.projects,
    };
    records.find(row, "subject", side)
}

fn aliases(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side",
        "subject_kind",
        "subject",
        "language",
        "name",
        "kind",
        "valid_from",
        "valid_to",
    ];
    for row in sheet::rows(reading.files, "aliases.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let subject_kind: SubjectKind = row.one_of("subject_kind")?;
        let subject = subject(reading, &row, subject_kind, side)?;
        let language: Language = row.one_of("language")?;
        let name = row.name("name", language)?;
        let kind: AliasKind = row.one_of("kind")?;
        let code = format!(
            "{}/{}/{}/{name}",
            subject_kind.to_value(),
            row.text("subject")?,
            language.to_value()
        );
        let of = |kind| (kind == subject_kind).then_some(subject.id);
        let alias = alias::Model {
            id: reading.id(&row, "alias", side, &code)?,
            side,
            version: 1,
            created_at: subject.published_at,
            updated_at: subject.published_at,
            archived_at: None,
            place_id: of(SubjectKind::Place).map(PlaceId),
            zone_id: of(SubjectKind::Zone).map(ZoneId),
            enterprise_id: of(SubjectKind::Enterprise).map(EnterpriseId),
            project_id: of(SubjectKind::Project).map(ProjectId),
            language,
            name,
            kind,
            valid_from: row.optional_date("valid_from")?,
            valid_to: row.optional_date("valid_to")?,
        };
        if alias.valid_from > alias.valid_to && alias.valid_to.is_some() {
            return Err(row.wrong("valid_to", "is before valid_from"));
        }
        reading.owned.aliases.push(alias);
    }
    Ok(())
}

fn observations(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side",
        "indicator",
        "subject_kind",
        "subject_side",
        "subject",
        "period_from",
        "period_to",
        "period_precision",
        "value",
        "unit",
        "qualifier",
        "headline",
        "note_zh",
        "note_ru",
        "note_en",
        "source",
    ];
    for row in sheet::rows(reading.files, "observations.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let subject_kind: SubjectKind = row.one_of("subject_kind")?;
        let subject = subject(reading, &row, subject_kind, row.one_of("subject_side")?)?;
        let source = reading.sources.find(&row, "source", side)?;
        check_period(&row)?;
        let mut code = Vec::new();
        for column in [
            "indicator",
            "subject_kind",
            "subject",
            "period_from",
            "period_to",
            "source",
        ] {
            code.push(row.optional(column).unwrap_or_default());
        }
        let observation = observation::Model {
            id: reading.id(&row, "observation", side, &code.join("/"))?,
            side,
            version: 1,
            created_at: source.published_at,
            updated_at: source.published_at,
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(source.published_at),
            indicator_code: reading.indicators.find(&row, "indicator")?,
            subject_kind,
            subject_side: subject.side,
            subject_id: subject.id,
            period_from: row.optional_date("period_from")?,
            period_to: row.optional_date("period_to")?,
            period_precision: row.optional_one_of("period_precision")?,
            value_micro: row.quantity("value")?.micro,
            unit_code: reading.units.find(&row, "unit")?,
            qualifier: row.one_of("qualifier")?,
            headline: row.truth("headline")?,
            note_zh: row.optional_string("note_zh"),
            note_ru: row.optional_string("note_ru"),
            note_en: row.optional_string("note_en"),
            source_id: source.id.into(),
        };
        reading.owned.observations.push(observation);
    }
    Ok(())
}

/// A period is given by both ends and its kind, or not at all.
fn check_period(row: &Row) -> Result<(), Fault> {
    let from = row.optional_date("period_from")?;
    let to = row.optional_date("period_to")?;
    let precision: Option<PeriodPrecision> = row.optional_one_of("period_precision")?;
    if from.is_some() != to.is_some() || from.is_some() != precision.is_some() {
        return Err(row.wrong(
            "period_from",
            "needs period_to and period_precision, or all three are empty",
        ));
    }
    if from > to {
        return Err(row.wrong("period_to", "is before period_from"));
    }
    Ok(())
}
