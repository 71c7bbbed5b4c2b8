//! `/graphql`: GraphQL over HTTP.

use std::sync::Arc;

use poem::http::header::{ALLOW, SET_COOKIE, WWW_AUTHENTICATE};
use poem::http::{HeaderValue, Method, StatusCode};
use poem::{Endpoint, Request, Response, Result};
use serde::Deserialize;

use super::accept::{MediaType, is_utf8};
use super::body::{self, Unread};
use super::request_id::RequestId;
use super::socket::{Sockets, is_upgrade};
use super::{credential, multipart, reply};
use crate::access::session::{CookieChange, CookieSlot};
use crate::app::App;
use crate::error::Problem;
use crate::graphql::{Addressee, Intent, Limits, Parameters, Reason, Reply, Sender, ServedEngine};

/// The endpoint over an engine.
pub struct GraphqlEndpoint {
    app: App,
    engine: Arc<ServedEngine>,
    limits: Arc<Limits>,
    sockets: Sockets,
}

impl GraphqlEndpoint {
    /// An endpoint with these limits.
    pub fn new(app: App, engine: Arc<ServedEngine>, limits: Arc<Limits>, sockets: Sockets) -> Self {
        Self {
            app,
            engine,
            limits,
            sockets,
        }
    }
}

/// What a client sent: one request, or several.
enum Sent {
    One(Box<Parameters>),
    Batch(Vec<Parameters>),
}

impl Endpoint for GraphqlEndpoint {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let mut request = request;
        let id = request
            .extensions()
            .get::<RequestId>()
            .cloned()
            .unwrap_or_else(|| RequestId::of(request.headers()));
        let to = reply::addressee(&request, &id);
        if is_upgrade(&request) {
            let opened = self.sockets.open(&request, &id).await;
            return Ok(opened.unwrap_or_else(|unread| {
                reply::problem(unread.status, MediaType::Json, &unread.problem, to)
            }));
        }
        let Some(media_type) = MediaType::negotiate(request.headers()) else {
            let problem = Problem::new("NOT_ACCEPTABLE");
            let status = StatusCode::NOT_ACCEPTABLE;
            return Ok(reply::problem(status, MediaType::Json, &problem, to));
        };
        let cookie = CookieSlot::default();
        let answer = match *request.method() {
            Method::GET | Method::HEAD => self.get(&request, media_type, &cookie, to).await,
            Method::POST => self.post(&mut request, media_type, &cookie, to).await,
            _ => Err(Unread {
                status: StatusCode::METHOD_NOT_ALLOWED,
                problem: Problem::new("METHOD_NOT_ALLOWED"),
            }),
        };
        let mut response = answer.unwrap_or_else(|unread| {
            // A browser cannot remove the cookie of a session that is over by itself.
            if unread.problem.code == "SESSION_OVER" {
                cookie.put(CookieChange::End);
            }
            reply::problem(unread.status, media_type, &unread.problem, to)
        });
        if response.status() == StatusCode::UNAUTHORIZED {
            let bearer = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(WWW_AUTHENTICATE, bearer);
        }
        let change = cookie.take();
        if let Some(cookie) = change.and_then(|it| credential::set_cookie(self.app.access(), it)) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
        if response.status() == StatusCode::METHOD_NOT_ALLOWED {
            let allowed = match *request.method() {
                Method::GET | Method::HEAD => "POST",
                _ => "GET, HEAD, POST",
            };
            response
                .headers_mut()
                .insert(ALLOW, HeaderValue::from_static(allowed));
        }
        Ok(response)
    }
}

impl GraphqlEndpoint {
    async fn get(
        &self,
        request: &Request,
        media_type: MediaType,
        cookie: &CookieSlot,
        to: Addressee<'_>,
    ) -> Result<Response, Unread> {
        let parameters = from_address(request)?;
        let caller = &credential::caller(&self.app, request, to.request_id).await?;
        let sender = Sender { caller, cookie };
        let answer = self
            .engine
            .execute(parameters, Intent::Read, sender, to)
            .await;
        // What somebody in particular was answered is for nobody to keep.
        if answer.is_clean() && caller.proof.is_none() {
            return Ok(reply::cacheable_json(media_type, &answer));
        }
        Ok(reply::json(
            status(&answer, media_type),
            media_type,
            &answer,
        ))
    }

