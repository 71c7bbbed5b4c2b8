//! The rows of an export, read a page at a time as the API answers them.

use std::sync::Arc;

use serde_json::Value;

use super::column::Column;
use super::document::{document, variables};
use super::layout::{self, Asked};
use super::provenance::Provenance;
use super::request::ExportRequest;
use crate::access::Caller;
use crate::error::{Error, Problem, Result};
use crate::graphql::{Inquiry, Inside};

/// The rows of an export, of which the first page is read already.
pub struct Pages {
    reading: Reading,
    ready: Option<Vec<Value>>,
    after: Option<String>,
    most: u64,
    read: u64,
    /// How many rows there were when it was begun.
    pub total: u64,
    /// The columns of its table.
    pub columns: Vec<Column>,
    /// Where the rows that were read so far are from.
    pub provenance: Provenance,
}

/// Who reads what.
struct Reading {
    inside: Inside,
    caller: Arc<Caller>,
    request: ExportRequest,
    asked: Asked,
    document: String,
}

/// How many rows a table has that this caller would get; refuses one that is too long.
pub async fn count(
    inside: Inside,
    caller: Arc<Caller>,
    request: ExportRequest,
    most: u64,
) -> Result<u64> {
    let reading = Reading::of(inside, caller, request)?;
    let mut answer = reading.page(Some(0), None, true).await?;
    let answer = answer["answer"].take();
    let rows = match reading.asked.page_rows {
        Some(_) => total_count(&answer),
        None => layout::rows(&reading.request, answer).len() as u64,
    };
    within(rows, most)
}

impl Pages {
    /// Reads the first page of what this caller sees; refuses a table that is too long before any
    /// of it is written.
    pub async fn begin(
        inside: Inside,
        caller: Arc<Caller>,
        request: ExportRequest,
        most: u64,
    ) -> Result<Self> {
        let reading = Reading::of(inside, caller, request)?;
        let first = reading.asked.page_rows;
        let mut told = reading.page(first, None, true).await?;
        let (answer, releases) = (told["answer"].take(), told["releases"].take());
        let mut pages = Self {
            columns: layout::columns(&reading.request, &answer),
            provenance: Provenance::default(),
            total: total_count(&answer),
            ready: None,
            after: None,
            most,
            read: 0,
            reading,
        };
        let period = pages.reading.request.period();
        pages.provenance.note_answer(&answer, &releases, period);
        let rows = pages.take(answer)?;
        if first.is_none() {
            pages.total = rows.len() as u64;
        }
        within(pages.total, most)?;
        pages.ready = Some(rows);
        Ok(pages)
    }

    /// The next page; nothing after the last.
    pub async fn next(&mut self) -> Result<Option<Vec<Value>>> {
        if let Some(rows) = self.ready.take() {
            return Ok(Some(rows));
        }
        let Some(after) = self.after.take() else {
            return Ok(None);
        };
        let first = self.reading.asked.page_rows;
        let mut told = self.reading.page(first, Some(&after), false).await?;
        Ok(Some(self.take(told["answer"].take())?))
    }

    /// How many rows were read so far.
    pub fn read(&self) -> u64 {
        self.read
    }

    fn take(&mut self, answer: Value) -> Result<Vec<Value>> {
        let more = answer["pageInfo"]["hasNextPage"] == true;
        let end = answer["pageInfo"]["endCursor"].as_str();
        self.after = end.filter(|_| more).map(str::to_owned);
        let rows = layout::rows(&self.reading.request, answer);
        self.read = within(self.read + rows.len() as u64, self.most)?;
        for row in &rows {
            self.provenance.note_row(row);
        }
        Ok(rows)
    }
}

impl Reading {
    fn of(inside: Inside, caller: Arc<Caller>, request: ExportRequest) -> Result<Self> {
        request.check()?;
        let asked = layout::asked(&request);
        Ok(Self {
            document: document(&request, &asked),
            inside,
            caller,
            request,
            asked,
        })
    }

    async fn page(&self, first: Option<u64>, after: Option<&str>, counted: bool) -> Result<Value> {
        let first = first.filter(|_| self.asked.page_rows.is_some());
        let inquiry = Inquiry {
            document: &self.document,
            variables: variables(&self.request, first, after, counted),
            page_rows: self.asked.page_rows.unwrap_or(Inside::PAGE_ROWS),
        };
        let language = self.request.language;
        self.inside.ask(&self.caller, language, inquiry).await
    }
}

fn total_count(answer: &Value) -> u64 {
    answer["totalCount"].as_u64().unwrap_or_default()
}

fn within(rows: u64, most: u64) -> Result<u64> {
    if rows > most {
        return Err(Error::from(
            Problem::new("EXPORT_TOO_MANY_ROWS").with("limit", most),
        ));
    }
    Ok(rows)
}
