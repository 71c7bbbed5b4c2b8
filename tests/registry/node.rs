//! Global ids.

use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

#[tokio::test]
async fn every_record_is_found_by_its_global_id() {
    let app = TestApp::seeded().await;
    let ids = app
        .gql(
            r#"{ a: project(by: {code: "HB-CN-001"}) { id source { id } }
                 b: enterprise(by: {code: "HUAWEI"}) { id }
                 c: zone(by: {code: "HEIHE_FTZ"}) { id }
                 d: place(by: {code: "HEIHE"}) { id }
                 e: sector(by: {code: "TIMBER"}) { id }
                 f: cluster(by: {code: "TIMBER_CHAIN"}) { id }
                 g: indicator(by: {code: "BRIDGE_LENGTH"}) { id }
                 h: tradeDatasets(first: 1) { nodes { id } } }"#,
            json!({}),
        )
        .await;
    assert_no_errors(&ids);
    let ids: Vec<Value> = [
        "/a/id",
        "/a/source/id",
        "/b/id",
        "/c/id",
        "/d/id",
        "/e/id",
        "/f/id",
        "/g/id",
        "/h/nodes/0/id",
    ]
    .iter()
    .map(|path| data(&ids, path).clone())
    .collect();

    let reply = app
        .gql(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
            json!({ "ids": ids }),
        )
        .await;

    assert_no_errors(&reply);
    let nodes = data(&reply, "/nodes").as_array().unwrap();
    let found: Vec<&Value> = nodes.iter().map(|node| &node["id"]).collect();
    assert_eq!(found, ids.iter().collect::<Vec<_>>());
    let types: Vec<&str> = nodes
        .iter()
        .map(|node| node["__typename"].as_str().unwrap())
        .collect();
    assert_eq!(
        types,
        [
            "Project",
            "Source",
            "Enterprise",
            "Zone",
            "Place",
            "Sector",
            "Cluster",
            "Indicator",
            "TradeDataset"
        ]
    );
}

#[tokio::test]
async fn an_id_of_nothing_is_null_and_an_id_that_is_none_is_refused() {
    let app = TestApp::seeded().await;
    let query = "query ($id: ID!) { node(id: $id) { id } }";

    let nothing = json!({ "id": "Project:00000000-0000-7000-8000-000000000000" });
    let nothing = app.gql(query, nothing).await;
    let nonsense = app.gql(query, json!({ "id": "Project:1" })).await;

    assert_no_errors(&nothing);
    assert_eq!(data(&nothing, "/node"), &json!(null));
    assert_code(&nonsense, "ID_INVALID");
}

#[tokio::test]
async fn an_id_of_another_type_is_refused() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ project(by: {id: "Sector:TIMBER"}) { code } }"#,
            json!({}),
        )
        .await;

    assert_code(&reply, "ID_INVALID");
}

#[tokio::test]
async fn a_field_that_fails_leaves_its_neighbours_alone() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ found: project(by: {code: "HB-CN-001"}) { code }
                 project(by: {id: "junk"}) { code }
                 node(id: "junk") { id }
                 sector(by: {id: "junk"}) { code }
                 overview(period: {from: "2024-01", to: "2024-01"}) {
                     trade { total { currency inCurrency(code: "nothing") { amount } } }
                 } }"#,
            json!({}),
        )
        .await;

    let errors = reply["errors"].as_array().unwrap();
    let paths: Vec<String> = errors
        .iter()
        .map(|error| error["path"].to_string())
        .collect();
    assert_eq!(paths.len(), 4, "{paths:?}");
    assert_eq!(
        reply["data"],
        json!({
            "found": { "code": "HB-CN-001" },
            "project": null,
            "node": null,
            "sector": null,
            "overview": { "trade": { "total": { "currency": "CNY", "inCurrency": null } } }
        })
    );
}

#[tokio::test]
async fn one_id_that_is_none_leaves_the_others() {
    let app = TestApp::seeded().await;
    let asked = app.gql(r#"{ project(by: {code: "HB-CN-001"}) { id } }"#, json!({}));
    let id = data(&asked.await, "/project/id").clone();
    let query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    let reply = app.gql(query, json!({ "ids": [id, "zzz", id] })).await;

    assert_code(&reply, "ID_INVALID");
    assert_eq!(reply["errors"][0]["path"], json!(["nodes", 1]));
    assert_eq!(
        data(&reply, "/nodes"),
        &json!([{ "id": id }, null, { "id": id }])
    );
}