    async fn post(
        &self,
        request: &mut Request,
        media_type: MediaType,
        cookie: &CookieSlot,
        to: Addressee<'_>,
    ) -> Result<Response, Unread> {
        if multipart::is_multipart(request) {
            return self.post_files(request, media_type, cookie, to).await;
        }
        check_content_type(request)?;
        let caller = &credential::caller(&self.app, request, to.request_id).await?;
        let sender = Sender { caller, cookie };
        let body = body::read(request, &self.limits).await?;
        let engine = &self.engine;
        match parse(&body, &self.limits)? {
            Sent::One(parameters) => {
                let answer = engine.execute(*parameters, Intent::Any, sender, to).await;
                Ok(reply::json(
                    status(&answer, media_type),
                    media_type,
                    &answer,
                ))
            }
            Sent::Batch(batch) => {
                let answers = engine.execute_batch(batch, Intent::Any, sender, to).await;
                Ok(reply::json(StatusCode::OK, media_type, &answers))
            }
        }
    }

    /// A request with files, from somebody we know: anybody could fill the disk.
    async fn post_files(
        &self,
        request: &mut Request,
        media_type: MediaType,
        cookie: &CookieSlot,
        to: Addressee<'_>,
    ) -> Result<Response, Unread> {
        let caller = &credential::caller(&self.app, request, to.request_id).await?;
        if caller.proof.is_none() {
            return Err(Unread {
                status: StatusCode::UNAUTHORIZED,
                problem: Problem::new("UNAUTHENTICATED"),
            });
        }
        let sender = Sender { caller, cookie };
        let parameters = multipart::read(request, &self.limits).await?;
        let execute = self.engine.execute(parameters, Intent::Any, sender, to);
        let answer = execute.await;
        let status = status(&answer, media_type);
        Ok(reply::json(status, media_type, &answer))
    }
}

fn status(answer: &Reply, media_type: MediaType) -> StatusCode {
    match (answer.refused, media_type) {
        (None, _) => StatusCode::OK,
        (Some(Reason::MethodNotAllowed), _) => StatusCode::METHOD_NOT_ALLOWED,
        (Some(Reason::TimedOut), _) => StatusCode::GATEWAY_TIMEOUT,
        (Some(Reason::Request), _) => StatusCode::BAD_REQUEST,
        (Some(Reason::Document), MediaType::GraphqlResponse) => StatusCode::BAD_REQUEST,
        // The specification: this type says nothing about errors in its status.
        (Some(Reason::Document), MediaType::Json) => StatusCode::OK,
    }
}

fn check_content_type(request: &Request) -> Result<(), Unread> {
    let content_type = request.content_type().unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") && is_utf8(content_type) {
        return Ok(());
    }
    Err(Unread {
        status: StatusCode::UNSUPPORTED_MEDIA_TYPE,
        problem: Problem::new("CONTENT_TYPE_UNSUPPORTED"),
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    query: Option<String>,
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

fn from_address(request: &Request) -> Result<Parameters, Unread> {
    let address: Address = request
        .params()
        .map_err(|error| parameters_invalid(&error))?;
    let variables = address.variables.as_deref().map(serde_json::from_str);
    let extensions = address.extensions.as_deref().map(serde_json::from_str);
    Ok(Parameters {
        query: address.query,
        operation_name: address.operation_name.filter(|name| !name.is_empty()),
        variables: variables
            .transpose()
            .map_err(|error| parameters_invalid(&error))?
            .unwrap_or_default(),
        extensions: extensions
            .transpose()
            .map_err(|error| parameters_invalid(&error))?
            .flatten(),
        ..Parameters::default()
    })
}

fn parse(body: &[u8], limits: &Limits) -> Result<Sent, Unread> {
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        Some(b'[') => {}
        Some(b'{') => {
            let parameters = serde_json::from_slice(body).map_err(|error| not_json(&error))?;
            return Ok(Sent::One(Box::new(parameters)));
        }
        _ => return Err(not_json(&"neither an object nor a list")),
    }
    // Objects, not anything that serde would take for the parameters, such as a list of them.
    let batch: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_slice(body).map_err(|error| not_json(&error))?;
    if batch.is_empty() {
        return Err(bad_request(Problem::new("BATCH_EMPTY")));
    }
    if batch.len() > limits.batch {
        let problem = Problem::new("LIMIT_BATCH").with("limit", limits.batch);
        return Err(bad_request(problem));
    }
    let batch = batch
        .into_iter()
        .map(|one| serde_json::from_value(one.into()))
        .collect::<Result<_, _>>()
        .map_err(|error| not_json(&error))?;
    Ok(Sent::Batch(batch))
}

fn not_json(detail: &impl std::fmt::Display) -> Unread {
    bad_request(Problem::new("BODY_NOT_JSON").with("detail", detail))
}

fn parameters_invalid(detail: &impl std::fmt::Display) -> Unread {
    bad_request(Problem::new("PARAMETERS_INVALID").with("detail", detail))
}

fn bad_request(problem: Problem) -> Unread {
    Unread {
        status: StatusCode::BAD_REQUEST,
        problem,
    }
}
