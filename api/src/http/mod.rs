//! HTTP: routes and the server.

mod accept;
mod body;
mod compress;
mod console;
mod credential;
mod downloads;
mod edge;
mod etag;
mod export;
mod graphql;
mod health;
mod multipart;
mod origin;
mod patience;
mod reply;
mod request_id;
mod routes;
mod server;
mod socket;

pub use server::Server;
