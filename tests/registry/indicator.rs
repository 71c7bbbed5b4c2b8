//! What is observed, and where the banks differ.

use serde_json::json;
use tests::{TestApp, assert_no_errors, data};

#[tokio::test]
async fn both_banks_figures_stand_beside_each_other() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ observations(filter: {indicators: ["BRIDGE_LENGTH"]}) { nodes {
                reporter measure { value unitCode } qualifier
                counterparts { reporter measure { value } counterparts { reporter } }
                period { from to precision }
                subject { __typename ... on Project { code } }
                source { code }
            } } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let nodes = data(&reply, "/observations/nodes").as_array().unwrap();
    let mut said: Vec<_> = nodes
        .iter()
        .map(|node| {
            (
                node["reporter"].as_str().unwrap(),
                node["measure"]["value"].as_str().unwrap(),
            )
        })
        .collect();
    said.sort_unstable();
    assert_eq!(said, [("CN", "1284"), ("RU", "1080")]);
    for node in nodes {
        let (other, length) = match node["reporter"].as_str().unwrap() {
            "CN" => ("RU", "1080"),
            _ => ("CN", "1284"),
        };
        let back = json!([{ "reporter": node["reporter"] }]);
        assert_eq!(
            node["counterparts"],
            json!([{ "reporter": other, "measure": { "value": length }, "counterparts": back }])
        );
    }
    assert_eq!(
        nodes[0]["subject"],
        json!({ "__typename": "Project", "code": "HB-CN-024" })
    );
}

#[tokio::test]
async fn where_the_banks_differ_the_difference_is_listed() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            "{ discrepancies { totalCount nodes {
                cn { indicator { code } measure { value } } ru { measure { value } }
                difference relativePercent
            } } }",
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/discrepancies"),
        &json!({ "totalCount": 1, "nodes": [{
            "cn": { "indicator": { "code": "BRIDGE_LENGTH" }, "measure": { "value": "1284" } },
            "ru": { "measure": { "value": "1080" } },
            "difference": "204",
            "relativePercent": "17.3"
        }] })
    );
}

#[tokio::test]
async fn figures_are_listed_by_the_record_they_are_about() {
    let app = TestApp::seeded().await;
    let id = app
        .gql(r#"{ place(by: {code: "HEIHE"}) { id } }"#, json!({}))
        .await;
    let id = data(&id, "/place/id");

    let reply = app
        .gql(
            "query ($id: ID!) {
                observations(filter: {subject: $id, qualifiers: [ACTUAL]}) { totalCount }
            }",
            json!({ "id": id }),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(data(&reply, "/observations/totalCount"), 5);
}

#[tokio::test]
async fn differences_are_looked_for_among_the_figures_of_one_record() {
    let app = TestApp::seeded().await;
    let query =
        "query ($filter: DiscrepancyFilter) { discrepancies(filter: $filter) { totalCount } }";
    let ids = app
        .gql(
            r#"{ bridge: project(by: {code: "HB-CN-024"}) { id } city: place(by: {code: "HEIHE"}) { id } }"#,
            json!({}),
        )
        .await;

    let bridge = app
        .gql(
            query,
            json!({ "filter": { "subject": data(&ids, "/bridge/id") } }),
        )
        .await;
    let city = app
        .gql(
            query,
            json!({ "filter": { "subject": data(&ids, "/city/id") } }),
        )
        .await;

    assert_eq!(data(&bridge, "/discrepancies/totalCount"), 1);
    assert_eq!(data(&city, "/discrepancies/totalCount"), 0);
}
