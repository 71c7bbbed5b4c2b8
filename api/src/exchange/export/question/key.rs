//! What the trade of a figure has in common, as columns.

use serde_json::Value;

use crate::exchange::export::column::{Column, columns};
use crate::exchange::export::text::shown;

/// What is read of a key for one dimension, and how it is shown.
#[derive(Debug)]
pub struct Part {
    /// What is read of the key.
    pub selection: &'static str,
    /// Its code, and what that is called where it has a name; paths begin at `/key`.
    pub columns: &'static [Column],
}

columns! {
    /// By direction.
    DIRECTION:
        "direction" Trade("direction") "/key/direction" Text;
    /// By sector.
    SECTOR:
        "sector" Trade("sector") "/key/sector/code" Text;
        "sector_name" Message("COLUMN_SECTOR_NAME") "/key/sector/name/text" Text;
    /// By cluster.
    CLUSTER:
        "cluster" Message("COLUMN_CLUSTER") "/key/cluster/code" Text;
        "cluster_name" Message("COLUMN_CLUSTER_NAME") "/key/cluster/name/text" Text;
    /// By digits of the Harmonized System.
    HS:
        "hs_code" Trade("hs_code") "/key/hsCode" Text;
        "chapter" Trade("chapter") "/key/hsChapterName/text" Text;
    /// By partner.
    PARTNER:
        "partner" Trade("partner") "/key/partner" Text;
    /// By checkpoint.
    CHECKPOINT:
        "checkpoint" Trade("checkpoint") "/key/checkpoint/code" Text;
        "checkpoint_name" Message("COLUMN_CHECKPOINT_NAME") "/key/checkpoint/name/text" Text;
    /// By reporter.
    REPORTER:
        "reporter" Trade("reporter") "/key/reporter" Text;
    /// By means of transport.
    TRANSPORT:
        "transport" Trade("transport") "/key/transport" Text;
    /// By month.
    MONTH:
        "month" Trade("month") "/key/calendarPeriod/from" Text;
    /// By quarter.
    QUARTER:
        "quarter" Message("COLUMN_QUARTER") "/key/calendarPeriod/from" Text;
    /// By year.
    YEAR:
        "year" Message("COLUMN_YEAR") "/key/calendarPeriod/from" Text;
}

const PERIOD: &str = "calendarPeriod { from }";

/// What a dimension is shown as; nothing where it is none.
pub fn part(dimension: &str) -> Option<Part> {
    let (selection, columns) = match dimension {
        "DIRECTION" => ("direction", DIRECTION),
        "SECTOR" => ("sector { code name { text } }", SECTOR),
        "CLUSTER" => ("cluster { code name { text } }", CLUSTER),
        "HS2" | "HS4" | "HS6" => ("hsCode hsChapterName { text }", HS),
        "PARTNER" => ("partner", PARTNER),
        "CHECKPOINT" => ("checkpoint { code name { text } }", CHECKPOINT),
        "REPORTER" => ("reporter", REPORTER),
        "TRANSPORT" => ("transport", TRANSPORT),
        "MONTH" => (PERIOD, MONTH),
        "QUARTER" => (PERIOD, QUARTER),
        "YEAR" => (PERIOD, YEAR),
        _ => return None,
    };
    Some(Part { selection, columns })
}

/// The code of a key's only dimension; a calendar period as `2024-03`, `2024-Q1` or `2024`.
pub fn code(dimension: &str, keyed: &Value) -> Option<String> {
    let column = part(dimension)?.columns.first()?;
    let code = shown(&column.value(keyed));
    let code = match dimension {
        "QUARTER" => quarter(&code)?,
        "YEAR" => code.get(..4)?.to_owned(),
        _ => code,
    };
    (!code.is_empty()).then_some(code)
}

fn quarter(month: &str) -> Option<String> {
    let (year, month) = month.split_once('-')?;
    let month: u32 = month.parse().ok()?;
    Some(format!("{year}-Q{}", month.div_ceil(3)))
}

/// What a key's only dimension is called, where it has a name.
pub fn name(dimension: &str, keyed: &Value) -> Option<String> {
    let part = part(dimension)?;
    let name = shown(&part.columns.get(1)?.value(keyed));
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_calendar_period_is_named_by_its_kind() {
        let october = json!({ "key": { "calendarPeriod": { "from": "2024-10" } } });

        assert_eq!(code("MONTH", &october).as_deref(), Some("2024-10"));
        assert_eq!(code("QUARTER", &october).as_deref(), Some("2024-Q4"));
        assert_eq!(code("YEAR", &october).as_deref(), Some("2024"));
        assert_eq!(code("PARTNER", &october), None);
    }
}
