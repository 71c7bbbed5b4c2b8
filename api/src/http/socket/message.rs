//! The words of graphql-transport-ws.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::graphql::{Parameters, Reply};

/// The name of the protocol in the handshake.
pub const PROTOCOL: &str = "graphql-transport-ws";

/// What a client says.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Heard {
    /// It begins, and may say who it is.
    ConnectionInit {
        /// `authorization`: a bearer token, as in the header of that name.
        #[serde(default)]
        payload: Option<Map<String, Value>>,
    },
    /// It asks whether anybody is there.
    Ping,
    /// It is there.
    Pong,
    /// It asks for an operation.
    Subscribe {
        /// By which the answers are told apart.
        id: String,
        /// The operation.
        payload: Box<Parameters>,
    },
    /// It wants no more answers.
    Complete {
        /// To this operation.
        id: String,
    },
}

/// What the server says.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Said {
    /// The client may ask now.
    ConnectionAck,
    /// The server is there.
    Pong,
    /// An answer.
    Next {
        /// To this operation.
        id: String,
        /// As over HTTP.
        payload: Box<Reply>,
    },
    /// The operation was refused, and is over.
    Error {
        /// This one.
        id: String,
        /// Why.
        payload: Value,
    },
    /// There will be no more answers.
    Complete {
        /// To this operation.
        id: String,
    },
}

/// Why the server closes a connection; the numbers are the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// The server stops.
    GoingAway,
    /// What came is no message of the protocol.
    Invalid,
    /// An operation came before the acknowledgement, or the proof is not good.
    Unauthorised,
    /// Nothing came in time.
    InitTimeout,
    /// There is an operation of this id already.
    DuplicateId,
    /// The connection was begun twice.
    InitAgain,
    /// More operations at once than are allowed.
    TooMany,
}

impl Closing {
    /// The code, and the words that go with it.
    pub fn told(self) -> (u16, &'static str) {
        match self {
            Self::GoingAway => (1001, "Going away"),
            Self::Invalid => (4400, "Invalid message"),
            Self::Unauthorised => (4401, "Unauthorized"),
            Self::InitTimeout => (4408, "Connection initialisation timeout"),
            Self::DuplicateId => (4409, "Subscriber already exists"),
            Self::InitAgain => (4429, "Too many initialisation requests"),
            Self::TooMany => (4429, "Too many operations"),
        }
    }
}
