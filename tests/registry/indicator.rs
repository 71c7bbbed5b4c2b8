//! What is observed, and where the banks differ.

use entity::observation;
use entity::values::{Publication, Role, Side};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data, now};

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

const COUNTERPARTS: &str = "query ($first: Int) { observations(first: $first) { nodes {
    reporter indicator { code } counterparts { measure { value } } } } }";

/// What stands beside the Russian bank's length of the bridge.
fn beside_the_length(reply: &Value) -> Value {
    assert_no_errors(reply);
    let nodes = data(reply, "/observations/nodes").as_array().unwrap();
    let length = nodes
        .iter()
        .find(|node| node["reporter"] == "RU" && node["indicator"]["code"] == "BRIDGE_LENGTH");
    length.unwrap()["counterparts"].clone()
}

#[tokio::test]
async fn a_figure_that_the_other_bank_has_not_published_stands_beside_none() {
    for hidden in [
        (
            observation::Column::Publication,
            Expr::value(Publication::Draft),
        ),
        (observation::Column::ArchivedAt, Expr::value(now())),
    ] {
        let app = TestApp::seeded().await;
        let all = json!({ "first": 100 });
        let before = app.gql(COUNTERPARTS, all.clone()).await;
        let (column, value) = hidden;
        observation::Entity::update_many()
            .col_expr(column, value)
            .filter(observation::Column::IndicatorCode.eq("BRIDGE_LENGTH"))
            .filter(observation::Column::Side.eq(Side::Cn))
            .exec(app.db().writer())
            .await
            .unwrap();
        let russian = app.clerk(Side::Ru, Role::Publisher);

        let by_anybody = app.gql(COUNTERPARTS, all.clone()).await;
        let by_the_other_bank = russian.gql(COUNTERPARTS, all).await;

        let length = json!([{ "measure": { "value": "1284" } }]);
        assert_eq!(beside_the_length(&before), length);
        assert_eq!(beside_the_length(&by_anybody), json!([]));
        assert_eq!(beside_the_length(&by_the_other_bank), json!([]));
    }
}

#[tokio::test]
async fn what_stands_beside_figures_is_read_for_all_of_them_at_once() {
    let app = TestApp::seeded().await;
    let mut sent = Vec::new();

    for first in [2, 40] {
        let before = app.statements();
        let reply = app.gql(COUNTERPARTS, json!({ "first": first })).await;
        assert_no_errors(&reply);
        sent.push(app.statements() - before);
    }

    assert_eq!(sent, [2, 2]);
}

#[tokio::test]
async fn figures_are_found_by_the_time_they_are_of() {
    let app = TestApp::seeded().await;
    let found = async |period: Value| {
        let query =
            "query ($filter: ObservationFilter) { observations(filter: $filter, first: 100) {
            nodes { period { from to } } } }";
        let reply = app
            .gql(query, json!({ "filter": { "period": period } }))
            .await;
        assert_no_errors(&reply);
        data(&reply, "/observations/nodes")
            .as_array()
            .unwrap()
            .clone()
    };

    let of_2020 = found(json!({ "from": "2020-07-01", "to": "2020-07-31" })).await;
    let long_ago = found(json!({ "to": "1900-12-31" })).await;
    let reversed = json!({ "filter": { "period": { "from": "2020-02-01", "to": "2020-01-01" } } });
    let query =
        "query ($filter: ObservationFilter) { observations(filter: $filter) { totalCount } }";
    let reversed = app.gql(query, reversed).await;

    assert!(!of_2020.is_empty());
    for node in of_2020 {
        let day = |end: &str| node["period"][end].as_str().unwrap().to_owned();
        assert!(
            day("from").as_str() <= "2020-07-31" && day("to").as_str() >= "2020-07-01",
            "{node}"
        );
    }
    assert_eq!(long_ago.len(), 0);
    assert_code(&reversed, "PERIOD_REVERSED");
}
