//! A trade dataset in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::trade_dataset;

use crate::error::Result;
use crate::graphql::scalars::BigInt;
use crate::graphql::values::{DatasetStatus, Side};
use crate::graphql::{GlobalId, LocalizedText, PeriodShown, neighbour};
use crate::registry::source::Source;
use crate::text::Localized;
use crate::value::{Month, MonthRange};

/// One release of trade figures by one reporter for one period.
#[derive(Clone)]
pub struct TradeDataset(pub Arc<trade_dataset::Model>);

impl From<Arc<trade_dataset::Model>> for TradeDataset {
    fn from(row: Arc<trade_dataset::Model>) -> Self {
        Self(row)
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
        let (zh, ru, en) = (&self.0.title_zh, &self.0.title_ru, &self.0.title_en);
        Localized::owned(self.0.side, zh.clone(), ru.clone(), en.clone()).into()
    }

    /// The months it covers.
    async fn period(&self) -> Option<PeriodShown> {
        let from = Month::from_number(self.0.month_from).ok()?;
        let to = Month::from_number(self.0.month_to).ok()?;
        Some(MonthRange { from, to }.into())
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

    /// When it was released.
    async fn released_at(&self) -> DateTime<Utc> {
        self.0.released_at
    }

    /// Where it is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
    }
}
