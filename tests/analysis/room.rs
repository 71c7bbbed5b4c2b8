//! Sums that have no room: nothing is shown that looks like a figure, and nothing hangs.

use sea_orm::ConnectionTrait;
use serde_json::json;
use tests::{TestApp, assert_no_errors};

#[tokio::test]
async fn a_slip_in_a_rate_is_told_instead_of_a_figure() {
    let app = TestApp::seeded().await;
    let slip = "UPDATE exchange_rate SET rate_e10 = 1 WHERE month = 202408";
    app.db().writer().execute_unprepared(slip).await.unwrap();
    let questions = [
        "overview(period: $period, currency: $currency) { trade { total { amount } } }",
        "sectorSummaries(period: $period, currency: $currency) { trade { total { amount } } }",
        "tradeSeries(groupBy: [MONTH], filter: $filter, currency: $currency) { totalCount }",
        "tradeMatrix(rows: MONTH, columns: SECTOR, filter: $filter, currency: $currency) { total }",
    ];

    for question in questions {
        let trade = question.contains("$filter");
        let (name, kind) = if trade {
            ("filter", "TradeFilter!")
        } else {
            ("period", "PeriodInput!")
        };
        let query = format!("query (${name}: {kind}, $currency: String!) {{ {question} }}");
        let period = json!({ "from": "2024-08", "to": "2024-08" });
        let given = |currency: &str| {
            let asked = if trade {
                json!({ "period": period, "reporter": "CN" })
            } else {
                period.clone()
            };
            json!({ name: asked, "currency": currency })
        };

        let wrong = app.gql(&query, given("RUB")).await;
        let sound = app.gql(&query, given("CNY")).await;

        assert_eq!(
            wrong["errors"][0]["extensions"]["code"], "SUM_TOO_LARGE",
            "{wrong}"
        );
        assert_no_errors(&sound);
    }
}

#[tokio::test]
async fn a_slip_in_a_rate_of_an_investment_is_told_too() {
    let app = TestApp::seeded().await;
    let slip = "UPDATE exchange_rate SET rate_e10 = 1 WHERE month = 202408";
    app.db().writer().execute_unprepared(slip).await.unwrap();
    let most = 1_000_000_000_000_000;
    let stated = app.project().sector("TIMBER", None);
    stated
        .planned_investment(most, "CNY", "2024-08-01")
        .create()
        .await;
    let query = r#"query ($currency: String!) {
        overview(period: { from: "2024-09", to: "2024-09" }, currency: $currency) {
            plannedInvestment { total { amount } } } }"#;

    let wrong = app.gql(query, json!({ "currency": "RUB" })).await;
    let sound = app.gql(query, json!({ "currency": "CNY" })).await;

    assert_eq!(
        wrong["errors"][0]["extensions"]["code"], "SUM_TOO_LARGE",
        "{wrong}"
    );
    assert_no_errors(&sound);
}

#[tokio::test]
async fn sums_that_the_database_cannot_hold_are_told_too() {
    let app = TestApp::seeded().await;
    for _ in 0..2 {
        let stated = app.project().sector("TIMBER", None);
        stated
            .planned_investment(i64::MAX, "CNY", "2024-08-01")
            .create()
            .await;
    }
    let query = r#"{ sectorSummary(sector: "TIMBER", period: { from: "2024-09", to: "2024-09" }) {
        plannedInvestment { total { amount } } } }"#;

    let reply = app.gql(query, json!({})).await;

    assert_eq!(
        reply["errors"][0]["extensions"]["code"], "SUM_TOO_LARGE",
        "{reply}"
    );
}
