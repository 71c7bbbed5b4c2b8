//! The key under which a change is asked for.

use async_graphql::indexmap::IndexMap;
use async_graphql::{Context, Name, ServerError, Value};
use chrono::TimeDelta;

use super::RequestContext;
use crate::access::answer::Key;
use crate::error::{Error, Problem, Result};
use crate::value::canonical::canonical;
use crate::value::digest::sha256;

/// The longest key that is kept, in bytes.
const LONGEST_KEY: usize = 200;

/// The key that was given, with what the field at hand is asked; fields of its input that are
/// secrets are left out.
pub fn key_of(ctx: &Context<'_>, key: Option<String>, secrets: &[&str]) -> Result<Option<Key>> {
    let Some(key) = key else {
        return Ok(None);
    };
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Err(Problem::new("IDEMPOTENCY_KEY_INVALID")
            .with("limit", LONGEST_KEY)
            .into());
    }
    let field = ctx.field();
    let arguments = field.arguments().map_err(unread)?;
    let mut asked = arguments.into_iter().collect::<IndexMap<Name, Value>>();
    for argument in asked.values_mut() {
        leave_out(argument, secrets);
    }
    let asked = Value::Object(asked).into_json().map_err(Error::internal)?;
    Ok(Some(Key {
        key,
        input_hash: sha256(&format!("{} {}", field.name(), canonical(&asked))),
        keep: TimeDelta::hours(ctx.limits().idempotency_hours.into()),
    }))
}

fn leave_out(argument: &mut Value, fields: &[&str]) {
    if let Value::Object(given) = argument {
        given.retain(|name, _| !fields.contains(&name.as_str()));
    }
}

/// Arguments are read once before the field is resolved, so this does not happen.
fn unread(error: ServerError) -> Error {
    Error::internal(std::io::Error::other(error.message))
}
