//! Reading datasets, flows and exchange rates.

use entity::hs_sector;
use sea_orm::{EntityTrait, Set};
use serde_json::{Value, json};
use tests::{ServerProcess, TestApp, assert_code, assert_no_errors, data};

const FLOWS: &str = "query ($filter: TradeFlowFilter, $first: Int, $after: String) {
    tradeFlows(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes {
            reporter month direction hsCode partner valuation transport
            value { amount currency on } netWeightGrams
            checkpoint { code } sector { code } hsChapterName { zh }
            dataset { code synthetic }
        }
        pageInfo { hasNextPage endCursor }
    }
}";
const COUNT: &str =
    "query ($filter: TradeFlowFilter) { tradeFlows(filter: $filter) { totalCount } }";

async fn flows(app: &TestApp, filter: Value) -> Vec<Value> {
    let reply = app
        .gql(FLOWS, json!({ "filter": filter, "first": 100 }))
        .await;
    assert_no_errors(&reply);
    data(&reply, "/tradeFlows/nodes")
        .as_array()
        .unwrap()
        .clone()
}

#[tokio::test]
async fn every_dataset_of_the_demonstration_says_that_it_is_synthetic() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            "{ tradeDatasets { nodes {
                reporter synthetic status classification classificationRevision
                period { from to } title { zh ru en } source { code }
            } } }",
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let nodes = data(&reply, "/tradeDatasets/nodes").as_array().unwrap();
    let mut reporters: Vec<&str> = nodes
        .iter()
        .map(|node| node["reporter"].as_str().unwrap())
        .collect();
    reporters.sort_unstable();
    assert_eq!(reporters, ["CN", "RU"]);
    for node in nodes {
        assert_eq!(node["synthetic"], true);
        assert_eq!(
            node["period"],
            json!({ "from": "2018-01", "to": "2025-12" })
        );
        assert_eq!(node["source"]["code"], "SYNTHETIC_DEMO");
    }
}

#[tokio::test]
async fn flows_fit_every_condition_of_the_filter() {
    let app = TestApp::seeded().await;

    let found = flows(
        &app,
        json!({
            "reporters": ["RU"], "direction": "EXPORT", "hsCodes": ["44", "2711"],
            "partners": ["CN"], "checkpoints": ["BRIDGEHEAD_RU"],
            "period": { "from": "2023-03", "to": "2023-04" }
        }),
    )
    .await;

    assert!(!found.is_empty());
    for flow in found {
        let code = flow["hsCode"].as_str().unwrap();
        assert!(code.starts_with("44") || code.starts_with("2711"), "{code}");
        assert!(["2023-03", "2023-04"].contains(&flow["month"].as_str().unwrap()));
        assert_eq!(
            [
                &flow["reporter"],
                &flow["direction"],
                &flow["partner"],
                &flow["valuation"]
            ],
            ["RU", "EXPORT", "CN", "FOB"]
        );
        assert_eq!(flow["checkpoint"]["code"], "BRIDGEHEAD_RU");
        assert_eq!(flow["value"]["currency"], "USD");
        assert_eq!(flow["dataset"]["synthetic"], true);
    }
}

async fn count(app: &TestApp, filter: Value) -> u64 {
    let reply = app.gql(COUNT, json!({ "filter": filter })).await;
    assert_no_errors(&reply);
    data(&reply, "/tradeFlows/totalCount").as_u64().unwrap()
}

#[tokio::test]
async fn flows_are_found_by_sector_and_cluster_and_each_is_in_one() {
    let app = TestApp::seeded().await;
    let period = json!({ "from": "2024-05", "to": "2024-05" });
    let timber = json!({ "sectors": ["TIMBER"], "period": period });
    let reply = app
        .gql("{ sectors(first: 100) { nodes { code hsPrefixes { prefix except name { zh ru } } } } }", json!({}))
        .await;
    assert_no_errors(&reply);
    let sectors = data(&reply, "/sectors/nodes").as_array().unwrap();

    let wood = flows(&app, timber.clone()).await;
    assert!(!wood.is_empty());
    for flow in wood {
        assert_eq!(flow["sector"]["code"], "TIMBER");
    }
    let mut in_sectors = 0;
    for sector in sectors {
        let prefixes = sector["hsPrefixes"].as_array().unwrap().iter();
        let prefixes: Vec<&Value> = prefixes.map(|it| &it["prefix"]).collect();
        let of_sector = count(
            &app,
            json!({ "sectors": [sector["code"]], "period": period }),
        )
        .await;
        let of_prefixes = json!({ "hsCodes": prefixes, "period": period });
        if prefixes.is_empty() {
            assert_eq!(of_sector, 0);
        } else {
            assert_eq!(of_sector, count(&app, of_prefixes).await, "{sector}");
        }
        in_sectors += of_sector;
    }
    let codes: Vec<&Value> = sectors.iter().map(|sector| &sector["code"]).collect();
    let together = count(&app, json!({ "sectors": codes, "period": period })).await;

    assert!(in_sectors > 0);
    assert_eq!(together, in_sectors);
    assert!(together < count(&app, json!({ "period": period })).await);
    assert_eq!(
        count(
            &app,
            json!({ "clusters": ["TIMBER_CHAIN"], "period": period })
        )
        .await,
        count(&app, timber).await
    );
}

