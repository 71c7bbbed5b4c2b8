//! Figures of whole economies in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object};
use chrono::{DateTime, Utc};
use entity::trade_reference;

use super::service;
use crate::error::Result;
use crate::graphql::scalars::BigInt;
use crate::graphql::values::Side;
use crate::graphql::{LocalizedText, neighbour};
use crate::registry::source::Source;

/// What whole economies trade, by year, as somebody has published it: what a bank's own trade is
/// held against.
pub struct ReferenceDataset(Arc<trade_reference::Model>);

impl From<Arc<trade_reference::Model>> for ReferenceDataset {
    fn from(row: Arc<trade_reference::Model>) -> Self {
        Self(row)
    }
}

/// What whole economies trade, by year, as somebody has published it: what a bank's own trade is
/// held against.
#[Object]
impl ReferenceDataset {
    /// The side that has brought it in.
    async fn side(&self) -> Side {
        self.0.side.into()
    }

    /// Stable code, unique within its side.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// What it is called.
    async fn title(&self) -> LocalizedText {
        service::title(&self.0).into()
    }

    /// The first calendar year it has figures of.
    async fn first_year(&self) -> i32 {
        self.0.year_from
    }

    /// The last calendar year it has figures of.
    async fn last_year(&self) -> i32 {
        self.0.year_to
    }

    /// The revision of the Harmonized System: `H6` is HS 2022.
    async fn classification_revision(&self) -> &str {
        &self.0.revision
    }

    /// The currency of all its figures, ISO 4217.
    async fn currency(&self) -> &str {
        &self.0.currency
    }

    /// How many figures it has.
    async fn row_count(&self) -> BigInt {
        BigInt(self.0.row_count)
    }

    /// SHA-256 of the file it came in, in hexadecimal digits.
    async fn checksum(&self) -> &str {
        &self.0.checksum
    }

    /// When it was published.
    async fn released_at(&self) -> DateTime<Utc> {
        self.0.released_at
    }

    /// Where it is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
    }
}
