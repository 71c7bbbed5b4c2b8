//! Keys that another record has.

use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter};

use super::flaw;
use super::row::{OwnedRow, column};
use crate::error::{Flaw, Problem, Result};
use crate::text::Localized;

/// Among which records a code stands for one only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unique {
    /// Those of the own side: both banks keep the same documents on record.
    OnOwnSide,
    /// Those of the own side and what the other has ever published: readers ask for it by its code.
    ForReaders,
}

/// That another record has this code, and which.
pub async fn code<R: OwnedRow>(
    db: &DatabaseTransaction,
    row: &R,
    code: &str,
    unique: Unique,
    name: impl Fn(&R) -> Localized,
) -> Result<Vec<Flaw>> {
    let stamp = row.stamp();
    let mut among = Condition::any().add(column::<R::Table>("side")?.eq(stamp.side));
    if unique == Unique::ForReaders {
        among = among.add(column::<R::Table>("published_at")?.is_not_null());
    }
    let other = R::Table::find()
        .filter(among)
        .filter(column::<R::Table>("code")?.eq(code))
        .filter(column::<R::Table>("id")?.ne(stamp.id))
        .one(db)
        .await?;
    let taken = other.map(|other| {
        let problem = if other.stamp().side == stamp.side {
            let name = name(&other);
            Problem::new("CODE_TAKEN").with("name", name.any().unwrap_or_default())
        } else {
            // Its name may be of a draft by now.
            Problem::new("CODE_TAKEN_ACROSS")
        };
        flaw::error("code", problem.with("code", code))
    });
    Ok(taken.into_iter().collect())
}

/// Among which records the code of one has to stand for it only, by when it was published before
/// the change: what was published once keeps its code, whatever the other bank has published since.
pub fn of_published<T>(published_before: Option<T>) -> Unique {
    match published_before {
        Some(_) => Unique::OnOwnSide,
        None => Unique::ForReaders,
    }
}
