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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::exchange::export::column::Heading;
    use crate::exchange::export::request::Format;
    use crate::text::Language;
    use crate::text::message::phrase;

    const LANGUAGES: [Language; 3] = [Language::Zh, Language::Ru, Language::En];

    const DIMENSIONS: [&str; 11] = [
        "MONTH",
        "QUARTER",
        "YEAR",
        "DIRECTION",
        "SECTOR",
        "CLUSTER",
        "HS6",
        "PARTNER",
        "CHECKPOINT",
        "REPORTER",
        "TRANSPORT",
    ];

    fn request(subject: Subject, rows: &str) -> ExportRequest {
        let arguments = json!({ "groupBy": DIMENSIONS, "rows": rows, "columns": "MONTH" });
        ExportRequest {
            subject,
            arguments: arguments.as_object().cloned().unwrap_or_default(),
            format: Format::Csv,
            language: Language::En,
        }
    }

    #[test]
    fn every_column_has_a_heading_in_each_language_and_a_name_of_its_own() {
        for subject in Subject::ALL {
            for rows in DIMENSIONS {
                let mut keys = BTreeSet::new();
                let columns = columns(&request(subject, rows), &json!({}));
                assert!(columns.len() > 4, "{subject:?}");
                for column in columns {
                    assert!(
                        keys.insert(column.key.clone()),
                        "{subject:?} {}",
                        column.key
                    );
                    let (Heading::Message(id) | Heading::Trade(id)) = column.heading else {
                        panic!("{subject:?} {} is named by an answer", column.key);
                    };
                    for language in LANGUAGES {
                        assert_ne!(column.heading(language), id, "{subject:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn everything_that_can_be_asked_has_a_name_in_each_language() {
        for subject in Subject::ALL {
            let of_arguments = subject.arguments().iter().map(|it| it.title);
            for id in of_arguments.chain([subject.title()]) {
                for language in LANGUAGES {
                    assert_ne!(phrase(language, id), id, "{subject:?}");
                }
            }
        }
    }
}
