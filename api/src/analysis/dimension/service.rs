//! Reading sums: three statements, whatever is asked, and one more where checkpoints are named.

use std::time::Duration;

use super::figures::Figures;
use super::question::Question;
use super::rules::Table;
use super::store;
use crate::access::Viewer;
use crate::analysis::exact::check_room;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::graphql::Limits;
use crate::registry::place;
use crate::trade::rate;
use crate::trade::rate::RateTable;

/// What a question may take. Beyond it the answer says what would make the question smaller.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Until its sums are read: less than the request has as a whole.
    time: Duration,
    /// How many sums are read.
    cells: u64,
}

impl Bounds {
    /// Those of a question within these limits.
    pub fn of(limits: &Limits) -> Self {
        Self {
            time: Duration::from_millis(limits.deadline_ms / 10 * 8),
            cells: limits.trade_cells,
        }
    }
}

/// The sums that answer a question.
pub async fn read(
    app: &App,
    viewer: Viewer,
    question: &Question,
    bounds: Bounds,
) -> Result<Figures> {
    place::service::check_codes(app, viewer, &question.filter.checkpoints).await?;
    let _turn = app.db().turn().await;
    let db = app.db().reader();
    let reading = store::cells(db, viewer, question, app.catalogue(), bounds.cells);
    let Ok(cells) = tokio::time::timeout(bounds.time, reading).await else {
        return Err(too_large(question, bounds));
    };
    let cells = cells?;
    if cells.len() as u64 > bounds.cells {
        return Err(too_large(question, bounds));
    }
    let released = store::released(db, viewer, &question.filter).await?;
    let mut months: Vec<i32> = cells
        .iter()
        .filter(|cell| cell.currency != question.currency.code())
        .map(|cell| cell.month)
        .collect();
    months.sort_unstable();
    months.dedup();
    let mut rates = RateTable::default();
    if !months.is_empty() {
        let found = rate::store::of_months(db, viewer, months).await?;
        let synthetic = question.filter.synthetic;
        rates = RateTable::new(
            found
                .into_iter()
                .filter(|rate| synthetic || !rate.synthetic),
        );
    }
    let amounts = cells
        .iter()
        .map(|it| (it.minor, it.currency.as_str(), it.month));
    check_room(&rates, question.currency, amounts)?;
    Ok(Figures {
        cells,
        released,
        rates,
    })
}

/// What would make the question small enough.
fn too_large(question: &Question, bounds: Bounds) -> Error {
    if question.table() == Table::Flows {
        let problem = Problem::new("TRADE_QUESTION_TOO_DEEP");
        return problem
            .with("because", question.reads_rows_for().join(", "))
            .into();
    }
    Problem::new("TRADE_QUESTION_TOO_WIDE")
        .with("limit", bounds.cells)
        .into()
}
