//! The query of what changed between two releases.

use entity::id::TradeDatasetId;
use entity::trade_dataset_cell::{self, Column as C};
use entity::values::Direction;
use sea_orm::sea_query::{
    Alias, CaseStatement, Expr, ExprTrait, Query, SelectStatement, SimpleExpr,
};
use sea_orm::{ColumnTrait, ConnectionTrait, FromQueryResult, Statement};

use crate::db;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// What one chapter of goods came to in both releases, in one month, direction and currency.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct ChangeRow {
    /// As the number YYYYMM.
    pub month: i32,
    /// As the reporter sees it.
    pub direction: Direction,
    /// Two digits.
    pub hs_chapter: String,
    /// ISO 4217.
    pub currency: String,
    /// In minor units, in the release before.
    pub before_value: i64,
    /// In grams.
    pub before_weight: i64,
    /// How many flows.
    pub before_rows: i64,
    /// In minor units, in the release after.
    pub after_value: i64,
    /// In grams.
    pub after_weight: i64,
    /// How many flows.
    pub after_rows: i64,
}

/// The two releases that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Compared {
    /// The one before.
    pub before: TradeDatasetId,
    /// The one after.
    pub after: TradeDatasetId,
}

/// One page of what changed, by month, direction, chapter and currency.
pub async fn find(
    db: &impl ConnectionTrait,
    compared: Compared,
    page: &PageArgs,
) -> Result<Page<ChangeRow>> {
    let mut select = changed(compared);
    page.apply(&mut select, &by_place())?;
    let rows = ChangeRow::find_by_statement(build(db, &select))
        .all(db)
        .await?;
    Ok(page.page(rows))
}

/// How much changed.
pub async fn count(db: &impl ConnectionTrait, compared: Compared) -> Result<u64> {
    let mut select = Query::select();
    select
        .expr_as(Expr::cust("COUNT(*)"), "number")
        .from_subquery(changed(compared), "counted");
    let row = db.query_one_raw(build(db, &select)).await?;
    let number = row
        .map(|row| row.try_get::<i64>("", "number"))
        .transpose()?;
    Ok(number.unwrap_or_default().unsigned_abs())
}

fn build(db: &impl ConnectionTrait, select: &SelectStatement) -> Statement {
    db.get_database_backend().build(select)
}

/// The sums of both releases where they differ.
fn changed(compared: Compared) -> SelectStatement {
    let mut sums = Query::select();
    sums.from(trade_dataset_cell::Entity)
        .and_where(C::DatasetId.is_in([compared.before, compared.after]));
    for key in [C::Month, C::Direction, C::HsChapter, C::Currency] {
        let key = key.as_column_ref();
        sums.column(key.clone()).add_group_by([Expr::col(key)]);
    }
    let mut differ: Option<SimpleExpr> = None;
    for (column, before, after) in [
        (C::ValueMinor, "before_value", "after_value"),
        (C::NetWeightG, "before_weight", "after_weight"),
        (C::RowCount, "before_rows", "after_rows"),
    ] {
        sums.expr_as(sum_of(compared.before, column), before)
            .expr_as(sum_of(compared.after, column), after);
        let differs = Expr::col(Alias::new(before)).ne(Expr::col(Alias::new(after)));
        differ = Some(match differ {
            Some(others) => others.or(differs),
            None => differs,
        });
    }
    let mut select = Query::select();
    for column in [
        "month",
        "direction",
        "hs_chapter",
        "currency",
        "before_value",
        "before_weight",
        "before_rows",
        "after_value",
        "after_weight",
        "after_rows",
    ] {
        select.column(Alias::new(column));
    }
    select.from_subquery(sums, "compared");
    if let Some(differ) = differ {
        select.and_where(differ);
    }
    select
}

fn sum_of(dataset: TradeDatasetId, column: C) -> SimpleExpr {
    let own = CaseStatement::new()
        .case(C::DatasetId.eq(dataset), Expr::col(column.as_column_ref()))
        .finally(0_i64);
    db::whole(Expr::expr(own).sum())
}

fn by_place() -> Sort {
    Sort {
        name: "changes",
        kind: KeyKind::Text,
        numbered: true,
        // No two rows have the same: there is nothing left to tell apart.
        key: Expr::cust("CAST(month AS text) || direction || hs_chapter || currency"),
        id: Expr::val(0_i64),
        descending: false,
    }
}

/// A row's place in the list.
pub fn cursor(row: &ChangeRow) -> Cursor {
    use sea_orm::ActiveEnum;

    let place = format!(
        "{}{}{}{}",
        row.month,
        row.direction.to_value(),
        row.hs_chapter,
        row.currency
    );
    Cursor::new("changes", SortKey::Text(place), 0_i64)
}
