//! Questions of our own to the API: what an export reads is what its reader would be answered.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use async_graphql::{ObjectType, Request, Response, Schema, Variables};
use serde_json::Value;

use super::limits::Limits;
use super::misfit;
use super::request_data;
use super::subscription::Subscription;
use crate::access::Caller;
use crate::access::session::CookieSlot;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::text::Language;

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// The schema without the limits of documents from outside, for documents that we wrote.
#[derive(Clone)]
pub struct Inside {
    app: App,
    limits: Limits,
    execute: Arc<dyn Fn(Request) -> Answering + Send + Sync>,
}

/// A document of ours, with what it is given.
pub struct Inquiry<'a> {
    /// The document.
    pub document: &'a str,
    /// Its variables.
    pub variables: Value,
    /// Rows of a page at most.
    pub page_rows: u64,
}

impl fmt::Debug for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Inside")
    }
}

impl Inside {
    /// Rows of a page of records: what one question holds in memory.
    pub const PAGE_ROWS: u64 = 500;

    /// Over this schema.
    pub fn new<Query, Mutation>(
        app: App,
        schema: Schema<Query, Mutation, Subscription>,
        limits: &Limits,
    ) -> Self
    where
        Query: ObjectType + 'static,
        Mutation: ObjectType + 'static,
    {
        let execute = move |request| -> Answering {
            let schema = schema.clone();
            Box::pin(async move { schema.execute(request).await })
        };
        Self {
            app,
            limits: limits.clone(),
            execute: Arc::new(execute),
        }
    }

    /// The application.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// What this caller is answered; the first thing that went wrong, if anything did.
    pub async fn ask(
        &self,
        caller: &Arc<Caller>,
        language: Language,
        inquiry: Inquiry<'_>,
    ) -> Result<Value> {
        let variables = Variables::from_json(inquiry.variables);
        let mut request = Request::new(inquiry.document).variables(variables);
        request.data = request_data(&self.app, caller, &CookieSlot::default(), language);
        request.data.insert(Arc::new(Limits {
            page_size: inquiry.page_rows,
            ..self.limits.clone()
        }));
        let response = (self.execute)(request).await;
        let Some(error) = response.errors.into_iter().next() else {
            return response.data.into_json().map_err(Error::internal);
        };
        if let Some(own) = error.source::<Error>() {
            return Err(own.clone());
        }
        if let Some(problem) = error.source::<Problem>() {
            return Err(problem.clone().into());
        }
        // The document is ours, so what does not fit is what it was given.
        Err(Problem::new("ARGUMENT_INVALID")
            .with("scalar", misfit::scalar(&error.message).unwrap_or("other"))
            .with("detail", error.message)
            .into())
    }
}
