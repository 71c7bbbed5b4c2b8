//! What changed from one release to another, in the schema.

use async_graphql::{Context, Enum, ID, Object};
use entity::id::TradeDatasetId;
use entity::trade_dataset;

use super::store::{self, ChangeRow, Compared};
use crate::error::{Problem, Result};
use crate::graphql::connection::{Connection, TotalCount, connection};
use crate::graphql::scalars::{BigInt, Month};
use crate::graphql::values::Direction;
use crate::graphql::{DatedMoney, GlobalId, LocalizedText, RequestContext, neighbour};
use crate::page::PageArgs;
use crate::trade::dataset::TradeDataset;
use crate::value;

/// What became of figures from one release to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum TradeDatasetChangeKind {
    /// The release before has none.
    Added,
    /// The release after has none.
    Removed,
    /// Both have some, and they differ.
    Changed,
}

/// What became of the figures of one HS chapter, in one month, direction and currency.
pub struct TradeDatasetChange(ChangeRow);

/// What flows add up to in one release.
pub struct TradeSum {
    month: i32,
    currency: String,
    value: i64,
    weight: i64,
    rows: i64,
}

/// What flows add up to in one release.
#[Object]
impl TradeSum {
    /// What the goods were worth.
    async fn value(&self) -> Option<DatedMoney> {
        let month = value::Month::from_number(self.month).ok();
        let day = month.and_then(value::Month::first_day);
        DatedMoney::optional(Some(self.value), Some(&self.currency), day)
    }

    /// Net weight in grams; an unknown weight counts as none.
    async fn net_weight_grams(&self) -> BigInt {
        BigInt(self.weight)
    }

    /// How many rows.
    async fn row_count(&self) -> BigInt {
        BigInt(self.rows)
    }
}

/// What became of the figures of one HS chapter, in one month, direction and currency.
#[Object]
impl TradeDatasetChange {
    /// The month.
    async fn month(&self) -> Option<Month> {
        value::Month::from_number(self.0.month).ok().map(Month)
    }

    /// Which way the goods went, as the reporter sees it.
    async fn direction(&self) -> Direction {
        self.0.direction.into()
    }

    /// The HS chapter, two digits.
    async fn hs_chapter(&self) -> &str {
        &self.0.hs_chapter
    }

    /// The name of the HS chapter.
    async fn hs_chapter_name(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        let name = ctx.app().catalogue().hs_chapter(&self.0.hs_chapter)?;
        Some(name.clone().into())
    }

    /// What became of the figures.
    async fn kind(&self) -> TradeDatasetChangeKind {
        match (self.0.before_rows, self.0.after_rows) {
            (0, _) => TradeDatasetChangeKind::Added,
            (_, 0) => TradeDatasetChangeKind::Removed,
            _ => TradeDatasetChangeKind::Changed,
        }
    }

    /// What they were; null when there were none.
    async fn before(&self) -> Option<TradeSum> {
        let row = &self.0;
        (row.before_rows > 0).then(|| TradeSum {
            month: row.month,
            currency: row.currency.clone(),
            value: row.before_value,
            weight: row.before_weight,
            rows: row.before_rows,
        })
    }

    /// What they are; null when there are none.
    async fn after(&self) -> Option<TradeSum> {
        let row = &self.0;
        (row.after_rows > 0).then(|| TradeSum {
            month: row.month,
            currency: row.currency.clone(),
            value: row.after_value,
            weight: row.after_weight,
            rows: row.after_rows,
        })
    }
}

/// A page of what changed from the release that `since` names to this one.
pub async fn list(
    ctx: &Context<'_>,
    release: &trade_dataset::Model,
    since: &ID,
    page: Result<PageArgs, Problem>,
) -> Result<Connection<TradeDatasetChange>> {
    let page = page?;
    let compared = Compared {
        before: other(ctx, release, since).await?,
        after: release.id,
    };
    let app = ctx.app().clone();
    let rows = store::find(app.db().reader(), compared, &page).await?;
    let total_count = TotalCount::by(move || {
        let app = app.clone();
        async move { store::count(app.db().reader(), compared).await }
    });
    let nodes = rows.map(|row| (store::cursor(&row), TradeDatasetChange(row)));
    Ok(connection(nodes, total_count))
}

/// The other release, if the viewer may see it and it is of the same reporter.
async fn other(
    ctx: &Context<'_>,
    release: &trade_dataset::Model,
    since: &ID,
) -> Result<TradeDatasetId> {
    let GlobalId::TradeDataset(id) = GlobalId::parse(since)? else {
        return Err(GlobalId::refuse(since).into());
    };
    let found = neighbour::<_, _, TradeDataset>(ctx, Some(id)).await;
    match found.transpose()? {
        None => Err(Problem::new("RECORD_NOT_FOUND").into()),
        Some(other) if other.0.side != release.side => {
            Err(Problem::new("DATASETS_OF_TWO_REPORTERS").into())
        }
        Some(other) => Ok(other.0.id),
    }
}
