//! Links to exports: signed, short-lived, and good for whoever asked only.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use entity::values::TokenScope;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::request::ExportRequest;
use crate::access::proof::prove_again;
use crate::access::{Caller, Means, signing};
use crate::app::App;
use crate::error::{Error, Problem, Result};

/// Characters of a link: a longer address is not taken everywhere.
const LONGEST: usize = 6_000;

/// What a link carries.
#[derive(Serialize, Deserialize)]
struct Carried {
    #[serde(rename = "r")]
    request: ExportRequest,
    /// Who asked; nobody in particular when neither.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    session: Option<Uuid>,
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    token: Option<Uuid>,
    #[serde(rename = "e")]
    expires: i64,
}

/// The path of an export, and until when it is good.
pub async fn make(
    app: &App,
    caller: &Caller,
    request: ExportRequest,
    seconds: u32,
) -> Result<(String, DateTime<Utc>)> {
    let expires = app.clock().now() + TimeDelta::seconds(seconds.into());
    let means = caller.proof.as_ref().map(|proof| proof.means);
    let carried = Carried {
        request,
        session: match means {
            Some(Means::Session(id)) => Some(id.0),
            _ => None,
        },
        token: match means {
            Some(Means::Token(id, _)) => Some(id.0),
            _ => None,
        },
        expires: expires.timestamp(),
    };
    let text = serde_json::to_string(&carried).map_err(Error::internal)?;
    let signed = signing::sign(app, &text).await?;
    if signed.len() > LONGEST {
        return Err(Problem::new("EXPORT_FILTER_TOO_LONG").into());
    }
    Ok((format!("/exports/{signed}"), expires))
}

/// What a link asks for, and on whose behalf: the account as it is now, if what it was asked with
/// is still good.
pub async fn open(
    app: &App,
    signed: &str,
    anybody: Caller,
) -> Result<(ExportRequest, Arc<Caller>)> {
    let text = signing::verify(app, signed).await?;
    let carried = text.and_then(|text| serde_json::from_str::<Carried>(&text).ok());
    let carried = carried.ok_or_else(|| Problem::new("EXPORT_LINK_INVALID"))?;
    if app.clock().now().timestamp() >= carried.expires {
        return Err(Problem::new("EXPORT_LINK_EXPIRED").into());
    }
    let means = match (carried.session, carried.token) {
        (Some(id), _) => Some(Means::Session(id.into())),
        (None, Some(id)) => Some(Means::Token(id.into(), TokenScope::Read)),
        (None, None) => None,
    };
    let caller = match means {
        Some(means) => anybody.with(prove_again(app, means).await?),
        None => anybody,
    };
    Ok((carried.request, Arc::new(caller)))
}
