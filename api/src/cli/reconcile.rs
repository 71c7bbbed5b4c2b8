//! `twincity reconcile`.

use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::trade::reconcile;

/// Differences shown; the rest are counted.
const SHOWN: usize = 20;

/// The trade summaries do not equal their rows.
#[derive(Debug, thiserror::Error)]
#[error("{0} sums of the trade rollup do not equal their rows")]
struct Unequal(usize);

/// Recomputes the trade rollup from its rows and tells every difference.
pub async fn run(config: DatabaseConfig) -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::open(&config).await?;
    let outcome = reconcile::reconcile(&db).await?;
    db.close().await?;
    let wrong = outcome.told().count();
    if wrong == 0 {
        println!(
            "All {} cells and {} totals of the trade rollup equal their rows.",
            outcome.cells, outcome.totals
        );
        return Ok(());
    }
    for difference in outcome.told().take(SHOWN) {
        println!("{difference}");
    }
    if wrong > SHOWN {
        println!("… and {} more.", wrong - SHOWN);
    }
    Err(Box::new(Unequal(wrong)))
}
