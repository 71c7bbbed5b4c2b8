//! Asking for exports.

use std::sync::Arc;

use async_graphql::{Context, Object};

use super::link;
use super::object::{ExportInput, ExportLink};
use super::pages;
use crate::error::Result;
use crate::graphql::{Inside, RequestContext};

/// Asking for exports.
#[derive(Default)]
pub struct ExportQuery;

/// Asking for exports.
#[Object]
impl ExportQuery {
    /// A link to a file of what the reader sees of a list, or is answered to a question about
    /// trade. Refused where it has more rows than an export may have.
    async fn export_link(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What to take out, and how.")] input: ExportInput,
    ) -> Option<Result<ExportLink>> {
        Some(make(ctx, input).await)
    }
}

async fn make(ctx: &Context<'_>, input: ExportInput) -> Result<ExportLink> {
    let (inside, caller) = (ctx.data_unchecked::<Inside>(), ctx.caller());
    let limits = ctx.limits().exports;
    let request = input.parse(ctx.language())?;
    let counted = pages::count(
        inside.clone(),
        Arc::clone(caller),
        request.clone(),
        limits.rows,
    );
    let rows = counted.await?;
    let (url, expires_at) = link::make(ctx.app(), caller, request, limits.link_seconds).await?;
    Ok(ExportLink {
        url,
        expires_at,
        rows,
    })
}
