//! A trade dataset in the schema.

use std::collections::BTreeSet;
use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::id::TradeDatasetId;
use entity::trade_dataset;

use super::change::{self, TradeDatasetChange};
use super::loader::ReleasesOf;
use super::{rules, store};
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::scalars::BigInt;
use crate::graphql::values::{DatasetStatus, Side, Valuation};
use crate::graphql::{GlobalId, LocalizedText, PeriodShown, RequestContext, neighbour};
use crate::registry::source::Source;
use crate::trade::flow::{self, TradeFlow, TradeFlowFilter};

/// One release of trade figures by one reporter for one period.
#[derive(Clone)]
pub struct TradeDataset(pub Arc<trade_dataset::Model>);

impl From<Arc<trade_dataset::Model>> for TradeDataset {
    fn from(row: Arc<trade_dataset::Model>) -> Self {
        Self(row)
    }
}

impl TradeDataset {
    /// What else its reporter has released.
    async fn releases(&self, ctx: &Context<'_>) -> Result<Arc<Vec<trade_dataset::Model>>> {
        let releases = ctx.loaders().load_one(ReleasesOf(self.0.side)).await?;
        Ok(releases.unwrap_or_default())
    }

    fn some(releases: &[trade_dataset::Model], ids: &BTreeSet<TradeDatasetId>) -> Vec<Self> {
        let found = releases.iter().filter(|release| ids.contains(&release.id));
        found
            .map(|release| Self(Arc::new(release.clone())))
            .collect()
    }
}

/// One release of trade figures by one reporter for one period.
#[Object]
impl TradeDataset {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::TradeDataset(self.0.id).into()
    }

    /// The side that reports the figures.
    async fn reporter(&self) -> Side {
        self.0.side.into()
    }

    /// Stable code, unique within its side.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// What it is called.
    async fn title(&self) -> LocalizedText {
        rules::title(&self.0).into()
    }

    /// The months it speaks for, with rows or without.
    async fn period(&self) -> Option<PeriodShown> {
        rules::months(&self.0).map(Into::into)
    }

    /// The commodity classification: `HS`.
    async fn classification(&self) -> &str {
        &self.0.classification
    }

    /// The revision of the classification: `H6` is HS 2022.
    async fn classification_revision(&self) -> &str {
        &self.0.revision
    }

    /// Where it stands.
    async fn status(&self) -> DatasetStatus {
        self.0.status.into()
    }

    /// Generated for demonstration, not reported by anybody.
    async fn synthetic(&self) -> bool {
        self.0.synthetic
    }

    /// How many rows it has.
    async fn row_count(&self) -> BigInt {
        BigInt(self.0.row_count)
    }

    /// What its values include, where it says so of all of them.
    async fn valuation(&self) -> Option<Valuation> {
        self.0.valuation.map(Into::into)
    }

    /// SHA-256 of the file it came in, in hexadecimal digits; null when it came in none.
    async fn checksum(&self) -> Option<&str> {
        self.0.checksum.as_deref()
    }

    /// Counts the changes; whoever changes it names the one they saw.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// When it was loaded into the register.
    async fn loaded_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// The name of the person who loaded it, for the people of its side; null for others, and when
    /// the program loaded it.
    async fn loaded_by(&self, ctx: &Context<'_>) -> Option<&str> {
        store::loader_of(ctx.viewer(), &self.0)
    }

    /// When it was first made current; null while it never was.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.0.published_at
    }

    /// The months for which it is the release that counts. A later release may have taken others
    /// from it.
    async fn current_periods(&self, ctx: &Context<'_>) -> Result<Vec<PeriodShown>> {
        let releases = self.releases(ctx).await?;
        let held = rules::held(self.0.id, &rules::holders(releases.iter()));
        Ok(held.into_iter().map(Into::into).collect())
    }

    /// The releases of the same reporter that would count for some of its current months if it
    /// were withdrawn.
    async fn supersedes(&self, ctx: &Context<'_>) -> Result<Vec<TradeDataset>> {
        let releases = self.releases(ctx).await?;
        let superseded = rules::superseded_by(&self.0, &releases);
        Ok(Self::some(&releases, &superseded))
    }

    /// The releases of the same reporter that count for some of its months in its place.
    async fn superseded_by(&self, ctx: &Context<'_>) -> Result<Vec<TradeDataset>> {
        let releases = self.releases(ctx).await?;
        let superseding = rules::superseding(&self.0, &releases);
        Ok(Self::some(&releases, &superseding))
    }

    /// Its rows, the latest month first: for the people of the side that reports it all of them,
    /// for others those of the months for which it is the release that counts.
    async fn flows(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<TradeFlowFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<TradeFlow>> {
        let page = page_args(ctx, first, after, last, before)?;
        flow::list_of_release(ctx, &self.0, filter, &page).await
    }

    /// How its figures differ from those of another release of the same reporter, by month,
    /// direction, HS chapter and currency; what is equal is left out.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the other release, the earlier one as a rule.")] since: ID,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Option<Result<Connection<TradeDatasetChange>>> {
        let page = page_args(ctx, first, after, last, before);
        Some(change::list(ctx, &self.0, &since, page).await)
    }

    /// What was done to it, latest first: for the people of the side that reports it.
    async fn history(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Option<Result<Connection<Revision>>> {
        let page = page_args(ctx, first, after, last, before);
        Some(history(ctx, self.0.side, self.0.id.0, page).await)
    }

    /// When the reporter released it.
    async fn released_at(&self) -> DateTime<Utc> {
        self.0.released_at
    }

    /// Where it is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
    }
}
