//! Which address answers what.

use std::sync::Arc;

use poem::error::NotFoundError;
use poem::http::Method;
use poem::web::Data;
use poem::{Endpoint, EndpointExt, Request, Response, Route, get, handler};
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::accept::MediaType;
use super::console;
use super::downloads::{annotated, template};
use super::edge::Edge;
use super::export::ExportEndpoint;
use super::graphql::GraphqlEndpoint;
use super::health::{livez, readyz};
use super::origin::AllowedOrigins;
use super::reply;
use super::socket::Sockets;
use crate::app::App;
use crate::config::ServeConfig;
use crate::error::Result;
use crate::graphql::{Engine, schema, sdl};

const SDL_TYPE: &str = "application/graphql; charset=utf-8";

#[derive(Clone)]
struct Sdl(Arc<str>);

/// All routes, with what every answer goes through.
pub fn routes(
    app: App,
    config: &ServeConfig,
    stop: CancellationToken,
) -> Result<impl Endpoint<Output = Response> + use<>> {
    let limits = Arc::new(config.limits.clone());
    let engine = Engine::new(app.clone(), |mode| schema(&app, mode), Arc::clone(&limits))?;
    let engine = Arc::new(engine);
    let origins = AllowedOrigins::new(config.allowed_origins.clone());
    let sockets = Sockets::new(
        app.clone(),
        Arc::clone(&engine),
        Arc::clone(&limits),
        origins.clone(),
        stop,
    );
    let exports = ExportEndpoint::new(engine.inside().clone(), limits.exports);
    let mut routes = Route::new()
        .at(
            "/graphql",
            GraphqlEndpoint::new(app.clone(), engine, limits, sockets),
        )
        .at("/exports/:signed", exports)
        .at("/livez", get(livez))
        .at("/readyz", get(readyz))
        .at("/schema.graphql", get(schema_text))
        .at("/templates/:name", get(template))
        .at("/imports/:id/annotated", get(annotated))
        .at("/*elsewhere", elsewhere);
    if config.bench_constant {
        routes = routes.at("/bench/constant", get(constant));
    }
    let routes = routes.data(app).data(Sdl(sdl().into())).map_to_response();
    Ok(Edge::new(routes, origins))
}

/// The console's files, and its page wherever a browser goes. Programs are told at the root where to
/// go; elsewhere there is nothing for them.
#[handler]
fn elsewhere(request: &Request) -> poem::Result<Response> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(NotFoundError.into());
    }
    if let Some(file) = console::file(request) {
        return Ok(file);
    }
    if console::is_asked_for(request) {
        return Ok(console::page());
    }
    match request.uri().path() {
        "/" => Ok(root()),
        _ => Err(NotFoundError.into()),
    }
}

fn root() -> Response {
    let places = json!({
        "graphql": "/graphql",
        "schema": "/schema.graphql",
        "health": ["/livez", "/readyz"],
    });
    reply::cacheable_json(MediaType::Json, &places)
}

/// The public contract.
#[handler]
fn schema_text(Data(sdl): Data<&Sdl>) -> Response {
    reply::cacheable(SDL_TYPE, sdl.0.as_bytes().to_vec())
}

/// An answer that costs nothing to find.
#[handler]
fn constant() -> Response {
    let content = json!({ "data": { "project": { "code": "HB-CN-001" } } });
    reply::json(poem::http::StatusCode::OK, MediaType::Json, &content)
}
