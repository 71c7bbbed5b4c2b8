//! Figures of whole economies brought in: read whole, since they are looked at whole, and loaded
//! all or not at all.

use std::path::Path;
use std::sync::Arc;

use entity::id::SourceId;
use entity::values::Side;
use sea_orm::prelude::DateTimeUtc;

use super::COLUMNS;
use super::row::Reader;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::exchange::finding::Finding;
use crate::exchange::gathered::{Gathered, gather};
use crate::exchange::import::{
    Checked, Done, Fate, Importer, Noted, Wish, blocking, stands_in_the_way,
};
use crate::exchange::layout::Layout;
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Row, Source};
use crate::exchange::walk::open;
use crate::text::Localized;
use crate::trade::reference::rules::{self, Figure};
use crate::trade::reference::{self, Release};
use crate::value::Currency;
use crate::value::digest::hexadecimal;

/// Figures of one file: a world by countries, chapters and years has a few hundred thousand.
const MOST_ROWS: u64 = 500_000;

/// What is asked for when figures of whole economies are imported.
#[derive(Clone, Debug)]
pub struct Order {
    /// The bank that brings them in.
    pub side: Side,
    /// The currency of all figures.
    pub currency: Currency,
    /// How the file is laid out, and what is declared beside it.
    pub layout: Layout,
}

/// What is known of the figures before the file is read.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Stable code, unique within its side.
    pub code: String,
    /// What they are called.
    pub title: Localized,
    /// The revision of the Harmonized System: `H6` is HS 2022.
    pub revision: String,
    /// When they were published.
    pub released_at: DateTimeUtc,
    /// Where they are from, of the same side.
    pub source_id: SourceId,
}

/// Checks a file, and loads it where that is wished and nothing is in the way.
pub async fn import(
    app: &App,
    importer: &Importer,
    path: &Path,
    order: &Arc<Order>,
    facts: &Facts,
    wish: Wish,
    progress: &Progress,
) -> Result<Done> {
    importer.by.may_make_current(order.side)?;
    let (source, read) = {
        let (app, path) = (app.clone(), path.to_owned());
        let (order, progress) = (Arc::clone(order), progress.clone());
        blocking(move || {
            let source = open(&path, COLUMNS, &order.layout)?;
            let read = read(&app, &source, &order, &progress)?;
            Ok((source, read))
        })
        .await?
    };
    let fate = match stands_in_the_way(&read.report, wish) {
        Some(fate) => fate,
        None => {
            let release = release(order, facts, &source);
            let loaded = reference::load(app, &importer.by, release, &read.said).await?;
            progress.load_rows(read.report.accepted)?;
            Fate::Reference(Box::new(loaded))
        }
    };
    let checked = Checked {
        report: read.report,
        noted: Noted::Kept(read.kept),
    };
    Ok(Done {
        source,
        checked,
        fate,
    })
}

fn release(order: &Order, facts: &Facts, source: &Source) -> Release {
    let checksum = source.survey.checksum;
    Release {
        side: order.side,
        code: facts.code.clone(),
        title: facts.title.clone(),
        revision: facts.revision.clone(),
        currency: order.currency,
        released_at: facts.released_at,
        source_id: facts.source_id,
        checksum: hexadecimal(&checksum),
    }
}

fn read(
    app: &App,
    source: &Source,
    order: &Order,
    progress: &Progress,
) -> Result<Gathered<Figure>> {
    let (columns, layout) = (COLUMNS, &order.layout);
    let mut read = gather(
        source,
        columns,
        layout,
        MOST_ROWS,
        progress,
        |headings, style| {
            let mut reader = Reader::new(app, order, headings, style, source);
            move |row: &Row| reader.read(row)
        },
    )?;
    read.report.note_of_file(exceeded(&read.said));
    Ok(read)
}

/// Totals that their own chapters exceed: one of them is wrong, or in other units.
fn exceeded(figures: &[Figure]) -> Vec<Finding> {
    let exceeded = rules::exceeded(figures).into_iter();
    let finding = |key: rules::Key| {
        let problem = Problem::new("REFERENCE_TOTAL_EXCEEDED")
            .with("economy", key.economy)
            .with("year", key.year);
        Finding::warning(0, problem)
    };
    exceeded.map(finding).collect()
}
