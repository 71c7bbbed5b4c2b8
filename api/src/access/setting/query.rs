//! Reading settings.

use async_graphql::{Context, Object};

use super::{AccessSettings, service};
use crate::error::Result;
use crate::graphql::RequestContext;

/// Reading settings.
#[derive(Default)]
pub struct AccessSettingQuery;

/// Reading settings.
#[Object]
impl AccessSettingQuery {
    /// How the viewer's side guards its accounts. For its administrator, in a session.
    async fn access_settings(&self, ctx: &Context<'_>) -> Option<Result<AccessSettings>> {
        let read = service::read(ctx.app(), ctx.caller()).await;
        Some(read.map(Into::into))
    }
}
