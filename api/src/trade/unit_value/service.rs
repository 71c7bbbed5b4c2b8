//! What goods usually cost a kilogram, by what the register has.

use entity::values::Side;

use super::rules::Norms;
use super::store;
use crate::db::Db;
use crate::error::Result;
use crate::value::MonthRange;

/// Whose figures of which months are to be judged.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The reporter.
    pub side: Side,
    /// The months.
    pub months: MonthRange,
    /// Generated for demonstration, not reported: these two are judged apart.
    pub synthetic: bool,
}

/// Months before the first that are looked at.
const BEFORE: i32 = 36;

/// What the reporter's goods cost in the months in question and the three years before.
pub async fn norms(db: &Db, question: Question) -> Result<Norms> {
    let months = MonthRange {
        from: question.months.from.plus(-BEFORE),
        to: question.months.to,
    };
    let points = store::points(db.reader(), Question { months, ..question }).await?;
    Ok(Norms::of(points))
}
