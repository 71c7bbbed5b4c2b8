//! Indices of trade.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

const INDICES: &str = "query ($scope: TradeScope!, $period: PeriodInput!) {
    tradeIndices(scope: $scope, period: $period) {
        reporter containsSynthetic
        commodityConcentration(direction: EXPORT) { value undefinedBecause }
        partnerConcentration(direction: IMPORT) { value undefinedBecause }
        intraIndustryTrade { value undefinedBecause }
        intraIndustryTradeBySector { sector { code } index { value } }
        revealedComparativeAdvantage(reference: OTHER_BANK) { sector { code } index { value } }
        locationQuotients(of: PROJECTS) { sector { code } index { value } }
        tradeIntensity { value undefinedBecause }
        complementarity { value undefinedBecause }
        unitValues(direction: EXPORT) { period { from } unitValue index { value undefinedBecause } }
    }
}";

fn number(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

async fn indices(app: &TestApp, scope: Value, from: &str, to: &str) -> Value {
    let period = json!({ "from": from, "to": to });
    let reply = app
        .gql(INDICES, json!({ "scope": scope, "period": period }))
        .await;
    assert_no_errors(&reply);
    data(&reply, "/tradeIndices").clone()
}

#[tokio::test]
async fn concentration_is_that_of_the_series() {
    let app = TestApp::seeded().await;

    let found = indices(&app, json!({ "reporter": "CN" }), "2023-01", "2024-12").await;
    let series = app
        .gql(
            "{ tradeSeries(groupBy: [HS2], first: 100, filter: { reporter: CN, direction: EXPORT,
                period: { from: \"2023-01\", to: \"2024-12\" } }) {
                nodes { value { amount } } totals { value { amount } } } }",
            json!({}),
        )
        .await;

    let total = number(data(&series, "/tradeSeries/totals/0/value/amount"));
    let points = data(&series, "/tradeSeries/nodes").as_array().unwrap();
    let expected: Decimal = points
        .iter()
        .map(|it| number(&it["value"]["amount"]) / total * Decimal::ONE_HUNDRED)
        .map(|share| share * share)
        .sum();
    let value = number(&found["commodityConcentration"]["value"]);
    assert!(
        (value - expected).abs() < Decimal::new(1, 3),
        "{value} {expected}"
    );
    let intra = number(&found["intraIndustryTrade"]["value"]);
    assert!(intra >= Decimal::ZERO && intra <= Decimal::ONE);
    assert_eq!(found["containsSynthetic"], true);
    let years = found["unitValues"].as_array().unwrap();
    assert_eq!(years.len(), 2);
    assert_eq!(years[0]["index"]["value"], "100");
    assert!(number(&years[1]["index"]["value"]) > Decimal::ZERO);
    for list in [
        "intraIndustryTradeBySector",
        "revealedComparativeAdvantage",
        "locationQuotients",
    ] {
        assert!(!found[list].as_array().unwrap().is_empty(), "{list}");
    }
}

#[tokio::test]
async fn what_the_figures_do_not_define_is_null_and_says_why() {
    let app = TestApp::seeded().await;

    let early = indices(&app, json!({ "reporter": "RU" }), "2017-01", "2018-12").await;
    let nobody = json!({ "reporter": "RU", "partner": "ZZ" });
    let nobody = indices(&app, nobody, "2024-01", "2024-12").await;

    assert_eq!(
        early["commodityConcentration"],
        json!({ "value": null, "undefinedBecause": "PERIOD_INCOMPLETE" })
    );
    assert_eq!(early["intraIndustryTradeBySector"], Value::Null);
    assert_eq!(
        early["unitValues"][0]["index"]["undefinedBecause"],
        "PERIOD_INCOMPLETE"
    );
    assert_eq!(
        nobody["commodityConcentration"]["undefinedBecause"],
        "NO_TRADE"
    );
    assert_eq!(nobody["complementarity"]["undefinedBecause"], "NO_TRADE");
    assert_eq!(
        nobody["tradeIntensity"]["undefinedBecause"],
        "REFERENCE_MISSING"
    );
}

#[tokio::test]
async fn a_partner_that_is_no_country_is_refused() {
    let app = TestApp::seeded().await;
    let variables = json!({
        "scope": { "reporter": "CN", "partner": "Russia" },
        "period": { "from": "2024-01", "to": "2024-12" }
    });

    assert_code(&app.gql(INDICES, variables).await, "COUNTRY_INVALID");
}
