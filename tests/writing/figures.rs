//! Observations and exchange rates, entered and changed.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data, flaws};

use super::{attempt, done, step};

const OBSERVE: (&str, &str) = ("createObservation", "CreateObservationInput");
const RATE: (&str, &str) = ("createExchangeRate", "CreateExchangeRateInput");

async fn bridge(app: &TestApp) -> Value {
    let reply = app
        .gql(r#"{ project(by: {code: "HB-CN-024"}) { id } }"#, json!({}))
        .await;
    data(&reply, "/project/id").clone()
}

#[tokio::test]
async fn an_observation_is_entered_published_and_read_beside_the_others() {
    let app = TestApp::seeded().await;
    let subject = bridge(&app).await;
    let publisher = app.clerk(Side::Ru, Role::Publisher);
    let list = "query ($id: ID!) { observations(filter: {subject: $id}) { totalCount } }";
    let before = app.gql(list, json!({ "id": subject })).await;
    let figure = json!({
        "indicator": { "code": "BRIDGE_LENGTH" }, "subject": subject,
        "period": { "from": "2024-01-01", "to": "2024-12-31", "precision": "YEAR" },
        "measure": { "value": "1081.5", "unitCode": "METRE" },
        "source": { "code": "TASS_2025_10_24" },
    });

    let fields = "observation { id version measure { value } indicator { code } reporter }";
    let made = done(&publisher, OBSERVE.0, OBSERVE.1, fields, figure).await;
    let hidden = app.gql(list, json!({ "id": subject })).await;
    let id = made["observation"]["id"].clone();
    let published = step(&publisher, "publish", &id, 1).await;

    assert_eq!(flaws(&published), Vec::<String>::new());
    assert_eq!(made["observation"]["measure"]["value"], "1081.5");
    assert_eq!(made["observation"]["reporter"], "RU");
    let count = |reply: &Value| data(reply, "/observations/totalCount").as_i64().unwrap();
    assert_eq!(count(&hidden), count(&before));
    let after = app.gql(list, json!({ "id": subject })).await;
    assert_eq!(count(&after), count(&before) + 1);
}

#[tokio::test]
async fn what_is_wrong_with_an_observation_is_told() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Ru, Role::Editor);
    let figure = json!({
        "indicator": { "code": "NOTHING" }, "subject": "Sector:TIMBER",
        "period": { "from": "2027-01-01", "to": "2026-12-31", "precision": "RANGE" },
        "measure": { "value": "0.00000001", "unitCode": "CUBIT" },
    });

    let payload = attempt(&clerk, OBSERVE.0, OBSERVE.1, "", figure).await;

    let mut found = flaws(&payload);
    found.sort();
    assert_eq!(
        found,
        [
            "DATE_IN_FUTURE input.period",
            "ID_INVALID input.subject",
            "NEIGHBOUR_UNKNOWN input.indicator",
            "NEIGHBOUR_UNKNOWN input.measure.unitCode",
            "PERIOD_REVERSED input.period",
            "QUANTITY_INVALID input.measure.value",
            "VALUE_MISSING input.source",
        ]
    );
}

#[tokio::test]
async fn a_rate_is_entered_once_and_corrected() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let rate = json!({ "month": "2025-11", "base": "CNY", "quote": "RUB", "rate": "11.3125",
        "source": { "code": "HEIHE_POLICY_2021" } });
    let fields = "exchangeRate { id version rate synthetic }";

    let made = done(&clerk, RATE.0, RATE.1, fields, rate.clone()).await;
    let again = attempt(&clerk, RATE.0, RATE.1, "", rate).await;
    let id = made["exchangeRate"]["id"].clone();
    let better = json!({ "id": id, "version": 1, "rate": "11.5" });
    let update = ("updateExchangeRate", "UpdateExchangeRateInput");
    let better = done(&clerk, update.0, update.1, fields, better).await;
    let wrong = json!({ "month": "2026-11", "base": "CNY", "quote": "CNY", "rate": "0",
        "source": { "code": "HEIHE_POLICY_2021" } });
    let wrong = attempt(&clerk, RATE.0, RATE.1, "", wrong).await;
    let archived = step(&clerk, "archive", &id, 2).await;

    assert_eq!(made["exchangeRate"]["rate"], "11.3125");
    assert_eq!(flaws(&again), ["RATE_TAKEN input.month"]);
    assert_eq!(better["exchangeRate"]["rate"], "11.5");
    assert_eq!(
        flaws(&wrong),
        [
            "RATE_INVALID input.rate",
            "CURRENCIES_EQUAL input.quote",
            "DATE_IN_FUTURE input.month"
        ]
    );
    assert_eq!(flaws(&archived), Vec::<String>::new());
    let listed = r#"{ exchangeRates(filter: {base: "CNY", quote: "RUB", sides: [CN],
        period: {from: "2025-11", to: "2025-11"}}) { nodes { rate synthetic } } }"#;
    let listed = app.gql(listed, json!({})).await;
    assert_no_errors(&listed);
    let real = data(&listed, "/exchangeRates/nodes").as_array().unwrap();
    assert!(
        real.iter().all(|rate| rate["synthetic"] == true),
        "{real:?}"
    );
}

