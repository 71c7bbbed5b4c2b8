//! Whether the program lives, and whether it can serve.

use std::time::Duration;

use poem::http::StatusCode;
use poem::web::Data;
use poem::{Request, Response, handler};
use serde_json::json;

use super::accept::MediaType;
use super::reply;
use super::request_id::RequestId;
use crate::app::App;
use crate::error::Problem;

/// A load balancer that waits longer has given up on us.
const PATIENCE: Duration = Duration::from_secs(5);

/// The process answers.
#[handler]
pub fn livez() -> Response {
    reply::json(StatusCode::OK, MediaType::Json, &json!({ "status": "ok" }))
}

/// The database answers and its migrations are current.
#[handler]
pub async fn readyz(request: &Request, Data(app): Data<&App>) -> Response {
    let failure = match tokio::time::timeout(PATIENCE, app.db().is_ready()).await {
        Ok(Ok(true)) => {
            return reply::json(StatusCode::OK, MediaType::Json, &json!({ "status": "ok" }));
        }
        Ok(Ok(false)) => "migrations are pending".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(_) => "the database does not answer".to_owned(),
    };
    let id = request
        .extensions()
        .get::<RequestId>()
        .cloned()
        .unwrap_or_else(|| RequestId::of(request.headers()));
    tracing::warn!(request_id = id.0, failure, "not ready");
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let to = reply::addressee(request, &id);
    reply::problem(status, MediaType::Json, &Problem::new("NOT_READY"), to)
}
