//! Reading trade flows.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object};

use super::TradeFlow;
use super::store::{self, Filter};
use crate::error::{Problem, Result};
use crate::graphql::codes::parse_countries;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::{Direction, Side};
use crate::graphql::{Period, RequestContext};

/// Which trade flows to list; conditions left out, or empty lists, let every row through.
#[derive(Default, InputObject)]
pub struct TradeFlowFilter {
    /// Reported by any of these sides.
    #[graphql(default)]
    reporters: Vec<Side>,
    /// In these months.
    period: Option<Period>,
    /// Going this way, as the reporter sees it.
    direction: Option<Direction>,
    /// Under any of these HS codes, 2 to 10 digits; a shorter code stands for all that begin
    /// with it.
    #[graphql(default)]
    hs_codes: Vec<String>,
    /// With any of these countries, ISO 3166-1 alpha-2.
    #[graphql(default)]
    partners: Vec<String>,
    /// Through any of these checkpoints, by code of the place.
    #[graphql(default)]
    checkpoints: Vec<String>,
}

impl TradeFlowFilter {
    fn parse(self) -> Result<Filter> {
        for code in &self.hs_codes {
            let digits = code.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || !(2..=10).contains(&code.len()) {
                return Err(Problem::new("HS_CODE_INVALID").with("code", code).into());
            }
        }
        Ok(Filter {
            reporters: self.reporters.into_iter().map(Into::into).collect(),
            period: self.period.map(Period::range).transpose()?,
            direction: self.direction.map(Into::into),
            hs_prefixes: self.hs_codes,
            partners: parse_countries(self.partners)?,
            checkpoints: self.checkpoints,
        })
    }
}

/// Reading trade flows.
#[derive(Default)]
pub struct TradeFlowQuery;

/// Reading trade flows.
#[Object]
impl TradeFlowQuery {
    /// Rows of the trade datasets in use, the latest month first.
    async fn trade_flows(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<TradeFlowFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<TradeFlow>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default().parse()?;
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move {
                let _turn = app.db().turn().await;
                store::count(app.db().reader(), viewer, &filter).await
            }
        });
        let nodes = rows.map(|row| (store::cursor(&row), TradeFlow::from(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
