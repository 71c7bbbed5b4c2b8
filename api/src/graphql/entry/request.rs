//! Who asks for a change, and how.

use async_graphql::{Context, ID};
use uuid::Uuid;

use crate::error::Result;
use crate::graphql::{GlobalId, RequestContext, key_of};
use crate::writing::{Accepted, Request, Target, Writer};

/// Who writes.
pub fn writer_of<'a>(ctx: &'a Context<'_>) -> Writer<'a> {
    Writer {
        app: ctx.app(),
        viewer: ctx.viewer(),
        caller: ctx.caller(),
    }
}

/// How the field at hand is asked for: under which key, with which warnings accepted.
pub fn request_of(
    ctx: &Context<'_>,
    key: Option<String>,
    accepted: Option<Vec<String>>,
) -> Result<Request> {
    Ok(Request {
        key: key_of(ctx, key, &[])?,
        accepted: Accepted::These(accepted.unwrap_or_default()),
        only_check: false,
    })
}

/// The record that an input names by its global id, in the version that the writer saw.
pub fn parse_target(
    id: &ID,
    version: i32,
    uuid: impl Fn(GlobalId) -> Option<Uuid>,
) -> Result<Target> {
    let id = GlobalId::parse(id)
        .ok()
        .and_then(uuid)
        .ok_or_else(|| GlobalId::refuse(id))?;
    Ok(Target { id, version })
}

/// The id of a part of a record, such as `Milestone:0199…`.
pub fn child_id(kind: &str, id: &ID) -> Option<Uuid> {
    let key = id.strip_prefix(kind)?.strip_prefix(':')?;
    Uuid::try_parse(key).ok()
}
