//! Questions about trade that are too large, and what is said of them.

use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors};

use crate::http::deadline::keep_busy;

const SERIES: &str = "query ($groupBy: [TradeDimension!]!, $filter: TradeFilter!) {
    tradeSeries(groupBy: $groupBy, filter: $filter) { totalCount } }";

const MATRIX: &str = "query ($rows: TradeDimension!, $columns: TradeDimension!,
        $filter: TradeFilter!) {
    tradeMatrix(rows: $rows, columns: $columns, filter: $filter) { total } }";

fn of(from: &str, to: &str) -> Value {
    json!({ "period": { "from": from, "to": to }, "reporter": "CN" })
}

/// A server that reads at most so many sums for a question.
async fn bounded(cells: u64) -> TestApp {
    TestApp::configured(|config| config.limits.trade_cells = cells).await
}

fn said(reply: &Value) -> &str {
    reply["errors"][0]["message"].as_str().unwrap()
}

#[tokio::test]
async fn too_many_sums_are_refused_with_a_way_out_that_works() {
    let app = bounded(300).await;
    let wide =
        json!({ "groupBy": ["MONTH", "HS2", "PARTNER"], "filter": of("2023-01", "2024-12") });
    let deep = json!({ "groupBy": ["HS6", "TRANSPORT"], "filter": of("2023-01", "2024-12") });

    let too_wide = app.gql_in("en", SERIES, wide).await;
    let too_deep = app.gql_in("en", SERIES, deep).await;

    assert_code(&too_wide, "TRADE_QUESTION_TOO_WIDE");
    assert!(
        said(&too_wide).contains("fewer months, fewer dimensions"),
        "{}",
        said(&too_wide)
    );
    assert!(said(&too_wide).contains("300"));
    assert_code(&too_deep, "TRADE_QUESTION_TOO_DEEP");
    assert!(
        said(&too_deep).contains("because of HS6, TRANSPORT"),
        "{}",
        said(&too_deep)
    );
    // What the two sentences suggest.
    let mut chapter = of("2024-01", "2024-12");
    chapter["hsCodes"] = json!(["44"]);
    for (group_by, filter) in [
        (json!(["MONTH", "HS2", "PARTNER"]), of("2024-12", "2024-12")),
        (json!(["MONTH", "SECTOR"]), of("2024-01", "2024-12")),
        (json!(["MONTH", "HS2", "PARTNER"]), chapter.clone()),
        (json!(["HS6"]), chapter),
        (json!(["HS2"]), of("2024-11", "2024-12")),
    ] {
        let reply = app
            .gql(SERIES, json!({ "groupBy": group_by, "filter": filter }))
            .await;
        assert_no_errors(&reply);
    }
}

#[tokio::test]
async fn a_matrix_has_the_same_bounds() {
    let app = bounded(300).await;
    for (rows, columns, code) in [
        ("HS2", "PARTNER", "TRADE_QUESTION_TOO_WIDE"),
        ("HS4", "MONTH", "TRADE_QUESTION_TOO_DEEP"),
    ] {
        let filter = of("2023-01", "2024-12");
        let variables = json!({ "rows": rows, "columns": columns, "filter": filter });

        let reply = app.gql(MATRIX, variables).await;

        assert_code(&reply, code);
    }
}

#[tokio::test]
async fn what_asked_for_the_rows_is_named_in_each_language() {
    let app = bounded(10).await;
    let mut filter = of("2023-01", "2024-12");
    filter["transports"] = json!(["RAIL", "ROAD"]);
    filter["hsCodes"] = json!(["4407"]);
    for (language, part) in [
        ("zh", "因 hsCodes, transports 需要"),
        ("ru", "причина\u{a0}— hsCodes, transports"),
        ("en", "because of hsCodes, transports"),
    ] {
        let variables = json!({ "groupBy": ["MONTH"], "filter": filter });

        let reply = app.gql_in(language, SERIES, variables).await;

        assert_code(&reply, "TRADE_QUESTION_TOO_DEEP");
        assert!(said(&reply).contains(part), "{}", said(&reply));
    }
}

#[tokio::test]
async fn a_question_that_takes_too_long_is_answered_before_the_request_is_given_up() {
    let app = TestApp::configured(|config| {
        config.limits.deadline_ms = 1_000;
        config.database.database_readers = 1;
        config.database.database_connections = 1;
    })
    .await;
    // The only connection is busy, so the sums have to wait.
    let busy = keep_busy(&app).await;
    let filter = of("2024-01", "2024-12");
    let ask = |dimension: &str| {
        let variables = json!({ "groupBy": [dimension], "filter": filter });
        app.gql(SERIES, variables)
    };

    let (wide, deep) = tokio::join!(ask("SECTOR"), ask("HS6"));

    assert!(!busy.is_finished(), "the connection was busy all the time");
    busy.abort();
    assert_code(&wide, "TRADE_QUESTION_TOO_WIDE");
    assert_code(&deep, "TRADE_QUESTION_TOO_DEEP");
}
