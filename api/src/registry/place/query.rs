//! Reading places.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, OneofObject};

use super::Place;
use super::store::{self, Filter};
use crate::error::Result;
use crate::graphql::codes::{parse_clusters, parse_countries};
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::entry::by;
use crate::graphql::values::{PlaceKind, Side};
use crate::graphql::{GlobalId, Limits, RecordOrderInput, RequestContext, neighbour};
use crate::registry::Catalogue;
use crate::registry::search::search_text;

/// Which places to list; conditions left out, or empty lists, let every record through.
#[derive(Default, InputObject)]
pub struct PlaceFilter {
    /// Owned by any of these sides.
    #[graphql(default)]
    sides: Vec<Side>,
    /// Of any of these kinds.
    #[graphql(default)]
    kinds: Vec<PlaceKind>,
    /// In any of these countries, ISO 3166-1 alpha-2.
    #[graphql(default)]
    countries: Vec<String>,
    /// Of any of these clusters, by code, as a bank has published it.
    #[graphql(default)]
    clusters: Vec<String>,
    /// With all these words in any name the record has or had, in any of the three languages. A
    /// text with a digit, `-` or `_` in it is also looked for at the beginning of codes.
    text: Option<String>,
    /// Archived ones too, as far as the reader may see them.
    #[graphql(default)]
    include_archived: bool,
}

impl PlaceFilter {
    fn parse(self, limits: &Limits, catalogue: &Catalogue) -> Result<Filter> {
        Ok(Filter {
            sides: self.sides.into_iter().map(Into::into).collect(),
            kinds: self.kinds.into_iter().map(Into::into).collect(),
            countries: parse_countries(self.countries)?,
            clusters: parse_clusters(catalogue, self.clusters)?,
            text: search_text(self.text, limits.search_text)?,
            include_archived: self.include_archived,
        })
    }
}

/// How to name one place.
#[derive(Clone, Debug, OneofObject)]
pub enum PlaceBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

by!(PlaceBy, Place);

/// Reading places.
#[derive(Default)]
pub struct PlaceQuery;

/// Reading places.
#[Object]
impl PlaceQuery {
    /// One place; null when there is none that the reader may see.
    async fn place(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: PlaceBy,
    ) -> Option<Result<Place>> {
        let db = ctx.app().db().reader();
        let row = match by {
            PlaceBy::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Place(id)) => return neighbour(ctx, Some(id)).await,
                _ => return Some(Err(GlobalId::refuse(&id).into())),
            },
            PlaceBy::Code(code) => store::by_code(db, ctx.viewer(), &code).await,
        };
        Some(row.transpose()?.map(|row| Place(Arc::new(row))))
    }

    /// Places that fit a filter, a page at a time.
    async fn places(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<PlaceFilter>,
        #[graphql(desc = "By code by default.")] order_by: Option<RecordOrderInput>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Place>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter
            .unwrap_or_default()
            .parse(ctx.limits(), ctx.app().catalogue())?;
        let order = RecordOrderInput::parse(ctx, order_by);
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, order, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (order.cursor(&row), Place(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
