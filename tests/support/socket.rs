//! GraphQL over a WebSocket, by the protocol graphql-transport-ws.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::{HeaderMap, HeaderValue};
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::TestApp;

/// A WebSocket at the application's address.
#[derive(Debug)]
pub struct Socket(pub WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Socket {
    /// The header that names the protocol.
    pub const PROTOCOL: (&str, &str) = ("sec-websocket-protocol", "graphql-transport-ws");

    /// A socket with these headers, or why there is none.
    pub async fn open(app: &TestApp, headers: &[(&'static str, &str)]) -> Result<Self, Error> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, HeaderValue::from_str(value)?);
        }
        let address = app.url("/graphql").replace("http", "ws");
        let mut request = address.into_client_request()?;
        request.headers_mut().extend(map);
        Ok(Self(connect_async(request).await?.0))
    }

    /// A socket that may be asked.
    pub async fn begun(app: &TestApp) -> Self {
        Self::begun_with(app, json!({ "type": "connection_init" })).await
    }

    /// The same by somebody with an access token.
    pub async fn begun_as(app: &TestApp, token: &str) -> Self {
        let payload = json!({ "authorization": format!("Bearer {token}") });
        let init = json!({ "type": "connection_init", "payload": payload });
        Self::begun_with(app, init).await
    }

    async fn begun_with(app: &TestApp, init: Value) -> Self {
        let mut socket = Self::open(app, &[Self::PROTOCOL]).await.expect("a socket");
        socket.say(init).await;
        assert_eq!(socket.hear().await, json!({ "type": "connection_ack" }));
        socket
    }

    /// Sends a message.
    pub async fn say(&mut self, message: Value) {
        let text = Message::text(message.to_string());
        self.0.send(text).await.expect("the server listens");
    }

    /// Asks under an id.
    pub async fn ask(&mut self, id: &str, query: &str, variables: Value) {
        let payload = json!({ "query": query, "variables": variables });
        self.say(json!({ "id": id, "type": "subscribe", "payload": payload }))
            .await;
    }

    /// The next message.
    pub async fn hear(&mut self) -> Value {
        loop {
            let message = tokio::time::timeout(Duration::from_secs(10), self.0.next()).await;
            match message
                .expect("in time")
                .expect("a message")
                .expect("whole")
            {
                Message::Text(text) => return serde_json::from_str(&text).expect("in JSON"),
                Message::Ping(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// The code the server closes with.
    pub async fn closed(&mut self) -> u16 {
        loop {
            let message = tokio::time::timeout(Duration::from_secs(10), self.0.next()).await;
            match message
                .expect("in time")
                .expect("a message")
                .expect("whole")
            {
                Message::Close(Some(frame)) => return frame.code.into(),
                Message::Close(None) => panic!("closed without a code"),
                _ => {}
            }
        }
    }
}
