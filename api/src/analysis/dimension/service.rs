//! Reading sums: three statements, whatever is asked.

use std::time::Duration;

use super::figures::Figures;
use super::question::Question;
use super::rules::Table;
use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::graphql::Limits;
use crate::trade::rate;
use crate::trade::rate::RateTable;

/// How long a question may take, so that the answer says what would make it smaller before the
/// request as a whole is given up.
pub fn time_to_read(limits: &Limits) -> Duration {
    Duration::from_millis(limits.deadline_ms / 10 * 8)
}

/// The sums that answer a question, within some time.
pub async fn read(
    app: &App,
    viewer: Viewer,
    question: &Question,
    time: Duration,
) -> Result<Figures> {
    let db = app.db().reader();
    let reading = store::cells(db, viewer, question, app.catalogue());
    let Ok(cells) = tokio::time::timeout(time, reading).await else {
        return Err(too_wide(question));
    };
    let cells = cells?;
    if cells.len() as u64 > store::MAX_CELLS {
        return Err(too_wide(question));
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
    Ok(Figures {
        cells,
        released,
        rates,
    })
}

/// What would make the question small enough.
fn too_wide(question: &Question) -> Error {
    let code = if question.table() == Table::Flows {
        "TRADE_QUESTION_TOO_DEEP"
    } else {
        "TRADE_QUESTION_TOO_WIDE"
    };
    Problem::new(code).into()
}
