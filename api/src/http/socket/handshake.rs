//! From an HTTP request to a conversation.

use std::sync::Arc;

use poem::http::header::{HOST, ORIGIN, SEC_WEBSOCKET_PROTOCOL, UPGRADE};
use poem::http::{HeaderMap, Method, StatusCode};
use poem::web::websocket::WebSocket;
use poem::{FromRequest, IntoResponse, Request, RequestBody, Response};
use tokio::sync::Semaphore;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_util::sync::CancellationToken;

use super::conversation::{Conversation, converse};
use super::message::PROTOCOL;
use crate::app::App;
use crate::error::Problem;
use crate::graphql::{Limits, ServedEngine};
use crate::http::accept::joined;
use crate::http::body::Unread;
use crate::http::credential;
use crate::http::origin::AllowedOrigins;
use crate::http::reply::addressee;
use crate::http::request_id::RequestId;

/// The open sockets of a server, and what they need.
#[derive(Clone)]
pub struct Sockets {
    app: App,
    engine: Arc<ServedEngine>,
    limits: Arc<Limits>,
    origins: AllowedOrigins,
    stop: CancellationToken,
    free: Arc<Semaphore>,
}

/// Whether a request wants to become a WebSocket.
pub fn is_upgrade(request: &Request) -> bool {
    request.method() == Method::GET && request.headers().contains_key(UPGRADE)
}

impl Sockets {
    /// No socket yet; all of them close when `stop` is called.
    pub fn new(
        app: App,
        engine: Arc<ServedEngine>,
        limits: Arc<Limits>,
        origins: AllowedOrigins,
        stop: CancellationToken,
    ) -> Self {
        let free = Arc::new(Semaphore::new(limits.sockets));
        Self {
            app,
            engine,
            limits,
            origins,
            stop,
            free,
        }
    }

    /// Begins a conversation, or says why not.
    pub async fn open(&self, request: &Request, id: &RequestId) -> Result<Response, Unread> {
        let headers = request.headers();
        let offered = joined(headers, &SEC_WEBSOCKET_PROTOCOL);
        if !offered
            .split(',')
            .any(|protocol| protocol.trim() == PROTOCOL)
        {
            return Err(bad_request(
                Problem::new("SOCKET_PROTOCOL_UNSUPPORTED").with("protocol", PROTOCOL),
            ));
        }
        if !self.is_own_or_allowed(headers) {
            return Err(Unread {
                status: StatusCode::FORBIDDEN,
                problem: Problem::new("ORIGIN_NOT_ALLOWED"),
            });
        }
        // Cookies do not count here: a page cannot prove with a header that it is our own.
        let caller = credential::anybody(&self.app, request, &id.0);
        let Ok(permit) = Arc::clone(&self.free).try_acquire_owned() else {
            return Err(Unread {
                status: StatusCode::SERVICE_UNAVAILABLE,
                problem: Problem::new("LIMIT_SOCKETS").with("limit", self.limits.sockets),
            });
        };
        let socket = WebSocket::from_request(request, &mut RequestBody::default()).await;
        let socket = socket.map_err(|_| bad_request(Problem::new("SOCKET_HANDSHAKE_INVALID")))?;
        let conversation = Conversation {
            app: self.app.clone(),
            engine: Arc::clone(&self.engine),
            limits: Arc::clone(&self.limits),
            caller,
            language: addressee(request, id).language,
            request_id: id.0.clone(),
            stop: self.stop.clone(),
        };
        let most = self.limits.body_bytes;
        let config = WebSocketConfig::default()
            .max_message_size(Some(most))
            .max_frame_size(Some(most));
        let upgraded =
            socket
                .protocols([PROTOCOL])
                .config(config)
                .on_upgrade(move |stream| async move {
                    converse(conversation, stream).await;
                    drop(permit);
                });
        Ok(upgraded.into_response())
    }

    /// A browser names the page that opens a socket: only our own pages and those that are
    /// allowed may have one. Programs name no page.
    fn is_own_or_allowed(&self, headers: &HeaderMap) -> bool {
        let Some(origin) = headers.get(ORIGIN).and_then(|origin| origin.to_str().ok()) else {
            return !headers.contains_key(ORIGIN);
        };
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let is_own = origin
            .split_once("://")
            .is_some_and(|(_, page_host)| Some(page_host) == host);
        is_own || self.origins.of(headers).is_some()
    }
}

fn bad_request(problem: Problem) -> Unread {
    Unread {
        status: StatusCode::BAD_REQUEST,
        problem,
    }
}
