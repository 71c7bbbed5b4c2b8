//! How a list or an answer becomes a table: what is asked, in which columns, row by row.

use serde_json::Value;

use super::column::Column;
use super::lists::list;
use super::question::{indices, matrix, mirror, rates, series};
use super::request::ExportRequest;
use super::subject::Subject;
use crate::graphql::Inside;

/// What is asked for a table.
pub struct Asked {
    /// What is read of the answer; of each record where it comes in pages.
    pub selection: String,
    /// What is read beside the records of a page.
    pub beside: &'static str,
    /// Records of a page; nothing where the answer comes whole.
    pub page_rows: Option<u64>,
}

/// What is asked for a table.
pub fn asked(request: &ExportRequest) -> Asked {
    if let Some(list) = list(request.subject) {
        return Asked {
            selection: list.selection,
            beside: "",
            page_rows: Some(Inside::PAGE_ROWS),
        };
    }
    let whole = |selection: String| Asked {
        selection,
        beside: "",
        page_rows: None,
    };
    match request.subject {
        Subject::TradeMatrix => whole(matrix::selection(request)),
        Subject::Mirror => whole(mirror::selection()),
        Subject::TradeIndices => whole(indices::selection()),
        Subject::MonthlyRates => whole(rates::selection()),
        _ => series::asked(request),
    }
}

/// The columns of a table whose answer, or first page, is this.
pub fn columns(request: &ExportRequest, answer: &Value) -> Vec<Column> {
    if let Some(list) = list(request.subject) {
        return list.columns.to_vec();
    }
    match request.subject {
        Subject::TradeMatrix => matrix::columns(request, answer),
        Subject::Mirror => mirror::COLUMNS.to_vec(),
        Subject::TradeIndices => indices::COLUMNS.to_vec(),
        Subject::MonthlyRates => rates::COLUMNS.to_vec(),
        _ => series::columns(request),
    }
}

/// The rows of an answer, or of a page of it.
pub fn rows(request: &ExportRequest, answer: Value) -> Vec<Value> {
    match request.subject {
        Subject::TradeSeries => series::rows(answer),
        Subject::TradeMatrix => matrix::rows(request, &answer),
        Subject::Mirror => mirror::rows(answer),
        Subject::TradeIndices => indices::rows(request, &answer),
        Subject::MonthlyRates => rates::rows(request, answer),
        _ => nodes(answer),
    }
}

/// The records of a page.
pub fn nodes(mut page: Value) -> Vec<Value> {
    match page["nodes"].take() {
        Value::Array(nodes) => nodes,
        _ => Vec::new(),
    }
}
