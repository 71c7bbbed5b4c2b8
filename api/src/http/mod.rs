//! HTTP: routes and the server.

use std::future::Future;
use std::net::SocketAddr;

use poem::listener::{Acceptor, Listener, TcpAcceptor, TcpListener};
use poem::web::{Data, Json};
use poem::{EndpointExt, Route, Server as PoemServer, handler, post};

use crate::access::Viewer;
use crate::app::App;
use crate::config::ServeConfig;
use crate::error::Result;
use crate::graphql::{TwincitySchema, request_data, schema};
use crate::text::Language;

/// A server that has its address and waits to be run.
pub struct Server {
    address: SocketAddr,
    acceptor: TcpAcceptor,
    app: App,
}

#[handler]
async fn graphql(
    Data(app): Data<&App>,
    Data(schema): Data<&TwincitySchema>,
    Json(request): Json<async_graphql::Request>,
) -> Json<async_graphql::Response> {
    let mut request = request;
    request.data = request_data(app, Viewer::Anonymous, Language::Zh);
    Json(schema.execute(request).await)
}

impl Server {
    /// Takes the address.
    pub async fn bind(app: App, config: &ServeConfig) -> Result<Self> {
        let acceptor = TcpListener::bind(config.listen).into_acceptor().await?;
        let address = acceptor
            .local_addr()
            .first()
            .and_then(|address| address.as_socket_addr().copied())
            .unwrap_or(config.listen);
        Ok(Self {
            address,
            acceptor,
            app,
        })
    }

    /// The address it listens on, with the port that was taken.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop` resolves, then finishes what is running.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<()> {
        let routes = Route::new()
            .at("/graphql", post(graphql))
            .data(schema(&self.app))
            .data(self.app);
        let server = PoemServer::new_with_acceptor(self.acceptor);
        Ok(server
            .run_with_graceful_shutdown(routes, stop, None)
            .await?)
    }
}
