//! A list of codes brought in: read whole, since it is looked at whole, and then laid over what is
//! known.

use std::path::Path;
use std::sync::Arc;

use entity::values::ClassificationScheme;

use super::COLUMNS;
use super::row::Reader;
use crate::app::App;
use crate::error::Result;
use crate::exchange::gathered::{Gathered, gather};
use crate::exchange::import::{
    Checked, Counts, Done, Fate, Importer, Noted, Wish, blocking, stands_in_the_way,
};
use crate::exchange::layout::Layout;
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Row, Source};
use crate::exchange::walk::open;
use crate::registry::classification::service::{Entry, List, load};

/// Codes of one list; the Harmonized System has some twenty thousand at ten digits.
const MOST_ROWS: u64 = 100_000;

/// What is asked for when a list of codes is imported.
#[derive(Clone, Debug)]
pub struct Order {
    /// The classification.
    pub scheme: ClassificationScheme,
    /// The revision of the list, such as `H6`.
    pub revision: Option<String>,
    /// Codes that the list does not have are dropped.
    pub replace: bool,
    /// How the file is laid out, and what is declared beside it.
    pub layout: Layout,
}

/// Checks a list of codes, and loads it where that is wished and nothing is in the way.
pub async fn import(
    app: &App,
    importer: &Importer,
    path: &Path,
    order: &Arc<Order>,
    wish: Wish,
    progress: &Progress,
) -> Result<Done> {
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
            let list = List {
                scheme: order.scheme,
                revision: order.revision.clone(),
                entries: read.said,
                replace: order.replace,
                checksum: source.survey.checksum,
            };
            let loaded = load(app, &importer.caller, list).await?;
            progress.load_rows(read.report.accepted)?;
            Fate::Written(Counts {
                created: loaded.created,
                updated: loaded.updated,
                unchanged: loaded.unchanged,
            })
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

fn read(app: &App, source: &Source, order: &Order, progress: &Progress) -> Result<Gathered<Entry>> {
    let (columns, layout) = (COLUMNS, &order.layout);
    gather(
        source,
        columns,
        layout,
        MOST_ROWS,
        progress,
        |headings, _| {
            let mut reader = Reader::new(app, order, headings, source);
            move |row: &Row| reader.read(row)
        },
    )
}