#[tokio::test]
async fn of_two_prefixes_the_longer_decides_in_which_sector_a_flow_is_found() {
    let app = TestApp::seeded().await;
    let longer = hs_sector::ActiveModel {
        hs_prefix: Set("4407".to_owned()),
        sector_code: Set("ENERGY".to_owned()),
        name_zh: Set("锯材".to_owned()),
        name_ru: Set("Пиломатериалы".to_owned()),
        name_en: Set("Sawn wood".to_owned()),
    };
    hs_sector::Entity::insert(longer)
        .exec_without_returning(app.db().writer())
        .await
        .unwrap();
    let period = json!({ "from": "2024-05", "to": "2024-05" });
    // Lists of codes are read when a server starts.
    let server = ServerProcess::start(app.database_url());
    let found = async |sector: &str, hs_code: &str| {
        let filter = json!({ "sectors": [sector], "hsCodes": [hs_code], "period": period });
        let body = json!({ "query": COUNT, "variables": { "filter": filter } });
        let answer = app.http().post(server.address()).json(&body).send().await;
        let reply: Value = answer.unwrap().json().await.unwrap();
        data(&reply, "/tradeFlows/totalCount").as_u64().unwrap()
    };
    let all = count(&app, json!({ "hsCodes": ["44"], "period": period })).await;

    let sawn = found("ENERGY", "44").await;

    assert!(sawn > 0);
    assert_eq!(found("TIMBER", "4407").await, 0);
    assert_eq!(found("TIMBER", "44").await, all - sawn);
    server.stop();
}

#[tokio::test]
async fn flows_are_found_by_transport_dataset_and_origin() {
    let app = TestApp::seeded().await;
    let period = json!({ "from": "2024-05", "to": "2024-05" });
    let reply = app
        .gql(
            "{ tradeDatasets(filter: {reporters: [CN]}) { nodes { id code } } }",
            json!({}),
        )
        .await;
    let dataset = data(&reply, "/tradeDatasets/nodes/0").clone();

    let by_rail = flows(&app, json!({ "transports": ["RAIL"], "period": period })).await;
    let of_dataset = json!({ "datasets": [dataset["id"]], "period": period });
    let of_reporter = json!({ "reporters": ["CN"], "period": period });

    assert!(!by_rail.is_empty());
    for flow in by_rail {
        assert_eq!(flow["transport"], "RAIL");
    }
    for flow in flows(&app, of_dataset.clone()).await {
        assert_eq!(flow["dataset"]["code"], dataset["code"]);
    }
    assert_eq!(
        count(&app, of_dataset).await,
        count(&app, of_reporter).await
    );
    assert_eq!(count(&app, json!({ "synthetic": false })).await, 0);
    assert!(count(&app, json!({ "synthetic": true, "period": period })).await > 0);
    let reply = app
        .gql(COUNT, json!({ "filter": { "datasets": ["Place:x"] } }))
        .await;
    assert_code(&reply, "ID_INVALID");
}

#[tokio::test]
async fn nothing_crosses_the_bridge_before_it_is_open() {
    let app = TestApp::seeded().await;

    let early = json!({
        "checkpoints": ["BRIDGEHEAD_CN", "BRIDGEHEAD_RU"],
        "period": { "from": "2018-01", "to": "2022-05" }
    });

    assert!(flows(&app, early).await.is_empty());
}

#[tokio::test]
async fn flows_come_latest_month_first_and_page_without_gaps() {
    let app = TestApp::seeded().await;
    let filter = json!({ "hsCodes": ["30"], "period": { "from": "2024-11", "to": "2024-12" } });
    let mut months = Vec::new();
    let mut after = Value::Null;

    let total = loop {
        let variables = json!({ "filter": filter, "first": 7, "after": after });
        let reply = app.gql(FLOWS, variables).await;
        assert_no_errors(&reply);
        let page = data(&reply, "/tradeFlows");
        let nodes = page["nodes"].as_array().unwrap();
        months.extend(
            nodes
                .iter()
                .map(|node| node["month"].as_str().unwrap().to_owned()),
        );
        if page["pageInfo"]["hasNextPage"] == false {
            break page["totalCount"].clone();
        }
        after = page["pageInfo"]["endCursor"].clone();
    };

    assert_eq!(total, months.len());
    assert!(months.len() > 7);
    assert!(months.is_sorted_by(|one, other| one >= other), "{months:?}");
}

