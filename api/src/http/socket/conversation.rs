//! A conversation from its beginning to its close.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use poem::web::websocket::{CloseCode, Message, WebSocketStream};
use serde_json::{Map, Value};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

use super::message::{Closing, Heard, Said};
use crate::access::Caller;
use crate::access::proof::{Credential, prove};
use crate::access::session::CookieSlot;
use crate::app::App;
use crate::graphql::{Addressee, Limits, Parameters, Sender, ServedEngine};
use crate::text::Language;

/// What a conversation knows.
pub struct Conversation {
    /// The application.
    pub app: App,
    /// What answers.
    pub engine: Arc<ServedEngine>,
    /// What may be asked.
    pub limits: Arc<Limits>,
    /// Who asks, as far as the handshake tells: anybody.
    pub caller: Caller,
    /// In which language.
    pub language: Language,
    /// Of the handshake.
    pub request_id: String,
    /// The server stops.
    pub stop: CancellationToken,
}

/// Answers that wait to be sent; an operation waits when there are more.
const WAITING: usize = 32;

/// How often the server looks whether the client is still there.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// Talks until either side closes.
pub async fn converse(conversation: Conversation, stream: WebSocketStream) {
    let mut stream = stream;
    let closing = Talk::new(conversation).run(&mut stream).await;
    if let Some(closing) = closing {
        let (code, reason) = closing.told();
        let close = Message::Close(Some((CloseCode::from(code), reason.to_owned())));
        // The client may be gone already, and then there is nobody to tell.
        stream.send(close).await.unwrap_or_default();
    }
}

struct Talk {
    conversation: Conversation,
    is_begun: bool,
    /// The access token that came with the beginning.
    token: Option<String>,
    operations: HashMap<String, JoinHandle<()>>,
    answers: mpsc::Sender<Said>,
    waiting: mpsc::Receiver<Said>,
}

impl Drop for Talk {
    fn drop(&mut self) {
        for operation in self.operations.values() {
            operation.abort();
        }
    }
}

impl Talk {
    fn new(conversation: Conversation) -> Self {
        let (answers, waiting) = mpsc::channel(WAITING);
        Self {
            conversation,
            is_begun: false,
            token: None,
            operations: HashMap::new(),
            answers,
            waiting,
        }
    }

    /// Why the server closes; nothing when the client has.
    async fn run(&mut self, stream: &mut WebSocketStream) -> Option<Closing> {
        let init = Duration::from_millis(self.conversation.limits.socket_init_ms);
        let init = Instant::now() + init;
        let stop = self.conversation.stop.clone();
        let mut heartbeat = interval(HEARTBEAT);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut is_there = true;
        loop {
            tokio::select! {
                () = stop.cancelled() => return Some(Closing::GoingAway),
                () = sleep_until(init), if !self.is_begun => return Some(Closing::InitTimeout),
                _ = heartbeat.tick() => {
                    if !is_there {
                        return None;
                    }
                    is_there = false;
                    stream.send(Message::ping(Vec::new())).await.ok()?;
                }
                Some(said) = self.waiting.recv() => self.send(stream, said).await?,
                message = stream.next() => {
                    is_there = true;
                    let text = match message?.ok()? {
                        Message::Text(text) => text,
                        Message::Binary(_) => return Some(Closing::Invalid),
                        Message::Close(_) => return None,
                        Message::Ping(_) | Message::Pong(_) => continue,
                    };
                    match self.hear(&text).await {
                        Ok(Some(said)) => self.send(stream, said).await?,
                        Ok(None) => {}
                        Err(closing) => return Some(closing),
                    }
                }
            }
        }
    }

    async fn send(&mut self, stream: &mut WebSocketStream, said: Said) -> Option<()> {
        if let Said::Complete { id } | Said::Error { id, .. } = &said {
            // Taken back by the client in the meantime: it wants to hear no more of it.
            self.operations.remove(id)?;
        }
        let text = serde_json::to_string(&said).ok()?;
        // A client that reads nothing any more holds no socket.
        let sending = stream.send(Message::text(text));
        timeout(HEARTBEAT, sending).await.ok()?.ok()
    }

