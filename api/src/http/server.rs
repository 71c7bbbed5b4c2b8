//! The server: connections in, answers out, and a stop that loses nothing.
//!
//! Connections are served with hyper itself, because poem's own server sets no time for heads.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use poem::endpoint::{DynEndpoint, ToDynEndpoint};
use poem::http::uri::Scheme;
use poem::web::{LocalAddr, RemoteAddr};
use poem::{Endpoint, Response};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::patience::Patience;
use super::routes::routes;
use crate::access::purge::{Keep, keep_purging};
use crate::app::App;
use crate::config::ServeConfig;
use crate::error::{Error, Result};
use crate::text::message;

/// How long to wait when the machine has no connection left to give.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

type Routes = Arc<dyn DynEndpoint<Output = Response>>;

/// A server that has its address and waits to be run.
pub struct Server {
    app: App,
    keep: Keep,
    address: SocketAddr,
    listener: TcpListener,
    routes: Routes,
    /// Tells connections and WebSockets that the server stops.
    stopping: CancellationToken,
    head: Duration,
    head_bytes: usize,
    write: Duration,
    stop: Duration,
    connections: Arc<Semaphore>,
}

impl Server {
    /// Takes the address and prepares everything that answers.
    pub async fn bind(app: App, config: &ServeConfig) -> Result<Self> {
        message::prepare();
        let stopping = CancellationToken::new();
        let routes = routes(app.clone(), config, stopping.clone())?;
        let listener = TcpListener::bind(config.listen).await.map_err(|error| {
            let address = config.listen;
            io::Error::new(error.kind(), format!("listen on {address}: {error}"))
        })?;
        let answers = TimeDelta::hours(config.limits.idempotency_hours.into());
        Ok(Self {
            app,
            keep: Keep::new(&config.purge, &config.access, answers),
            address: listener.local_addr()?,
            listener,
            routes: Arc::new(ToDynEndpoint(routes)),
            stopping,
            head: Duration::from_millis(config.limits.head_ms),
            head_bytes: config.limits.head_bytes,
            write: Duration::from_millis(config.limits.write_ms),
            stop: Duration::from_millis(config.stop_ms),
            connections: Arc::new(Semaphore::new(config.limits.connections)),
        })
    }

    /// The address it listens on, with the port that was taken.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop` resolves, then finishes what is running.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<()> {
        let running = TaskTracker::new();
        running.spawn(keep_purging(
            self.app.clone(),
            self.keep,
            self.stopping.clone(),
        ));
        tokio::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => break,
                accepted = self.accept(&running) => accepted?,
            }
        }
        self.stopping.cancel();
        // From here on nobody new can connect.
        drop(self.listener);
        running.close();
        if tokio::time::timeout(self.stop, running.wait())
            .await
            .is_err()
        {
            tracing::warn!("stopped before every answer was finished");
        }
        Ok(())
    }

    async fn accept(&self, running: &TaskTracker) -> Result<()> {
        let permits = Arc::clone(&self.connections);
        let permit = permits.acquire_owned().await.map_err(Error::internal)?;
        let (stream, remote) = match self.listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                // Of one connection, or of too many: neither is a reason to stop serving.
                tracing::warn!(%error, "accept a connection");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                return Ok(());
            }
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "send small answers at once");
        }
        let connection = self.connection(stream, remote);
        running.spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection ended");
            }
            drop(permit);
        });
        Ok(())
    }

    /// Answers the requests of one connection; when the server stops, the one that is running.
    fn connection(
        &self,
        stream: TcpStream,
        remote: SocketAddr,
    ) -> impl Future<Output = hyper::Result<()>> + Send + use<> {
        let routes = Arc::clone(&self.routes);
        let stopping = self.stopping.clone();
        let (head, head_bytes) = (self.head, self.head_bytes);
        let stream = Patience::new(stream, self.write);
        let local = LocalAddr(self.address.into());
        let remote = RemoteAddr(remote.into());
        let service = service_fn(move |request: hyper::Request<Incoming>| {
            let routes = Arc::clone(&routes);
            let request = (request, local.clone(), remote.clone(), Scheme::HTTP);
            async move {
                let response = routes.get_response(request.into()).await;
                Ok::<_, Infallible>(hyper::Response::from(response))
            }
        });
        async move {
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(head)
                .max_buf_size(head_bytes)
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades();
            let mut connection = pin!(connection);
            tokio::select! {
                ended = connection.as_mut() => return ended,
                () = stopping.cancelled() => connection.as_mut().graceful_shutdown(),
            }
            connection.await
        }
    }
}
