//! Answers outside GraphQL's own rules: problems, and texts that can be cached.

use bytes::Bytes;
use poem::http::StatusCode;
use poem::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_TYPE, ETAG};
use poem::{Request, Response};
use serde::Serialize;

use super::accept::{MediaType, joined};
use super::etag;
use super::request_id::RequestId;
use crate::error::Problem;
use crate::graphql::{Addressee, Reply};
use crate::text::language::negotiate;

/// May be kept by anybody, and is asked about again before each use.
const REVALIDATED: &str = "public, no-cache";

/// For whom the answer to a request is made.
pub fn addressee<'a>(request: &Request, id: &'a RequestId) -> Addressee<'a> {
    let languages = joined(request.headers(), &ACCEPT_LANGUAGE);
    Addressee {
        language: negotiate(Some(&languages)),
        request_id: &id.0,
    }
}

/// An answer in JSON.
pub fn json(status: StatusCode, media_type: MediaType, content: &impl Serialize) -> Response {
    match serde_json::to_vec(content) {
        Ok(body) => Response::builder()
            .status(status)
            .header(CONTENT_TYPE, media_type.content_type())
            .body(body),
        Err(error) => unwritten(&error),
    }
}

/// An answer in JSON that is the same for everybody who asks the same.
pub fn cacheable_json(media_type: MediaType, content: &impl Serialize) -> Response {
    match serde_json::to_vec(content) {
        Ok(body) => cacheable(media_type.content_type(), body),
        Err(error) => unwritten(&error),
    }
}

/// A text that is the same for everybody who asks the same.
pub fn cacheable(content_type: &str, body: impl Into<Bytes>) -> Response {
    let body = body.into();
    Response::builder()
        .header(CONTENT_TYPE, content_type)
        .header(CACHE_CONTROL, REVALIDATED)
        .header(ETAG, etag::of(&body))
        .body(body)
}

fn unwritten(error: &serde_json::Error) -> Response {
    tracing::error!(%error, "an answer cannot be written as JSON");
    StatusCode::INTERNAL_SERVER_ERROR.into()
}

/// A problem with the request itself.
pub fn problem(
    status: StatusCode,
    media_type: MediaType,
    problem: &Problem,
    to: Addressee<'_>,
) -> Response {
    json(status, media_type, &Reply::problem(problem, to))
}
