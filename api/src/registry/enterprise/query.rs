//! Reading enterprises.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, OneofObject};

use super::Enterprise;
use super::store::{self, Filter};
use crate::error::{Problem, Result};
use crate::graphql::codes::{parse_clusters, parse_countries, parse_sectors};
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::{IdentifierScheme, Ownership, Side};
use crate::graphql::{GlobalId, Limits, RecordOrderInput, RequestContext, neighbour};
use crate::page::PageArgs;
use crate::registry::Catalogue;
use crate::registry::record::RecordOrder;
use crate::registry::search::search_text;
use crate::writing::Desk;
use crate::writing::neighbour::Named;

/// An official number of an enterprise.
#[derive(Clone, Debug, InputObject)]
pub struct EnterpriseIdentifierInput {
    /// The register it is from.
    scheme: IdentifierScheme,
    /// The number, as text: leading zeros count.
    value: String,
}

/// Which enterprises to list; conditions left out, or empty lists, let every record through.
#[derive(Default, InputObject)]
pub struct EnterpriseFilter {
    /// Owned by any of these sides.
    #[graphql(default)]
    sides: Vec<Side>,
    /// Registered in any of these countries, ISO 3166-1 alpha-2.
    #[graphql(default)]
    countries: Vec<String>,
    /// Owned in any of these ways.
    #[graphql(default)]
    ownerships: Vec<Ownership>,
    /// In any of these sectors, by code.
    #[graphql(default)]
    sectors: Vec<String>,
    /// In a sector of any of these clusters, by code.
    #[graphql(default)]
    clusters: Vec<String>,
    /// Taking part in any of these projects, by code.
    #[graphql(default)]
    projects: Vec<String>,
    /// With all these words in any name the record has or had, in any of the three languages. A
    /// text with a digit, `-` or `_` in it is also looked for at the beginning of codes.
    text: Option<String>,
    /// Archived ones too, as far as the reader may see them.
    #[graphql(default)]
    include_archived: bool,
}

impl EnterpriseFilter {
    fn parse(self, limits: &Limits, catalogue: &Catalogue) -> Result<Filter> {
        let clusters = parse_clusters(catalogue, self.clusters)?;
        let sectors = parse_sectors(catalogue, self.sectors)?;
        Ok(Filter {
            sides: self.sides.into_iter().map(Into::into).collect(),
            countries: parse_countries(self.countries)?,
            ownerships: self.ownerships.into_iter().map(Into::into).collect(),
            sectors: catalogue.sectors_among(sectors, &clusters),
            projects: self.projects,
            text: search_text(self.text, limits.search_text)?,
            include_archived: self.include_archived,
        })
    }
}

/// How to name one enterprise.
#[derive(Clone, Debug, OneofObject)]
pub enum EnterpriseBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
    /// An official number.
    Identifier(EnterpriseIdentifierInput),
}

impl EnterpriseBy {
    /// What names it; an official number is looked up among the enterprises the viewer may see.
    pub async fn named(self, desk: &Desk<'_>) -> Result<Result<Named, Problem>> {
        Ok(match self {
            Self::Code(code) => Ok(Named::Code(code)),
            Self::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Enterprise(id)) => Ok(Named::Id(id.0)),
                _ => Err(GlobalId::refuse(&id)),
            },
            Self::Identifier(EnterpriseIdentifierInput { scheme, value }) => {
                let found =
                    store::by_identifier(desk.db, desk.viewer, scheme.into(), &value).await?;
                let unknown = || Problem::new("NEIGHBOUR_UNKNOWN").with("name", &value);
                found.map(|row| Named::Id(row.id.0)).ok_or_else(unknown)
            }
        })
    }
}

/// Reading enterprises.
#[derive(Default)]
pub struct EnterpriseQuery;

/// Reading enterprises.
#[Object]
impl EnterpriseQuery {
    /// One enterprise; null when there is none that the reader may see.
    async fn enterprise(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: EnterpriseBy,
    ) -> Option<Result<Enterprise>> {
        let db = ctx.app().db().reader();
        let row = match by {
            EnterpriseBy::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Enterprise(id)) => return neighbour(ctx, Some(id)).await,
                _ => return Some(Err(GlobalId::refuse(&id).into())),
            },
            EnterpriseBy::Code(code) => store::by_code(db, ctx.viewer(), &code).await,
            EnterpriseBy::Identifier(number) => {
                let scheme = number.scheme.into();
                store::by_identifier(db, ctx.viewer(), scheme, &number.value).await
            }
        };
        Some(row.transpose()?.map(|row| Enterprise(Arc::new(row))))
    }

    /// Enterprises that fit a filter, a page at a time.
    async fn enterprises(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<EnterpriseFilter>,
        #[graphql(desc = "By code by default.")] order_by: Option<RecordOrderInput>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Enterprise>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter
            .unwrap_or_default()
            .parse(ctx.limits(), ctx.app().catalogue())?;
        let order = RecordOrderInput::parse(ctx, order_by);
        list(ctx, filter, order, &page).await
    }
}

/// One page of the enterprises in some sectors, by code.
pub async fn list_of_sectors(
    ctx: &Context<'_>,
    sectors: Vec<String>,
    page: &PageArgs,
) -> Result<Connection<Enterprise>> {
    let filter = Filter {
        sectors: Some(sectors),
        ..Filter::default()
    };
    list(ctx, filter, RecordOrder::default(), page).await
}

async fn list(
    ctx: &Context<'_>,
    filter: Filter,
    order: RecordOrder,
    page: &PageArgs,
) -> Result<Connection<Enterprise>> {
    let (app, viewer) = (ctx.app().clone(), ctx.viewer());
    let rows = store::find(app.db().reader(), viewer, &filter, order, page).await?;
    let total_count = TotalCount::by(move || {
        let (app, filter) = (app.clone(), filter.clone());
        async move { store::count(app.db().reader(), viewer, &filter).await }
    });
    let nodes = rows.map(|row| (order.cursor(&row), Enterprise(Arc::new(row))));
    Ok(connection(nodes, total_count))
}
