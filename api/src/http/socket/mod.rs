//! `/graphql` over a WebSocket: the graphql-transport-ws protocol, for subscriptions and reading.

mod conversation;
mod handshake;
mod message;

pub use handshake::{Sockets, is_upgrade};
