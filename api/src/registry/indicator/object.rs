//! An indicator in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};

use super::{Observation, ObservationsOf};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::{GlobalId, LocalizedText, nested};
use crate::registry::Catalogue;
use crate::registry::catalogue::IndicatorEntry;

/// A named series of figures; the same list on both banks.
#[derive(Clone)]
pub struct Indicator(Arc<IndicatorEntry>);

impl Indicator {
    /// The indicator with this code.
    pub fn find(catalogue: &Catalogue, code: &str) -> Option<Self> {
        catalogue.indicator(code).cloned().map(Self)
    }
}

impl From<Arc<IndicatorEntry>> for Indicator {
    fn from(entry: Arc<IndicatorEntry>) -> Self {
        Self(entry)
    }
}

/// A named series of figures; the same list on both banks.
#[Object]
impl Indicator {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Indicator(self.0.code.clone()).into()
    }

    /// Stable code.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Its name.
    async fn name(&self) -> LocalizedText {
        self.0.name.clone().into()
    }

    /// What is observed of it, of every record and by both banks.
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
            ObservationsOf::Indicator(self.0.code.clone()),
            page,
            Observation::from,
        )
        .await
    }
}
