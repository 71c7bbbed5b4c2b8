//! Who asks for a change, and how.

use async_graphql::{Context, ID, ServerError, Value};
use chrono::TimeDelta;
use uuid::Uuid;

use crate::error::{Error, Problem, Result};
use crate::graphql::{GlobalId, RequestContext};
use crate::value::canonical::{canonical, sha256};
use crate::writing::answer::Key;
use crate::writing::{Request, Target, Writer};

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
    let key = key.map(|key| kept_under(ctx, key)).transpose()?.flatten();
    Ok(Request {
        key,
        accepted: accepted.unwrap_or_default(),
        only_check: false,
    })
}

/// The longest key that is kept, in bytes.
const LONGEST_KEY: usize = 200;

fn kept_under(ctx: &Context<'_>, key: String) -> Result<Option<Key>> {
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Err(Problem::new("IDEMPOTENCY_KEY_INVALID")
            .with("limit", LONGEST_KEY)
            .into());
    }
    let Some(person) = ctx.viewer().person() else {
        return Ok(None);
    };
    let field = ctx.field();
    let arguments = field.arguments().map_err(unread)?;
    let asked = arguments
        .into_iter()
        .collect::<async_graphql::indexmap::IndexMap<_, _>>();
    let asked = Value::Object(asked).into_json().map_err(Error::internal)?;
    let input_hash = sha256(&format!("{} {}", field.name(), canonical(&asked)));
    let keep = TimeDelta::hours(ctx.limits().idempotency_hours.into());
    Ok(Some(Key {
        account: person.account.0,
        key,
        input_hash,
        keep,
    }))
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

/// Arguments are read once before the field is resolved, so this does not happen.
fn unread(error: ServerError) -> Error {
    Error::internal(std::io::Error::other(error.message))
}
