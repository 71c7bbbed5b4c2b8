//! Asking who one is.

use async_graphql::{Context, Object};

use super::ViewerShown;
use crate::graphql::RequestContext;

/// Asking who one is.
#[derive(Default)]
pub struct ViewerQuery;

/// Asking who one is.
#[Object]
impl ViewerQuery {
    /// Who asks; null for anybody.
    async fn viewer(&self, ctx: &Context<'_>) -> Option<ViewerShown> {
        ViewerShown::of(ctx.caller())
    }
}
