//! From a request to its answer: everything around the engine.

use std::sync::Arc;
use std::time::Duration;

use async_graphql::parser::parse_query;
use async_graphql::parser::types::OperationType;
use async_graphql::{
    ObjectType, Request, Response, Schema, ServerError, ValidationMode, Variables,
};
use futures_util::future::join_all;
use futures_util::stream::{self, Stream, StreamExt};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::document::{self, Documents, Hash};
use super::inside::Inside;
use super::limits::Limits;
use super::prepared::{Found, Prepared};
use super::refusal::{Reason, Refusal};
use super::reply::{Addressee, Reply};
use super::shape::Shape;
use super::subscription::Subscription;
use super::upload::Uploads;
use super::{analysis, lexer, operation, request_data, variables};
use crate::access::Caller;
use crate::access::session::CookieSlot;
use crate::app::App;
use crate::error::{Problem, Result};

/// The parameters of a GraphQL request.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameters {
    /// The document.
    #[serde(default)]
    pub query: Option<String>,
    /// Which of its operations.
    #[serde(default)]
    pub operation_name: Option<String>,
    /// The values of its variables.
    #[serde(default)]
    pub variables: Variables,
    /// What clients and servers agree on beside the specification.
    #[serde(default)]
    pub extensions: Option<Map<String, Value>>,
    /// The files that came along.
    #[serde(skip)]
    pub uploads: Uploads,
}

/// What a request may do, by the way it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// It may only read, as over GET.
    Read,
    /// It may read or change something.
    Any,
    /// It may read or subscribe, as over a socket.
    Listen,
}

/// From whom a request is, and where to leave word for their cookie.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// Who calls.
    pub caller: &'a Arc<Caller>,
    /// What the answer does to their cookie.
    pub cookie: &'a CookieSlot,
}

/// The schema with its limits and its memory of documents.
pub struct Engine<Query, Mutation> {
    app: App,
    schema: Schema<Query, Mutation, Subscription>,
    /// The same, for queries whose documents have been answered before: they are valid.
    unvalidated: Schema<Query, Mutation, Subscription>,
    shape: Shape,
    limits: Arc<Limits>,
    inside: Inside,
    documents: Documents,
}

