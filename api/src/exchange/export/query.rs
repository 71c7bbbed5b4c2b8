//! Asking for exports.

use std::sync::Arc;

use async_graphql::{Context, Object};

use super::link;
use super::object::{ExportInput, ExportLink};
use super::pages::Pages;
use crate::error::Result;
use crate::graphql::{Inside, RequestContext};

/// Asking for exports.
#[derive(Default)]
pub struct ExportQuery;

/// Asking for exports.
#[Object]
impl ExportQuery {
    /// A link to a file of what the reader sees of a list. Refused where the list is longer than an
    /// export may be.
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
    let begun = Pages::begin(
        inside.clone(),
        Arc::clone(caller),
        request.clone(),
        limits.rows,
    );
    let rows = begun.await?.total;
    let (url, expires_at) = link::make(ctx.app(), caller, request, limits.link_seconds).await?;
    Ok(ExportLink {
        url,
        expires_at,
        rows,
    })
}
