//! Reading indicators and observations.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, OneofObject};

use super::store::{self, Filter};
use super::{Discrepancy, Indicator, Observation, rules};
use crate::error::Result;
use crate::graphql::codes::parse_indicators;
use crate::graphql::connection::{Connection, TotalCount, connection, held_connection, page_args};
use crate::graphql::entry::by_code;
use crate::graphql::values::{Qualifier, Side};
use crate::graphql::{DateRange, GlobalId, RequestContext};
use crate::registry::Catalogue;

/// How to name one indicator.
#[derive(Clone, Debug, OneofObject)]
pub enum IndicatorBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

by_code!(IndicatorBy, Indicator);

/// Which observations to list; conditions left out, or empty lists, let every one through.
#[derive(Default, InputObject)]
pub struct ObservationFilter {
    /// Of this place, zone, enterprise or project, by global id.
    subject: Option<ID>,
    /// Of any of these indicators, by code.
    #[graphql(default)]
    indicators: Vec<String>,
    /// Reported by any of these sides.
    #[graphql(default)]
    reporters: Vec<Side>,
    /// Meant in any of these ways.
    #[graphql(default)]
    qualifiers: Vec<Qualifier>,
    /// Of a time that some of these days belong to. A figure without a period is of none.
    period: Option<DateRange>,
    /// Archived ones too, as far as the reader may see them.
    #[graphql(default)]
    include_archived: bool,
}

impl ObservationFilter {
    fn parse(self, catalogue: &Catalogue) -> Result<Filter> {
        let subject = self.subject.map(|id| match GlobalId::parse(&id)? {
            GlobalId::Place(id) => Ok(id.0),
            GlobalId::Zone(id) => Ok(id.0),
            GlobalId::Enterprise(id) => Ok(id.0),
            GlobalId::Project(id) => Ok(id.0),
            _ => Err(GlobalId::refuse(&id)),
        });
        Ok(Filter {
            subject: subject.transpose()?,
            indicators: parse_indicators(catalogue, self.indicators)?,
            reporters: self.reporters.into_iter().map(Into::into).collect(),
            qualifiers: self.qualifiers.into_iter().map(Into::into).collect(),
            period: self.period.map(DateRange::range).transpose()?,
            include_archived: self.include_archived,
        })
    }
}

/// Among which figures to look for differences.
#[derive(Default, InputObject)]
pub struct DiscrepancyFilter {
    /// Of this place, zone, enterprise or project, by global id.
    subject: Option<ID>,
    /// Of any of these indicators, by code.
    #[graphql(default)]
    indicators: Vec<String>,
}

/// Reading indicators and observations.
#[derive(Default)]
pub struct IndicatorQuery;

/// Reading indicators and observations.
#[Object]
impl IndicatorQuery {
    /// One indicator; null when there is none.
    async fn indicator(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: IndicatorBy,
    ) -> Option<Result<Indicator>> {
        let code = match by {
            IndicatorBy::Code(code) => code,
            IndicatorBy::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Indicator(code)) => code,
                _ => return Some(Err(GlobalId::refuse(&id).into())),
            },
        };
        Indicator::find(ctx.app().catalogue(), &code).map(Ok)
    }

    /// All indicators, in the order of the list.
    async fn indicators(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Indicator>> {
        let page = page_args(ctx, first, after, last, before)?;
        held_connection(&ctx.app().catalogue().indicators, &page)
    }

    /// What is observed, by indicator; `counterparts` has the other bank's figures beside each.
    async fn observations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<ObservationFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Observation>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default().parse(ctx.app().catalogue())?;
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), Observation(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }

    /// Where the two banks' figures for the same indicator, record, period and unit, meant in the same way, differ.
    async fn discrepancies(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Among which figures; all by default.")] filter: Option<DiscrepancyFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Discrepancy>> {
        let page = page_args(ctx, first, after, last, before)?;
        let DiscrepancyFilter {
            subject,
            indicators,
        } = filter.unwrap_or_default();
        let observed = ObservationFilter {
            subject,
            indicators,
            ..Default::default()
        };
        let filter = observed.parse(ctx.app().catalogue())?;
        let db = ctx.app().db().reader();
        let observations = store::reported_by_both(db, ctx.viewer(), &filter).await?;
        let pairs: Vec<_> = rules::discrepancies(observations)
            .into_iter()
            .map(Arc::new)
            .collect();
        held_connection(&pairs, &page)
    }
}
