//! What every answer goes through last: ids, panics, caching, compression and headers.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use futures_util::FutureExt;
use poem::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_SECURITY_POLICY,
    HeaderName, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode};
use poem::{Endpoint, Request, Response, Result};
use tracing::Instrument;

use super::accept::{MediaType, joined};
use super::compress::{self, Coding};
use super::origin::{self, AllowedOrigins};
use super::request_id::{RequestId, X_REQUEST_ID};
use super::{etag, reply};
use crate::error::Problem;
use crate::graphql::{Addressee, Reply};

/// Everything a route need not know.
pub struct Edge<Routes> {
    routes: Routes,
    origins: AllowedOrigins,
}

impl<Routes> Edge<Routes> {
    /// An edge around these routes.
    pub fn new(routes: Routes, origins: AllowedOrigins) -> Self {
        Self { routes, origins }
    }
}

impl<Routes: Endpoint<Output = Response>> Endpoint for Edge<Routes> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let started = Instant::now();
        let mut request = request;
        let id = RequestId::of(request.headers());
        request.extensions_mut().insert(id.clone());
        let asked = request.headers().clone();
        let method = request.method().clone();
        let span = tracing::debug_span!("request", id = id.0, %method, path = request.uri().path());

        let response = if origin::is_preflight(&request) {
            origin::preflight()
        } else {
            self.answer(request, &id).instrument(span.clone()).await
        };
        let mut response = response;
        if matches!(method, Method::GET | Method::HEAD)
            && etag::is_known(&asked, response.headers())
        {
            response.set_status(StatusCode::NOT_MODIFIED);
            response.take_body();
        }
        let mut response = compressed(response, &asked).await;
        finish(response.headers_mut(), &id);
        if let Some(origin) = self.origins.of(&asked) {
            origin::allow(origin, response.headers_mut());
        }
        tracing::debug!(
            parent: &span,
            status = response.status().as_u16(),
            elapsed_us = started.elapsed().as_micros(),
            "answered"
        );
        Ok(response)
    }
}

impl<Routes: Endpoint<Output = Response>> Edge<Routes> {
    async fn answer(&self, request: Request, id: &RequestId) -> Response {
        let to = reply::addressee(&request, id);
        match AssertUnwindSafe(self.routes.call(request))
            .catch_unwind()
            .await
        {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => refused(error.status(), to),
            Err(panic) => {
                let cause = panic
                    .downcast_ref::<&str>()
                    .copied()
                    .or_else(|| panic.downcast_ref::<String>().map(String::as_str));
                tracing::error!(request_id = id.0, cause, "panic");
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                reply::json(status, MediaType::Json, &Reply::internal(to))
            }
        }
    }
}

fn refused(status: StatusCode, to: Addressee<'_>) -> Response {
    let problem = match status {
        StatusCode::NOT_FOUND => Problem::new("PATH_NOT_FOUND"),
        StatusCode::METHOD_NOT_ALLOWED => Problem::new("METHOD_NOT_ALLOWED"),
        _ => return reply::json(status, MediaType::Json, &Reply::internal(to)),
    };
    reply::problem(status, MediaType::Json, &problem, to)
}

async fn compressed(response: Response, asked: &HeaderMap) -> Response {
    let Some(coding) = Coding::negotiate(&joined(asked, &ACCEPT_ENCODING)) else {
        return response;
    };
    let mut response = response;
    if response.headers().contains_key(CONTENT_ENCODING) {
        return response;
    }
    // A file may be longer than the memory, and is not held up to be packed.
    if response.headers().contains_key(CONTENT_DISPOSITION) {
        return response;
    }
    // Every other route answers from memory, so this waits for nothing.
    let Ok(body) = response.take_body().into_bytes().await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into();
    };
    if body.len() < compress::MIN_BYTES {
        response.set_body(body);
        return response;
    }
    match coding.compress(&body) {
        Ok(packed) => {
            let name = HeaderValue::from_static(coding.name());
            response.headers_mut().insert(CONTENT_ENCODING, name);
            response.set_body(packed);
        }
        Err(error) => {
            tracing::error!(%error, "compress an answer");
            response.set_body(body);
        }
    }
    response
}

/// Headers of every answer; a route that sets one itself keeps its own.
const HEADERS: [(HeaderName, &str); 6] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'",
    ),
    (CACHE_CONTROL, "no-store"),
    (
        VARY,
        "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie, Origin",
    ),
];

fn finish(headers: &mut HeaderMap, id: &RequestId) {
    for (name, value) in HEADERS {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if let Ok(id) = HeaderValue::from_str(&id.0) {
        headers.insert(X_REQUEST_ID, id);
    }
}

#[cfg(test)]
mod tests {
    use poem::endpoint::make_sync;

    use super::*;

    fn explode(_: Request) -> Response {
        panic!("the secret of row 7")
    }

    #[tokio::test]
    async fn a_panic_becomes_an_answer_with_an_id_and_nothing_of_the_inside() {
        let edge = Edge::new(make_sync(explode), AllowedOrigins::new(Vec::new()));
        let request = Request::builder().header(X_REQUEST_ID, "abc").finish();

        let mut response = edge.call(request).await.unwrap();

        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = response.take_body().into_string().await.unwrap();
        assert!(
            body.contains("\"INTERNAL\"") && body.contains("\"abc\""),
            "{body}"
        );
        assert!(!body.contains("secret"), "{body}");
    }
}