    async fn hear(&mut self, text: &str) -> Result<Option<Said>, Closing> {
        let heard = serde_json::from_str(text).map_err(|_| Closing::Invalid)?;
        match heard {
            Heard::ConnectionInit { payload } => {
                self.begin(payload.unwrap_or_default()).await?;
                Ok(Some(Said::ConnectionAck))
            }
            Heard::Ping => Ok(Some(Said::Pong)),
            Heard::Pong => Ok(None),
            Heard::Subscribe { id, payload } => {
                self.start(id, *payload).await?;
                Ok(None)
            }
            Heard::Complete { id } => {
                if let Some(operation) = self.operations.remove(&id) {
                    operation.abort();
                }
                Ok(None)
            }
        }
    }

    async fn begin(&mut self, payload: Map<String, Value>) -> Result<(), Closing> {
        if self.is_begun {
            return Err(Closing::InitAgain);
        }
        // As of headers, whose name it bears: in any case.
        let told = payload
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("authorization"));
        if let Some((_, told)) = told {
            let token = told
                .as_str()
                .and_then(|told| told.split_once(' '))
                .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
            let (_, token) = token.ok_or(Closing::Unauthorised)?;
            self.token = Some(token.trim().to_owned());
            self.caller().await?;
        }
        self.is_begun = true;
        Ok(())
    }

    /// Who asks now: a token that was taken back since is good no more.
    async fn caller(&self) -> Result<Caller, Closing> {
        let caller = self.conversation.caller.clone();
        let Some(token) = &self.token else {
            return Ok(caller);
        };
        let proof = prove(&self.conversation.app, Credential::Token(token)).await;
        Ok(caller.with(proof.map_err(|_| Closing::Unauthorised)?))
    }

    async fn start(&mut self, id: String, parameters: Parameters) -> Result<(), Closing> {
        if !self.is_begun {
            return Err(Closing::Unauthorised);
        }
        if self.operations.contains_key(&id) {
            return Err(Closing::DuplicateId);
        }
        if self.operations.len() >= self.conversation.limits.socket_operations {
            return Err(Closing::TooMany);
        }
        let operation = Operation {
            id: id.clone(),
            parameters,
            engine: Arc::clone(&self.conversation.engine),
            caller: Arc::new(self.caller().await?),
            language: self.conversation.language,
            request_id: self.conversation.request_id.clone(),
            answers: self.answers.clone(),
        };
        self.operations.insert(id, tokio::spawn(operation.run()));
        Ok(())
    }
}

/// One operation, from the question to its last answer.
struct Operation {
    id: String,
    parameters: Parameters,
    engine: Arc<ServedEngine>,
    caller: Arc<Caller>,
    language: Language,
    request_id: String,
    answers: mpsc::Sender<Said>,
}

impl Operation {
    async fn run(self) {
        // Nobody listens any more once the conversation is over; the task is aborted then.
        self.answer().await.unwrap_or_default();
    }

    async fn answer(self) -> Option<()> {
        let cookie = CookieSlot::default();
        let from = Sender {
            caller: &self.caller,
            cookie: &cookie,
        };
        let to = Addressee {
            language: self.language,
            request_id: &self.request_id,
        };
        let mut replies = match self.engine.subscribe(self.parameters, from, to) {
            Ok(replies) => replies,
            Err(refused) => {
                let payload = refused.errors_only();
                let id = self.id;
                return self.answers.send(Said::Error { id, payload }).await.ok();
            }
        };
        let mut is_first = true;
        while let Some(reply) = replies.next().await {
            if is_first && reply.refused.is_some() {
                let (id, payload) = (self.id, reply.errors_only());
                return self.answers.send(Said::Error { id, payload }).await.ok();
            }
            is_first = false;
            let (id, payload) = (self.id.clone(), Box::new(reply));
            self.answers.send(Said::Next { id, payload }).await.ok()?;
        }
        self.answers.send(Said::Complete { id: self.id }).await.ok()
    }
}
