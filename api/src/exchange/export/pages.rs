//! The rows of an export, read a page at a time as the API answers them.

use std::sync::Arc;

use serde_json::{Value, json};

use super::request::ExportRequest;
use crate::access::Caller;
use crate::error::{Error, Problem, Result};
use crate::graphql::Inside;

/// The rows of an export, of which the first page is read already.
pub struct Pages {
    inside: Inside,
    caller: Arc<Caller>,
    request: ExportRequest,
    ready: Option<Vec<Value>>,
    after: Option<String>,
    most: u64,
    read: u64,
    /// How many rows the list had when it was begun.
    pub total: u64,
}

impl Pages {
    /// Reads the first page of what this caller sees; refuses a list that is too long before any
    /// of it is written.
    pub async fn begin(
        inside: Inside,
        caller: Arc<Caller>,
        request: ExportRequest,
        most: u64,
    ) -> Result<Self> {
        let mut pages = Self {
            inside,
            caller,
            request,
            ready: None,
            after: None,
            most,
            read: 0,
            total: 0,
        };
        let list = pages.ask(true).await?;
        pages.total = list["totalCount"].as_u64().unwrap_or_default();
        if pages.total > most {
            return Err(too_many(most));
        }
        pages.ready = Some(pages.take(list)?);
        Ok(pages)
    }

    /// The next page; nothing after the last.
    pub async fn next(&mut self) -> Result<Option<Vec<Value>>> {
        if let Some(rows) = self.ready.take() {
            return Ok(Some(rows));
        }
        if self.after.is_none() {
            return Ok(None);
        }
        let list = self.ask(false).await?;
        Ok(Some(self.take(list)?))
    }

    /// How many rows were read so far.
    pub fn read(&self) -> u64 {
        self.read
    }

    async fn ask(&self, counted: bool) -> Result<Value> {
        let request = &self.request;
        let variables = json!({
            "filter": request.filter, "first": Inside::PAGE_ROWS, "after": self.after, "counted": counted,
        });
        let document = request.list.document();
        let asked = self
            .inside
            .ask(&self.caller, request.language, &document, variables);
        let mut answer = asked.await?;
        Ok(answer["list"].take())
    }

    fn take(&mut self, list: Value) -> Result<Vec<Value>> {
        let mut list = list;
        let more = list["pageInfo"]["hasNextPage"] == true;
        let end = list["pageInfo"]["endCursor"].as_str();
        self.after = end.filter(|_| more).map(str::to_owned);
        let Value::Array(rows) = list["nodes"].take() else {
            return Err(Error::internal(std::io::Error::other("a list has no rows")));
        };
        self.read += rows.len() as u64;
        if self.read > self.most {
            return Err(too_many(self.most));
        }
        Ok(rows)
    }
}

fn too_many(most: u64) -> Error {
    Problem::new("EXPORT_TOO_MANY_ROWS")
        .with("limit", most)
        .into()
}
