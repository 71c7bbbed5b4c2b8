//! Sector and cluster summaries, and the overview.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

fn amount(value: &Value) -> Decimal {
    value["amount"].as_str().unwrap().parse().unwrap()
}

const TRADE: &str =
    "trade { reporter imports { amount currency } exports { amount } total { amount }
    balance { amount } sharePercent containsSynthetic
    months { month imports { amount } exports { amount } }
    topPartners(first: 100) { partner value { amount } }
    topChapters(first: 100) { hsChapter name { zh } value { amount } }
    unconverted { amount } rates { base quote synthetic } }";

#[tokio::test]
async fn the_parts_of_a_summary_add_up_in_any_currency() {
    let app = TestApp::seeded().await;

    for (reporter, currency) in [("CN", "CNY"), ("CN", "RUB"), ("RU", "USD"), ("RU", "RUB")] {
        let query = format!(
            "{{ sectorSummaries(period: {{from: \"2024-02\", to: \"2024-06\"}},
                currency: \"{currency}\", filter: {{reporter: {reporter}}}) {{ sector {{ code }} {TRADE} }}
               clusterSummaries(period: {{from: \"2024-02\", to: \"2024-06\"}},
                currency: \"{currency}\", filter: {{reporter: {reporter}}}) {{ {TRADE} }} }}"
        );
        let reply = app.gql(&query, json!({})).await;

        assert_no_errors(&reply);
        let sectors = data(&reply, "/sectorSummaries").as_array().unwrap();
        let clusters = data(&reply, "/clusterSummaries").as_array().unwrap();
        assert_eq!((sectors.len(), clusters.len()), (14, 8));
        assert!(
            sectors
                .iter()
                .any(|summary| amount(&summary["trade"]["total"]) > Decimal::ZERO)
        );
        for summary in sectors.iter().chain(clusters) {
            let trade = &summary["trade"];
            let (imports, exports) = (amount(&trade["imports"]), amount(&trade["exports"]));
            assert_eq!(amount(&trade["total"]), imports + exports);
            assert_eq!(amount(&trade["balance"]), exports - imports);
            let sum = |list: &str, field: &str| -> Decimal {
                trade[list]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|part| amount(&part[field]))
                    .sum()
            };
            assert_eq!(sum("months", "imports"), imports);
            assert_eq!(sum("months", "exports"), exports);
            assert_eq!(sum("topPartners", "value"), imports + exports);
            assert_eq!(sum("topChapters", "value"), imports + exports);
            assert_eq!(trade["unconverted"], json!([]));
        }
    }
}

#[tokio::test]
async fn one_sector_says_what_it_says_among_all() {
    let app = TestApp::seeded().await;
    let figures = format!("sector {{ code }} projects {{ total byStage {{ of count }} }} {TRADE}");

    let reply = app
        .gql(
            &format!(
                "{{ sectorSummaries(period: {{from: \"2023-01\", to: \"2023-12\"}}, currency: \"RUB\") {{ {figures} }}
                   sectorSummary(sector: \"TIMBER\", period: {{from: \"2023-01\", to: \"2023-12\"}}, currency: \"RUB\") {{ {figures} }} }}"
            ),
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let all = data(&reply, "/sectorSummaries").as_array().unwrap();
    let timber = all
        .iter()
        .find(|summary| summary["sector"]["code"] == "TIMBER");
    assert_eq!(timber, Some(data(&reply, "/sectorSummary")));
}

#[tokio::test]
async fn an_earlier_period_compares_as_its_own_summary_says() {
    let app = TestApp::seeded().await;
    let query = "query ($from: Month!, $to: Month!) {
        sectorSummary(sector: \"ENERGY\", period: {from: $from, to: $to}, currency: \"USD\") { trade {
            total { amount }
            growthOnYearBefore { percent undefinedBecause base { amount } basePeriod { from to } }
            growthOnPeriodBefore { percent base { amount } basePeriod { from to } }
        } }
    }";

    let now = app
        .gql(query, json!({ "from": "2024-01", "to": "2024-06" }))
        .await;
    let year_before = app
        .gql(query, json!({ "from": "2023-01", "to": "2023-06" }))
        .await;
    let half_before = app
        .gql(query, json!({ "from": "2023-07", "to": "2023-12" }))
        .await;

    let trade = data(&now, "/sectorSummary/trade");
    let base = data(&year_before, "/sectorSummary/trade/total");
    assert_eq!(&trade["growthOnYearBefore"]["base"], base);
    assert_eq!(
        trade["growthOnYearBefore"]["basePeriod"],
        json!({ "from": "2023-01", "to": "2023-06" })
    );
    assert_eq!(
        &trade["growthOnPeriodBefore"]["base"],
        data(&half_before, "/sectorSummary/trade/total")
    );
    let growth = (amount(&trade["total"]) / amount(base) - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let said: Decimal = trade["growthOnYearBefore"]["percent"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(said, growth.round_dp(2));
}

#[tokio::test]
async fn growth_without_a_complete_base_is_undefined_and_says_why() {
    let app = TestApp::seeded().await;
    let query = "query ($from: Month!, $to: Month!) {
        overview(period: {from: $from, to: $to}) { trade {
            growthOnYearBefore { percent undefinedBecause }
        } }
    }";

    let first_year = app
        .gql(query, json!({ "from": "2018-01", "to": "2018-12" }))
        .await;
    let beyond = app
        .gql(query, json!({ "from": "2025-07", "to": "2026-06" }))
        .await;

    let growth = "/overview/trade/growthOnYearBefore";
    assert_eq!(
        data(&first_year, growth),
        &json!({ "percent": null, "undefinedBecause": "BASE_INCOMPLETE" })
    );
    assert_eq!(
        data(&beyond, growth),
        &json!({ "percent": null, "undefinedBecause": "PERIOD_INCOMPLETE" })
    );
}

#[tokio::test]
async fn synthetic_figures_are_marked_and_can_be_left_out() {
    let app = TestApp::seeded().await;
    let query = "query ($synthetic: Boolean!) {
        overview(period: {from: \"2024-01\", to: \"2024-12\"}, filter: {synthetic: $synthetic}) {
            trade { containsSynthetic total { amount } months { month } } sources { code }
        }
    }";

    let with = app.gql(query, json!({ "synthetic": true })).await;
    let without = app.gql(query, json!({ "synthetic": false })).await;

    assert_eq!(data(&with, "/overview/trade/containsSynthetic"), true);
    assert!(
        data(&with, "/overview/sources")
            .to_string()
            .contains("SYNTHETIC_DEMO")
    );
    assert_eq!(
        data(&without, "/overview/trade"),
        &json!({ "containsSynthetic": false, "total": { "amount": "0.00" }, "months": [] })
    );
    assert!(
        !data(&without, "/overview/sources")
            .to_string()
            .contains("SYNTHETIC_DEMO")
    );
}

#[tokio::test]
async fn counts_and_investments_follow_the_rows() {
    let app = TestApp::seeded().await;
    let timber = || app.project().sector("TIMBER", Some("TIMBER_CHAIN"));
    timber()
        .planned_investment(1_000_000, "CNY", "2024-05-10")
        .create()
        .await;
    timber()
        .planned_investment(2_000_000, "CNY", "2023-05-10")
        .create()
        .await;
    timber()
        .planned_investment(500_000, "USD", "1999-01-01")
        .create()
        .await;

    let reply = app
        .gql(
            "{ clusterSummary(cluster: \"TIMBER_CHAIN\", period: {from: \"2024-01\", to: \"2024-12\"}) {
                cluster { code }
                projects { total byStage { of count } byStanding { of count } bySide { of count } }
                plannedInvestment { total { amount } unconverted { amount currency } }
                enterprises { total byCountry { of count } byOwnership { of count } }
            } }",
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/clusterSummary"),
        &json!({
            "cluster": { "code": "TIMBER_CHAIN" },
            "projects": {
                "total": 8,
                "byStage": [
                    { "of": "PLANNED", "count": 3 },
                    { "of": "COMPLETED", "count": 4 },
                    { "of": "OPERATION", "count": 1 }
                ],
                "byStanding": [{ "of": "ACTIVE", "count": 8 }],
                "bySide": [{ "of": "CN", "count": 7 }, { "of": "RU", "count": 1 }]
            },
            "plannedInvestment": {
                "total": { "amount": "30000.00" },
                "unconverted": [{ "amount": "5000.00", "currency": "USD" }]
            },
            "enterprises": {
                "total": 1,
                "byCountry": [{ "of": "CN", "count": 1 }],
                "byOwnership": [{ "of": "PRIVATE", "count": 1 }]
            }
        })
    );
}

#[tokio::test]
async fn a_summary_costs_no_statement_for_what_is_not_asked() {
    let app = TestApp::seeded().await;
    let period = "period: {from: \"2024-01\", to: \"2024-12\"}";

    let before = app.statements();
    app.gql(
        &format!("{{ sectorSummaries({period}) {{ projects {{ total }} }} }}"),
        json!({}),
    )
    .await;
    let projects = app.statements() - before;
    let before = app.statements();
    let all = format!(
        "{{ sectorSummaries({period}) {{ projects {{ total }} enterprises {{ total }} trade {{
            total {{ amount }} topPartners {{ partner }} topChapters {{ hsChapter }}
            growthOnYearBefore {{ percent }} growthOnPeriodBefore {{ percent }} }} }} }}"
    );
    app.gql(&all, json!({})).await;
    let all = app.statements() - before;

    assert_eq!(projects, 1);
    assert_eq!(
        all, 3,
        "projects, enterprises, trade and coverage in one; partners; chapters"
    );
}