impl<Query, Mutation> Engine<Query, Mutation>
where
    Query: ObjectType + 'static,
    Mutation: ObjectType + 'static,
{
    /// An engine for a schema, which is made with and without validation.
    pub fn new(
        app: App,
        schema: impl Fn(ValidationMode) -> Schema<Query, Mutation, Subscription>,
        limits: Arc<Limits>,
    ) -> Result<Self> {
        let unvalidated = schema(ValidationMode::Fast);
        let schema = schema(ValidationMode::Strict);
        Ok(Self {
            unvalidated,
            shape: Shape::read(&schema.sdl())?,
            documents: Documents::new(limits.document_cache_bytes),
            inside: Inside::new(app.clone(), schema.clone(), &limits),
            app,
            schema,
            limits,
        })
    }

    /// What asks the same schema questions of our own.
    pub fn inside(&self) -> &Inside {
        &self.inside
    }

    /// Answers one request, within the deadline.
    pub async fn execute(
        &self,
        parameters: Parameters,
        intent: Intent,
        from: Sender<'_>,
        to: Addressee<'_>,
    ) -> Reply {
        match self.prepare(parameters, intent) {
            Ok(prepared) => self.run(prepared, from, to).await,
            Err(refusal) => Reply::refused(refusal, to),
        }
    }

    /// Answers the requests of a batch, which together may cost as much as one, within the
    /// deadline.
    pub async fn execute_batch(
        &self,
        batch: Vec<Parameters>,
        intent: Intent,
        from: Sender<'_>,
        to: Addressee<'_>,
    ) -> Vec<Reply> {
        let mut left = self.limits.complexity;
        let prepared = batch.into_iter().map(|parameters| {
            let prepared = self.prepare(parameters, intent)?;
            let rest = left.checked_sub(prepared.cost);
            left = rest.ok_or_else(|| analysis::too_complex(&self.limits))?;
            Ok(prepared)
        });
        let prepared: Vec<Result<Prepared, Refusal>> = prepared.collect();
        join_all(prepared.into_iter().map(async |prepared| match prepared {
            Ok(prepared) => self.run(prepared, from, to).await,
            Err(refusal) => Reply::refused(refusal, to),
        }))
        .await
    }

    async fn run(&self, prepared: Prepared, from: Sender<'_>, to: Addressee<'_>) -> Reply {
        let deadline = Duration::from_millis(self.limits.deadline_ms);
        let answer = self.answer(&prepared, from, to);
        let Ok(response) = tokio::time::timeout(deadline, answer).await else {
            return Reply::refused(timed_out(deadline), to);
        };
        let reply = Reply::executed(response, to);
        if reply.is_clean() {
            self.keep(prepared.found);
        }
        reply
    }

    /// Executes a request. A known query is not validated again; what goes wrong then may be what
    /// validation would have found in its variables, so it is asked to put it in its words.
    async fn answer(&self, prepared: &Prepared, from: Sender<'_>, to: Addressee<'_>) -> Response {
        if prepared.is_known_query() {
            let request = self.request(prepared, from, to);
            let response = self.unvalidated.execute(request).await;
            if response.is_ok() {
                return response;
            }
        }
        self.schema.execute(self.request(prepared, from, to)).await
    }

    fn request(&self, prepared: &Prepared, from: Sender<'_>, to: Addressee<'_>) -> Request {
        let mut request = prepared.request();
        request.data = request_data(&self.app, from.caller, from.cookie, to.language);
        request.data.insert(Arc::clone(&self.limits));
        request.data.insert(prepared.uploads.clone());
        request.data.insert(self.inside.clone());
        request
    }

    /// Answers one request with a reply for each event; a query has one, within the deadline.
    pub fn subscribe(
        &self,
        parameters: Parameters,
        from: Sender<'_>,
        to: Addressee<'_>,
    ) -> Result<impl Stream<Item = Reply> + Send + Unpin + use<Query, Mutation>, Reply> {
        let prepared = self
            .prepare(parameters, Intent::Listen)
            .map_err(|refusal| Reply::refused(refusal, to))?;
        let waits = prepared.ty == OperationType::Subscription;
        let request = self.request(&prepared, from, to);
        let (language, request_id) = (to.language, to.request_id.to_owned());
        let deadline = Duration::from_millis(self.limits.deadline_ms);
        let responses = self.schema.execute_stream(request);
        let answers = stream::unfold(Some(responses), move |responses| async move {
            let mut responses = responses?;
            let next = responses.next();
            if waits {
                return Some((Some(next.await?), Some(responses)));
            }
            match tokio::time::timeout(deadline, next).await {
                Ok(response) => Some((Some(response?), Some(responses))),
                Err(_) => Some((None, None)),
            }
        });
        Ok(Box::pin(answers.map(move |response| {
            let to = Addressee {
                language,
                request_id: &request_id,
            };
            match response {
                Some(response) => Reply::executed(response, to),
                None => Reply::refused(timed_out(deadline), to),
            }
        })))
    }

    fn prepare(&self, parameters: Parameters, intent: Intent) -> Result<Prepared, Refusal> {
        let found = self.document(&parameters)?;
        let document = &found.document;
        let operation = operation::choose(document, parameters.operation_name.as_deref())?;
        let ty = operation.node.ty;
        check_way(ty, intent)?;
        let variables = parameters.variables;
        let cost = analysis::check(document, operation, &variables, &self.shape, &self.limits)?;
        variables::check_text(&found.text, &variables)?;
        variables::check(operation, &variables, &self.shape)?;
        Ok(Prepared {
            found,
            ty,
            cost,
            operation_name: parameters.operation_name,
            variables,
            uploads: parameters.uploads,
        })
    }

    fn document(&self, parameters: &Parameters) -> Result<Found, Refusal> {
        let claimed =
            persisted_hash(parameters.extensions.as_ref()).map_err(Refusal::of_request)?;
        let (hash, text): (Hash, Arc<str>) = match (&parameters.query, claimed) {
            (Some(text), None) => (document::hash(text), text.as_str().into()),
            (Some(text), Some(claimed)) => {
                let hash = document::hash(text);
                if hash != claimed {
                    let mismatch = Problem::new("PERSISTED_QUERY_MISMATCH");
                    return Err(Refusal::of_request(mismatch));
                }
                (hash, text.as_str().into())
            }
            (None, Some(hash)) => {
                let kept = self.documents.persisted(&hash);
                let text = kept.ok_or_else(|| Problem::new("PERSISTED_QUERY_NOT_FOUND"))?;
                (hash, text)
            }
            (None, None) => return Err(Refusal::of_request(Problem::new("QUERY_MISSING"))),
        };
        let persist = claimed.is_some() && parameters.query.is_some();
        let known = self.documents.parsed(&hash);
        let is_new = known.is_none();
        let document = match known {
            Some(document) => document,
            None => {
                lexer::check(&text, &self.limits)?;
                let document = parse_query(&*text)
                    .map_err(|error| Refusal::unparsed(ServerError::from(error)))?;
                Arc::new(document)
            }
        };
        Ok(Found {
            hash,
            text,
            persist,
            document,
            is_new,
        })
    }

    fn keep(&self, found: Found) {
        if found.persist {
            self.documents.persist(found.hash, &found.text);
        }
        if found.is_new {
            self.documents
                .keep_parsed(found.hash, &found.text, found.document);
        }
    }
}

fn timed_out(deadline: Duration) -> Refusal {
    Refusal {
        reason: Reason::TimedOut,
        ..Problem::new("DEADLINE_EXCEEDED")
            .with("limit", deadline.as_millis())
            .into()
    }
}

fn check_way(operation: OperationType, intent: Intent) -> Result<(), Refusal> {
    let problem = match (operation, intent) {
        (OperationType::Mutation, Intent::Read) => Problem::new("MUTATION_OVER_GET"),
        (OperationType::Mutation, Intent::Listen) => Problem::new("MUTATION_OVER_SOCKET"),
        (OperationType::Subscription, Intent::Read | Intent::Any) => {
            return Err(Problem::new("SUBSCRIPTION_OVER_HTTP").into());
        }
        _ => return Ok(()),
    };
    Err(Refusal {
        reason: Reason::MethodNotAllowed,
        ..problem.into()
    })
}

/// The hash in `extensions.persistedQuery`, as Apollo's clients send it.
fn persisted_hash(extensions: Option<&Map<String, Value>>) -> Result<Option<Hash>, Problem> {
    let Some(persisted) = extensions.and_then(|it| it.get("persistedQuery")) else {
        return Ok(None);
    };
    let version = persisted.get("version").and_then(Value::as_u64);
    let hash = persisted.get("sha256Hash").and_then(Value::as_str);
    // A hash that is not there is no hash either.
    let hash = document::parse_hash(hash.filter(|_| version == Some(1)).unwrap_or_default())?;
    Ok(Some(hash))
}
