//! An enterprise in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use entity::{enterprise, enterprise_identifier};

use super::IdentifiersOf;
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::{IdentifierScheme, Ownership, Publication, Side};
use crate::graphql::{GlobalId, LocalizedText, RequestContext, neighbour, nested};
use crate::registry::alias::{Alias, AliasesOf};
use crate::registry::indicator::{Observation, ObservationsOf};
use crate::registry::project::{Participant, ParticipantsOf};
use crate::registry::record::Record;
use crate::registry::sector::Sector;
use crate::registry::source::Source;

/// An enterprise.
#[derive(Clone)]
pub struct Enterprise(pub Arc<enterprise::Model>);

impl From<Arc<enterprise::Model>> for Enterprise {
    fn from(row: Arc<enterprise::Model>) -> Self {
        Self(row)
    }
}

/// An official number of an enterprise; its check digits are right.
#[derive(Clone, SimpleObject)]
#[graphql(name = "EnterpriseIdentifier")]
pub struct Identifier {
    /// Names it among the enterprise's numbers.
    id: ID,
    /// The register it is from.
    scheme: IdentifierScheme,
    /// The number, as text: leading zeros count.
    value: String,
}

impl From<Arc<enterprise_identifier::Model>> for Identifier {
    fn from(row: Arc<enterprise_identifier::Model>) -> Self {
        Self {
            id: format!("EnterpriseIdentifier:{}", row.id.0).into(),
            scheme: row.scheme.into(),
            value: row.value.clone(),
        }
    }
}

/// An enterprise.
#[Object]
impl Enterprise {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Enterprise(self.0.id).into()
    }

    /// The side that owns this record.
    async fn side(&self) -> Side {
        self.0.side.into()
    }

    /// Counts the writes of this record; a writer names the one it saw.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// Whether it is public.
    async fn publication(&self) -> Publication {
        self.0.publication.into()
    }

    /// When it was published; null for what is not.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.0.published_at
    }

    /// When it was entered.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// When it was last written.
    async fn updated_at(&self) -> DateTime<Utc> {
        self.0.updated_at
    }

    /// When it was archived; null while it is in use.
    async fn archived_at(&self) -> Option<DateTime<Utc>> {
        self.0.archived_at
    }

    /// Stable code, unique within its side.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Its name.
    async fn name(&self) -> LocalizedText {
        self.0.name().into()
    }

    /// The country it is registered in, ISO 3166-1 alpha-2.
    async fn country(&self) -> &str {
        &self.0.country
    }

    /// Who owns it.
    async fn ownership(&self) -> Ownership {
        self.0.ownership.into()
    }

    /// The sector it works in.
    async fn sector(&self, ctx: &Context<'_>) -> Option<Sector> {
        Sector::find(ctx.app().catalogue(), self.0.sector_code.as_deref())
    }

    /// Where what is said here is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, self.0.source_id).await
    }

    /// Its official numbers.
    async fn identifiers(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Identifier>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, IdentifiersOf(self.0.id), page, Identifier::from).await
    }

    /// Other names, former and present.
    async fn aliases(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Alias>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, AliasesOf::Enterprise(self.0.id), page, Alias::from).await
    }

    /// What it does in which projects.
    async fn participations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Participant>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            ParticipantsOf::Enterprise(self.0.id),
            page,
            Participant::from,
        )
        .await
    }

    /// What is observed of it, of every indicator and by both banks.
    async fn observations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Observation>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            ObservationsOf::Subject(self.0.id.0),
            page,
            Observation::from,
        )
        .await
    }

    /// What was done to it, latest first: for the people of the side that owns it.
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
}