#[tokio::test]
async fn one_group_costs_as_few_statements_as_it_needs_and_says_what_it_says_among_all() {
    let app = TestApp::seeded().await;
    let figures = "projects { total byStage { of count } bySide { of count } }
        enterprises { total byCountry { of count } byOwnership { of count } }
        trade { imports { amount } exports { amount } balance { amount } sharePercent
            netWeightGrams containsSynthetic months { month imports { amount } exports { amount } }
            growthOnYearBefore { percent base { amount } } }";
    // What is to be converted is read apart, and its rates.
    for (list, one, name, currency, statements) in [
        ("sectorSummaries", "sectorSummary", "sector", "CNY", 1),
        ("clusterSummaries", "clusterSummary", "cluster", "CNY", 1),
        ("sectorSummaries", "sectorSummary", "sector", "RUB", 3),
        ("clusterSummaries", "clusterSummary", "cluster", "RUB", 3),
    ] {
        let period =
            format!("period: {{from: \"2024-03\", to: \"2025-02\"}}, currency: \"{currency}\"");
        let all = format!("{{ {list}({period}) {{ {name} {{ code }} {figures} }} }}");
        let all = app.gql(&all, json!({})).await;
        assert_no_errors(&all);
        for among_all in data(&all, &format!("/{list}")).as_array().unwrap() {
            let code = &among_all[name]["code"];
            let query =
                format!("{{ {one}({name}: {code}, {period}) {{ {name} {{ code }} {figures} }} }}");

            let before = app.statements();
            let alone = app.gql(&query, json!({})).await;

            assert_no_errors(&alone);
            assert_eq!(app.statements() - before, statements);
            assert_eq!(data(&alone, &format!("/{one}")), among_all);
        }
    }
}