#[tokio::test]
async fn a_page_of_flows_costs_the_same_at_10_and_at_100_rows() {
    let app = TestApp::seeded().await;
    let filter = json!({ "period": { "from": "2024-01", "to": "2024-12" } });
    let mut sent = Vec::new();

    for first in [10, 100] {
        let before = app.statements();
        let reply = app
            .gql(FLOWS, json!({ "filter": filter, "first": first }))
            .await;
        assert_no_errors(&reply);
        sent.push(app.statements() - before);
    }

    assert_eq!(sent[0], sent[1]);
}

#[tokio::test]
async fn a_code_that_is_none_of_the_harmonized_system_is_refused() {
    let app = TestApp::seeded().await;

    for code in ["4", "44O7", "44071100000"] {
        let reply = app
            .gql(FLOWS, json!({ "filter": { "hsCodes": [code] } }))
            .await;
        assert_code(&reply, "HS_CODE_INVALID");
    }
}

#[tokio::test]
async fn rates_are_listed_by_month_and_say_that_they_are_synthetic() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ exchangeRates(filter: {base: "RUB", period: {from: "2022-02", to: "2022-04"}}) {
                totalCount nodes { side month base quote rate synthetic source { code } }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let nodes = data(&reply, "/exchangeRates/nodes").as_array().unwrap();
    let months: Vec<&Value> = nodes.iter().map(|node| &node["month"]).collect();
    assert_eq!(months, ["2022-02", "2022-03", "2022-04"]);
    for node in nodes {
        assert_eq!(
            [&node["base"], &node["quote"], &node["side"]],
            ["RUB", "CNY", "CN"]
        );
        assert_eq!(node["synthetic"], true);
    }
}

#[tokio::test]
async fn money_is_converted_at_the_rate_of_its_own_month() {
    let app = TestApp::seeded().await;
    let project = app
        .project()
        .planned_investment(1_000_000, "USD", "2024-05-10")
        .create()
        .await;
    let query = r#"query ($code: String!) {
        project(by: {code: $code}) { plannedInvestment {
            amount currency on
            same: inCurrency(code: "USD") { amount rates { rate } }
            yuan: inCurrency(code: "CNY") { amount currency rates { month base quote rate } }
            roubles: inCurrency(code: "RUB") { rates { base } }
            later: inCurrency(code: "CNY", on: "2019-01-31") { rates { month } }
            never: inCurrency(code: "CNY", on: "1999-01-31") { amount }
        } }
    }"#;

    let reply = app.gql(query, json!({ "code": project.code })).await;

    assert_no_errors(&reply);
    let money = data(&reply, "/project/plannedInvestment");
    assert_eq!([&money["amount"], &money["on"]], ["10000.00", "2024-05-10"]);
    assert_eq!(money["same"], json!({ "amount": "10000.00", "rates": [] }));
    let rate = &money["yuan"]["rates"][0];
    assert_eq!(
        [&rate["month"], &rate["base"], &rate["quote"]],
        ["2024-05", "USD", "CNY"]
    );
    let number = |value: &Value| {
        value
            .as_str()
            .unwrap()
            .parse::<rust_decimal::Decimal>()
            .unwrap()
    };
    let expected = (number(&money["amount"]) * number(&rate["rate"])).round_dp(2);
    assert_eq!(number(&money["yuan"]["amount"]), expected);
    assert_eq!(
        money["roubles"]["rates"],
        json!([{ "base": "USD" }, { "base": "RUB" }])
    );
    assert_eq!(money["later"]["rates"], json!([{ "month": "2019-01" }]));
    assert_eq!(money["never"], Value::Null);
}

#[tokio::test]
async fn monthly_rates_go_through_the_yuan_where_no_pair_is_recorded() {
    let app = TestApp::seeded().await;
    let query = "query ($base: String!, $quote: String!) {
        monthlyRates(base: $base, quote: $quote, period: {from: \"2025-11\", to: \"2026-03\"}) {
            month rate rates { base quote } } }";
    let ask = |base: &str, quote: &str| app.gql(query, json!({ "base": base, "quote": quote }));

    let across = ask("USD", "RUB").await;
    let dollar = ask("USD", "CNY").await;
    let rouble = ask("RUB", "CNY").await;

    assert_no_errors(&across);
    let months = data(&across, "/monthlyRates").as_array().unwrap();
    assert_eq!(months.len(), 2);
    let rate = |reply: &Value| -> f64 {
        let text = data(reply, "/monthlyRates/0/rate")
            .as_str()
            .unwrap()
            .to_owned();
        text.parse().unwrap()
    };
    let chained = rate(&dollar) / rate(&rouble);
    assert!((rate(&across) / chained - 1.0).abs() < 1e-8);
    assert_eq!(months[0]["rates"].as_array().unwrap().len(), 2);
    assert_code(&ask("XYZ", "CNY").await, "CURRENCY_UNKNOWN");
}
