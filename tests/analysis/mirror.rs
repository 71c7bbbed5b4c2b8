//! Mirror statistics.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

const MIRROR: &str = "query ($from: Month!, $to: Month!, $currency: String!) {
    mirror(filter: { period: { from: $from, to: $to } }, step: QUARTER, currency: $currency) {
        ways {
            exporter importer exportValuation importValuation
            total { exports { amount } imports { amount } asymmetryPercent undefinedBecause
                containsSynthetic }
            periods { period { from to } exports { amount } imports { amount }
                difference { amount } asymmetryPercent }
            largestDiscrepancies(first: 5) { hsChapter name { ru }
                reports { period { from to } difference { amount } } }
        }
        rates { base } unconverted { amount }
    }
}";

fn amount(value: &Value) -> Decimal {
    value["amount"].as_str().unwrap().parse().unwrap()
}

async fn exports(app: &TestApp, reporter: &str, direction: &str, partner: &str) -> Decimal {
    let reply = app
        .gql(
            "query ($filter: TradeFilter!) {
                tradeSeries(groupBy: [], filter: $filter, currency: \"USD\") {
                    nodes { value { amount } } } }",
            json!({ "filter": {
                "period": { "from": "2024-01", "to": "2024-06" }, "reporter": reporter,
                "direction": direction, "partners": [partner]
            } }),
        )
        .await;
    assert_no_errors(&reply);
    amount(data(&reply, "/tradeSeries/nodes/0/value"))
}

#[tokio::test]
async fn exports_of_one_bank_stand_beside_imports_of_the_other() {
    let app = TestApp::seeded().await;
    let variables = json!({ "from": "2024-01", "to": "2024-06", "currency": "USD" });

    let reply = app.gql(MIRROR, variables).await;

    assert_no_errors(&reply);
    let ways = data(&reply, "/mirror/ways").as_array().unwrap();
    assert_eq!(ways.len(), 2);
    for (way, (exporter, importer)) in ways.iter().zip([("CN", "RU"), ("RU", "CN")]) {
        assert_eq!([&way["exporter"], &way["importer"]], [exporter, importer]);
        assert_eq!(
            [&way["exportValuation"], &way["importValuation"]],
            ["FOB", "CIF"]
        );
        let (one, other) = (
            amount(&way["total"]["exports"]),
            amount(&way["total"]["imports"]),
        );
        assert_eq!(one, exports(&app, exporter, "EXPORT", importer).await);
        assert_eq!(other, exports(&app, importer, "IMPORT", exporter).await);
        let expected = (one - other).abs() / ((one + other) / Decimal::TWO) * Decimal::ONE_HUNDRED;
        let said: Decimal = way["total"]["asymmetryPercent"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap();
        assert!((expected - said).abs() <= Decimal::new(1, 2));
        assert_eq!(way["total"]["containsSynthetic"], true);
        let periods = way["periods"].as_array().unwrap();
        assert_eq!(periods.len(), 2);
        for pair in periods {
            let difference = amount(&pair["exports"]) - amount(&pair["imports"]);
            assert_eq!(amount(&pair["difference"]), difference);
        }
        let found = way["largestDiscrepancies"].as_array().unwrap();
        let sizes: Vec<Decimal> = found
            .iter()
            .map(|it| amount(&it["reports"]["difference"]).abs())
            .collect();
        assert_eq!(sizes.len(), 5);
        assert!(sizes.windows(2).all(|pair| pair[0] >= pair[1]));
    }
}

#[tokio::test]
async fn months_that_a_bank_has_not_released_are_not_compared() {
    let app = TestApp::seeded().await;
    let variables = json!({ "from": "2025-11", "to": "2026-02", "currency": "CNY" });

    let reply = app.gql(MIRROR, variables).await;

    assert_no_errors(&reply);
    let total = data(&reply, "/mirror/ways/0/total");
    assert_eq!(total["asymmetryPercent"], Value::Null);
    assert_eq!(total["undefinedBecause"], "PERIOD_INCOMPLETE");
    assert_eq!(
        data(&reply, "/mirror/ways/0/periods")
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn a_mirror_costs_three_statements_whatever_its_length() {
    let app = TestApp::seeded().await;
    let mut counts = Vec::new();

    for from in ["2024-06", "2018-01"] {
        let before = app.statements();
        let variables = json!({ "from": from, "to": "2024-06", "currency": "RUB" });
        assert_no_errors(&app.gql(MIRROR, variables).await);
        counts.push(app.statements() - before);
    }

    assert_eq!(counts, [3, 3]);
}

#[tokio::test]
async fn a_currency_that_nobody_knows_is_refused() {
    let app = TestApp::seeded().await;
    let variables = json!({ "from": "2024-01", "to": "2024-06", "currency": "QQQ" });

    assert_code(&app.gql(MIRROR, variables).await, "CURRENCY_UNKNOWN");
}
