//! HTTP: routes and the server.

mod accept;
mod body;
mod compress;
mod credential;
mod edge;
mod etag;
mod export;
mod graphql;
mod health;
mod origin;
mod patience;
mod reply;
mod request_id;
mod routes;
mod server;
mod socket;

pub use server::Server;
