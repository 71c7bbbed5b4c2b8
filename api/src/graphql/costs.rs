//! What a field costs, in one table.

/// A field that is not listed.
pub const FIELD: u64 = 1;
/// Rows of a list that has no size in the query.
pub const LIST_ROWS: u64 = 5;
/// Months of a year, for the lists that have one row for each month of the period.
pub const MONTHS: u64 = 12;
/// Years of a period at most: a longer one is refused, in words of its own.
pub const YEARS: u64 = 21;
/// Counting all rows of a connection.
pub const TOTAL_COUNT: u64 = 10;

/// Fields that cost more than one read: where they stand, and how much. What has an argument
/// `period` costs so much for each year of it; what has a period in its filter reads so many sums
/// at most (`Limits::trade_cells`), whatever the period.
const EXPENSIVE: &[(&str, &str, u64)] = &[
    ("Query", "overview", 500),
    ("Query", "sectorSummaries", 1_000),
    ("Query", "sectorSummary", 200),
    ("Query", "clusterSummaries", 1_000),
    ("Query", "clusterSummary", 200),
    ("Query", "discrepancies", 500),
    ("Query", "exportLink", 1_000),
    ("Query", "tradeSeries", 1_000),
    ("Query", "tradeMatrix", 1_000),
    ("Query", "mirror", 1_000),
    ("Query", "tradeIndices", 1_000),
    ("TradeIndices", "locationQuotients", 50),
    // Reads rows that it does not list, of millions.
    ("Query", "tradeFlows", 50),
    // A statement for each cluster or release.
    ("Cluster", "enterprises", 20),
    ("TradeDataset", "flows", 200),
    ("TradeDataset", "changes", 200),
    // Of millions, where other lists have thousands.
    ("TradeFlowConnection", "totalCount", 50),
    // Each computes a hash that is made to be slow.
    ("Mutation", "signIn", 5_000),
    ("Mutation", "changePassword", 10_000),
    ("Mutation", "acceptInvitation", 5_000),
    ("Mutation", "enrolSecondFactor", 5_000),
    ("Mutation", "disableSecondFactor", 5_000),
];

/// Asking the schema about itself: all of it is an answer of some thousand lines, made at one go,
/// so once a request is enough.
const INTROSPECTION: &[(&str, u64)] = &[("__schema", 20_000), ("__type", 500)];

/// Lists in which the schema leads back to itself.
const CIRCULAR: &[&str] = &["fields", "inputFields", "interfaces", "possibleTypes"];

/// Lists with a row for each month of the period that they stand in.
const MONTHLY: &[(&str, &str)] = &[("TradeSummary", "months"), ("Query", "monthlyRates")];

/// Whether a list has a row for each month of the period that it stands in.
pub fn is_monthly(parent: &str, field: &str) -> bool {
    MONTHLY.contains(&(parent, field))
}

/// What a field costs by itself, whatever is selected in it.
pub fn of(parent: &str, field: &str) -> u64 {
    let expensive = EXPENSIVE
        .iter()
        .find(|(owner, name, _)| *owner == parent && *name == field);
    match expensive {
        Some((_, _, cost)) => *cost,
        None if field == "totalCount" => TOTAL_COUNT,
        None => FIELD,
    }
}

/// What a field of the schema's description costs by itself.
pub fn of_introspection(field: &str) -> u64 {
    let listed = INTROSPECTION.iter().find(|(name, _)| *name == field);
    listed.map_or(FIELD, |(_, cost)| *cost)
}

/// Whether a field of the schema's description leads back to where it came from.
pub fn is_circular(field: &str) -> bool {
    CIRCULAR.contains(&field)
}