#[tokio::test]
async fn a_rate_has_bounds_and_is_held_against_the_months_beside_it() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let rate = |month: &str, rate: &str| {
        json!({ "month": month, "base": "KRW", "quote": "CNY", "rate": rate,
            "source": { "code": "HEIHE_POLICY_2021" } })
    };
    for outside in ["0.0000009", "1000000.1", "9999999999"] {
        let payload = attempt(&clerk, RATE.0, RATE.1, "", rate("2025-01", outside)).await;
        assert_eq!(flaws(&payload), ["RATE_OUT_OF_RANGE input.rate"]);
    }
    let fields = "exchangeRate { id }";
    let made = done(&clerk, RATE.0, RATE.1, fields, rate("2025-02", "0.0052")).await;

    let tenfold = attempt(&clerk, RATE.0, RATE.1, "", rate("2025-01", "0.052")).await;
    let far = attempt(&clerk, RATE.0, RATE.1, "", rate("2025-03", "0.0521")).await;
    let mut meant = rate("2025-03", "0.0521");
    meant["acceptWarnings"] = json!(["RATE_UNUSUAL"]);
    let meant = attempt(&clerk, RATE.0, RATE.1, fields, meant).await;
    let elsewhere = attempt(&clerk, RATE.0, RATE.1, "", rate("2025-05", "5.21")).await;
    let id = &meant["exchangeRate"]["id"];
    let untouched = json!({ "id": id, "version": 1, "source": { "code": "CHENGDU_REFORM_2021" } });
    let update = ("updateExchangeRate", "UpdateExchangeRateInput");
    let untouched = attempt(&clerk, update.0, update.1, "", untouched).await;

    assert_eq!(flaws(&tenfold), Vec::<String>::new());
    assert_eq!(flaws(&far), ["RATE_UNUSUAL input.rate"]);
    assert_eq!(far["userErrors"][0]["severity"], "WARNING");
    let message = far["userErrors"][0]["message"].as_str().unwrap();
    assert!(message.contains("2025-02 is 0.0052:"), "{message}");
    assert_eq!(meant["version"], 1);
    assert_eq!(
        flaws(&elsewhere),
        Vec::<String>::new(),
        "no month beside it has a rate"
    );
    assert_eq!(flaws(&untouched), Vec::<String>::new(), "it was accepted");
    assert_ne!(&made["exchangeRate"]["id"], id);
}

#[tokio::test]
async fn the_period_of_an_observation_has_the_days_of_its_kind() {
    let app = TestApp::seeded().await;
    let subject = bridge(&app).await;
    let clerk = app.clerk(Side::Ru, Role::Editor);
    for (precision, from, to, fits) in [
        ("YEAR", "2024-01-01", "2024-12-31", true),
        ("YEAR", "2024-01-05", "2024-12-31", false),
        ("YEAR", "2023-01-01", "2024-12-31", false),
        ("YEAR", "2023-07-01", "2024-06-30", false),
        ("QUARTER", "2024-04-01", "2024-06-30", true),
        ("QUARTER", "2024-02-01", "2024-04-30", false),
        ("MONTH", "2024-02-01", "2024-02-29", true),
        ("MONTH", "2024-02-01", "2024-02-28", false),
        ("MONTH", "2024-02-01", "2024-03-31", false),
        ("DAY", "2024-02-29", "2024-02-29", true),
        ("DAY", "2024-02-28", "2024-02-29", false),
        ("RANGE", "2023-01-01", "2024-12-31", true),
        ("RANGE", "2024-01-05", "2024-12-31", true),
    ] {
        let figure = json!({
            "indicator": { "code": "BRIDGE_LENGTH" }, "subject": subject,
            "period": { "from": from, "to": to, "precision": precision },
            "measure": { "value": "1081.5", "unitCode": "METRE" },
            "source": { "code": "TASS_2025_10_24" },
        });

        let payload = attempt(&clerk, OBSERVE.0, OBSERVE.1, "", figure).await;

        let expected: &[&str] = if fits {
            &[]
        } else {
            &["PERIOD_PRECISION_DIFFERS input.period"]
        };
        assert_eq!(flaws(&payload), expected, "{precision} {from} {to}");
    }
}

