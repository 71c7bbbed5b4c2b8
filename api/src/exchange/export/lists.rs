//! The lists of the register: what is read of each record, and in which columns it stands.

use super::column::Column;
use super::columns;
use super::subject::Subject;

/// What a source is shown as on the sheet that names them.
pub const SOURCE: &str = "source { code title { text } publisher url }";

const RECORD: &str = "side code name { zh ru en } publication updatedAt";

/// A list of the register.
pub struct List {
    /// What is read of each record.
    pub selection: String,
    /// Its columns, in their order.
    pub columns: &'static [Column],
}

/// The list that a subject is; nothing where it is a question.
pub fn list(subject: Subject) -> Option<List> {
    let (selection, columns) = match subject {
        Subject::Projects | Subject::JointLibrary => (
            format!(
                "{RECORD} summary {{ zh ru en }} sector {{ code }} cluster {{ code }}
                zone {{ code }} place {{ code }} stage stageOn {{ iso }} standing cooperationForm
                counterpart {{ code }} inJointLibrary plannedInvestment {{ amount currency on }}
                actualInvestment {{ amount currency on }} plannedJobs plannedStart {{ iso }}
                plannedCompletion {{ iso }} actualStart {{ iso }} actualCompletion {{ iso }}
                coordinates {{ latitude longitude }} {SOURCE}"
            ),
            columns::PROJECTS,
        ),
        Subject::Enterprises => (
            format!("{RECORD} country ownership sector {{ code }} {SOURCE}"),
            columns::ENTERPRISES,
        ),
        Subject::Zones => (
            format!("{RECORD} kind country place {{ code }} {SOURCE}"),
            columns::ZONES,
        ),
        Subject::Places => (
            format!(
                "{RECORD} kind country regionCode coordinates {{ latitude longitude }} {SOURCE}"
            ),
            columns::PLACES,
        ),
        Subject::Sources => (
            "side code title { zh ru en text } publisher url publishedOn { iso }
            publication updatedAt"
                .to_owned(),
            columns::SOURCES,
        ),
        Subject::Observations => (
            format!(
                "reporter publication indicator {{ code name {{ zh ru en }} }} subjectKind
                subject {{
                    ... on Place {{ code }} ... on Zone {{ code }}
                    ... on Enterprise {{ code }} ... on Project {{ code }}
                }}
                period {{ from to }} measure {{ value unitCode }} qualifier headline
                note {{ zh ru en }} {SOURCE}"
            ),
            columns::OBSERVATIONS,
        ),
        Subject::TradeFlows => (
            format!(
                "reporter month direction hsCode hsChapterName {{ text }} sector {{ code }} partner
                checkpoint {{ code }} transport valuation value {{ amount currency }}
                netWeightGrams supplementaryQuantity {{ value unitCode }}
                dataset {{ code synthetic {SOURCE} }}"
            ),
            columns::TRADE_FLOWS,
        ),
        Subject::TradeDatasets => (
            format!(
                "reporter code title {{ zh ru en }} period {{ from to }} status releasedAt
                classification classificationRevision rowCount synthetic {SOURCE}"
            ),
            columns::TRADE_DATASETS,
        ),
        Subject::ExchangeRates => (
            format!("side month base quote rate synthetic {SOURCE}"),
            columns::EXCHANGE_RATES,
        ),
        Subject::TradeSeries
        | Subject::TradeMatrix
        | Subject::Mirror
        | Subject::TradeIndices
        | Subject::MonthlyRates => return None,
    };
    Some(List { selection, columns })
}