#[tokio::test]
async fn an_impossible_period_or_currency_is_refused() {
    let app = TestApp::seeded().await;
    let query = "query ($from: Month!, $to: Month!, $currency: String!) {
        overview(period: {from: $from, to: $to}, currency: $currency) { zoneCount }
    }";

    let reversed = app
        .gql(
            query,
            json!({ "from": "2024-02", "to": "2024-01", "currency": "CNY" }),
        )
        .await;
    let endless = app
        .gql(
            query,
            json!({ "from": "1950-01", "to": "2024-01", "currency": "CNY" }),
        )
        .await;
    let unknown = app
        .gql(
            query,
            json!({ "from": "2024-01", "to": "2024-01", "currency": "yuan" }),
        )
        .await;

    assert_code(&reversed, "PERIOD_REVERSED");
    assert_code(&endless, "PERIOD_TOO_LONG");
    assert_code(&unknown, "CURRENCY_UNKNOWN");
}

#[tokio::test]
async fn a_sector_without_trade_has_no_trade_source() {
    let app = TestApp::seeded().await;
    let query = "query ($sector: String!) {
        sectorSummary(sector: $sector, period: {from: \"2024-01\", to: \"2024-12\"}) {
            sources { code side }
        }
    }";

    let logistics = app.gql(query, json!({ "sector": "LOGISTICS" })).await;
    let timber = app.gql(query, json!({ "sector": "TIMBER" })).await;

    let sources = "/sectorSummary/sources";
    assert_eq!(
        data(&logistics, sources),
        &json!([
            { "code": "HEIHE_POLICY_2021", "side": "CN" },
            { "code": "HEIHE_POLICY_2021", "side": "RU" }
        ])
    );
    assert!(
        data(&timber, sources)
            .to_string()
            .contains("SYNTHETIC_DEMO")
    );
}

#[tokio::test]
async fn investments_are_not_converted_at_synthetic_rates_when_those_are_left_out() {
    let app = TestApp::seeded().await;
    app.project()
        .planned_investment(100, "USD", "2024-05-10")
        .create()
        .await;
    let query = "query ($synthetic: Boolean!) {
        overview(period: {from: \"2024-01\", to: \"2024-12\"}, filter: {synthetic: $synthetic}) {
            plannedInvestment { rates { synthetic } unconverted { amount currency } }
        }
    }";

    let with = app.gql(query, json!({ "synthetic": true })).await;
    let without = app.gql(query, json!({ "synthetic": false })).await;

    assert_eq!(
        data(&with, "/overview/plannedInvestment"),
        &json!({ "rates": [{ "synthetic": true }], "unconverted": [] })
    );
    assert_eq!(
        data(&without, "/overview/plannedInvestment"),
        &json!({ "rates": [], "unconverted": [{ "amount": "1.00", "currency": "USD" }] })
    );
}

#[tokio::test]
async fn a_country_that_is_no_code_is_refused_rather_than_found_empty() {
    let app = TestApp::seeded().await;
    let period = "period: {from: \"2024-01\", to: \"2024-12\"}";
    let summary =
        format!("{{ overview({period}, filter: {{partners: [\"ru\"]}}) {{ zoneCount }} }}");

    let summary = app.gql(&summary, json!({})).await;
    let flows = app
        .gql(
            r#"{ tradeFlows(filter: {partners: ["RUS"]}) { totalCount } }"#,
            json!({}),
        )
        .await;
    let places = app
        .gql(
            r#"{ places(filter: {countries: ["Китай"]}) { totalCount } }"#,
            json!({}),
        )
        .await;

    for reply in [summary, flows, places] {
        assert_code(&reply, "COUNTRY_INVALID");
    }
}