#[tokio::test]
async fn one_figure_of_a_period_is_the_one_to_show() {
    let app = TestApp::seeded().await;
    let subject = bridge(&app).await;
    let publisher = app.clerk(Side::Ru, Role::Publisher);
    let figure = |year: i32, value: &str| {
        json!({
            "indicator": { "code": "BRIDGE_LENGTH" }, "subject": subject, "headline": true,
            "period": { "from": format!("{year}-01-01"), "to": format!("{year}-12-31"),
                "precision": "YEAR" },
            "measure": { "value": value, "unitCode": "METRE" },
            "source": { "code": "TASS_2025_10_24" },
        })
    };
    let fields = "observation { id }";
    let mut ids = Vec::new();
    for (year, value) in [(2023, "1080"), (2024, "1081"), (2024, "1082.5")] {
        let made = done(
            &publisher,
            OBSERVE.0,
            OBSERVE.1,
            fields,
            figure(year, value),
        )
        .await;
        ids.push(made["observation"]["id"].clone());
    }

    let mut published = Vec::new();
    for id in &ids {
        published.push(step(&publisher, "publish", id, 1).await);
    }
    let unmarked = json!({ "id": ids[1], "version": 2, "headline": null });
    let update = ("updateObservation", "UpdateObservationInput");
    done(&publisher, update.0, update.1, "", unmarked).await;
    let then = step(&publisher, "publish", &ids[2], 1).await;

    assert_eq!(flaws(&published[0]), Vec::<String>::new());
    assert_eq!(
        flaws(&published[1]),
        Vec::<String>::new(),
        "each year has its own"
    );
    assert_eq!(flaws(&published[2]), ["HEADLINE_TAKEN input.headline"]);
    let message = published[2]["userErrors"][0]["message"].as_str().unwrap();
    assert!(message.contains("another one already: 1081."), "{message}");
    assert_eq!(flaws(&then), Vec::<String>::new());
}

#[tokio::test]
async fn a_rate_that_is_archived_is_found_by_its_own_side_and_brought_back() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let rate = json!({ "month": "2025-11", "base": "KRW", "quote": "CNY", "rate": "0.0052",
        "source": { "code": "HEIHE_POLICY_2021" } });
    let made = done(&clerk, RATE.0, RATE.1, "exchangeRate { id }", rate.clone()).await;
    let id = made["exchangeRate"]["id"].clone();
    step(&clerk, "archive", &id, 1).await;
    let list = "query ($archived: Boolean!) { exchangeRates(
        filter: { base: \"KRW\", includeArchived: $archived }) { nodes { id version } } }";
    let found = |reply: Value| data(&reply, "/exchangeRates/nodes").clone();

    let again = attempt(&clerk, RATE.0, RATE.1, "", rate).await;
    let in_use = found(clerk.gql(list, json!({ "archived": false })).await);
    let all = found(clerk.gql(list, json!({ "archived": true })).await);
    let anybodys = found(app.gql(list, json!({ "archived": true })).await);
    let theirs = app.clerk(Side::Ru, Role::Editor);
    let theirs = found(theirs.gql(list, json!({ "archived": true })).await);
    let back = json!({ "id": id, "version": 2, "to": 1 });
    let back = done(&clerk, "revert", "RevertInput", "record { id }", back).await;

    assert_eq!(flaws(&again), ["RATE_TAKEN input.month"]);
    let message = again["userErrors"][0]["message"].as_str().unwrap();
    assert!(
        message.contains("is archived") && message.contains("`revert`"),
        "{message}"
    );
    assert_eq!(in_use, json!([]));
    assert_eq!(all, json!([{ "id": id, "version": 2 }]));
    assert_eq!((anybodys, theirs), (json!([]), json!([])));
    assert_eq!(back["version"], 3);
    let in_use = found(app.gql(list, json!({ "archived": false })).await);
    assert_eq!(in_use, json!([{ "id": id, "version": 3 }]));
}
