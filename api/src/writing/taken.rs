//! Keys that another record has.

use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};

use super::flaw;
use super::row::{OwnedRow, column};
use crate::error::{Flaw, Problem, Result};
use crate::text::Localized;

/// That another record of the side has this code, and which.
pub async fn code<R: OwnedRow>(
    db: &DatabaseTransaction,
    row: &R,
    code: &str,
    name: impl Fn(&R) -> Localized,
) -> Result<Vec<Flaw>> {
    let stamp = row.stamp();
    let other = R::Table::find()
        .filter(column::<R::Table>("side")?.eq(stamp.side))
        .filter(column::<R::Table>("code")?.eq(code))
        .filter(column::<R::Table>("id")?.ne(stamp.id))
        .one(db)
        .await?;
    let taken = other.map(|other| {
        let name = name(&other);
        let problem = Problem::new("CODE_TAKEN")
            .with("code", code)
            .with("name", name.any().unwrap_or_default());
        flaw::error("code", problem)
    });
    Ok(taken.into_iter().collect())
}
