//! Loading figures of whole economies, and reading them for a period.

use entity::id::{SourceId, TradeReferenceId};
use entity::trade_reference;
use entity::values::{RevisionAction, Side};
use sea_orm::prelude::DateTimeUtc;
use serde_json::json;
use uuid::Uuid;

use super::rows::FigureRow;
use super::rules::{Figure, Figures, whole_years, years_of};
use super::store;
use crate::access::Viewer;
use crate::access::revision::{self as log, Entry, entry::chain_of};
use crate::app::App;
use crate::error::{Flaw, Problem, Result};
use crate::text::Localized;
use crate::trade::release::LoadedBy;
use crate::value::canonical::Fields;
use crate::value::{Currency, MonthRange};

/// What is known of a reference before its figures.
#[derive(Clone, Debug)]
pub struct Release {
    /// The bank that brings it in.
    pub side: Side,
    /// Stable code, unique within its side.
    pub code: String,
    /// What it is called.
    pub title: Localized,
    /// The revision of the Harmonized System: `H6` is HS 2022.
    pub revision: String,
    /// The currency of all its figures.
    pub currency: Currency,
    /// When it was published.
    pub released_at: DateTimeUtc,
    /// Where it is from, of the same side.
    pub source_id: SourceId,
    /// SHA-256 of the file, in hexadecimal digits.
    pub checksum: String,
}

/// What became of a reference.
#[derive(Debug)]
pub enum Loaded {
    /// It is in now.
    New(trade_reference::Model),
    /// The same file was in already.
    Already(trade_reference::Model),
}

/// A reference, with its figures of the months in question, if those are whole years.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The reference.
    pub row: trade_reference::Model,
    /// The figures.
    pub figures: Option<Figures>,
}

/// Loads a reference whole, unless the same file is in already. Figures that were brought in are
/// never changed: a later publication comes under a code of its own.
pub async fn load(
    app: &App,
    by: &LoadedBy,
    release: Release,
    figures: &[Figure],
) -> Result<Loaded> {
    by.may_make_current(release.side)?;
    let db = app.db().begin_bulk().await?;
    // Nobody else writes for the side until this ends: what is looked for stays as it is found.
    log::hold(&db, chain_of(release.side)).await?;
    if let Some(known) = store::same_file(&db, release.side, &release.checksum).await? {
        return Ok(Loaded::Already(known));
    }
    let nobody = Viewer::Anonymous;
    if let Some(other) = store::find_by_code(&db, nobody, release.side, &release.code).await? {
        let title = title(&other);
        let problem = Problem::new("CODE_TAKEN")
            .with("code", &other.code)
            .with("name", title.any().unwrap_or_default());
        return Err(Flaw::at("code", problem).into());
    }
    let row = row(release, figures, app.clock().now());
    store::insert(&db, &row).await?;
    let figures = figures.iter().map(|figure| FigureRow {
        reference: &row,
        figure,
    });
    let figures: Vec<FigureRow<'_>> = figures.collect();
    db.insert(&figures).await?;
    log::append(&db, entry(&row, by)).await?;
    db.commit().await?;
    app.tell_written();
    Ok(Loaded::New(row))
}

/// The reference of a side with this code, and what it says of some months.
pub async fn named(
    app: &App,
    viewer: Viewer,
    side: Side,
    code: &str,
    months: MonthRange,
) -> Result<Reference> {
    let db = app.db().reader();
    let unknown = || Problem::new("REFERENCE_UNKNOWN").with("code", code);
    let row = store::find_by_code(db, viewer, side, code).await?;
    let row = row.ok_or_else(unknown)?;
    let figures = match whole_years(months) {
        Some(years) => {
            let found = store::figures(db, &row, &years).await?;
            Some(Figures::new(years, found))
        }
        None => None,
    };
    Ok(Reference { row, figures })
}

/// What a reference is called.
pub fn title(reference: &trade_reference::Model) -> Localized {
    Localized::owned(
        reference.side,
        reference.title_zh.clone(),
        reference.title_ru.clone(),
        reference.title_en.clone(),
    )
}

fn row(release: Release, figures: &[Figure], now: DateTimeUtc) -> trade_reference::Model {
    let years = years_of(figures);
    trade_reference::Model {
        id: TradeReferenceId(Uuid::now_v7()),
        side: release.side,
        version: 1,
        created_at: now,
        updated_at: now,
        code: release.code,
        title_zh: release.title.zh,
        title_ru: release.title.ru,
        title_en: release.title.en,
        year_from: years.first().copied().unwrap_or_default(),
        year_to: years.last().copied().unwrap_or_default(),
        revision: release.revision,
        currency: release.currency.code().to_owned(),
        row_count: figures.len() as i64,
        released_at: release.released_at,
        source_id: release.source_id,
        checksum: release.checksum,
    }
}

/// The entry of the log: what came in, not its figures, which the checksum stands for.
fn entry(reference: &trade_reference::Model, by: &LoadedBy) -> Entry {
    let facts = json!({
        "tradeReference": reference.code,
        "years": [reference.year_from, reference.year_to],
        "rowCount": reference.row_count,
        "checksum": reference.checksum,
    });
    Entry {
        chain: chain_of(reference.side),
        at: reference.created_at,
        actor: by.actor(),
        action: RevisionAction::Create,
        subject: None,
        before: Fields::new(),
        after: facts.as_object().cloned().unwrap_or_default(),
    }
}
