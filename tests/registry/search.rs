//! Finding records by any name they have or had.

use serde_json::json;
use tests::{TestApp, assert_no_errors, data};

async fn places(app: &TestApp, text: &str) -> Vec<String> {
    let query = "query ($text: String) { places(filter: {text: $text}) { nodes { code } } }";
    let reply = app.gql(query, json!({ "text": text })).await;
    assert_no_errors(&reply);
    let nodes = data(&reply, "/places/nodes").as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["code"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_place_is_found_by_any_name_in_any_language() {
    let app = TestApp::seeded().await;

    for text in [
        "布拉戈维申斯克",
        "благовещенск",
        "BLAGOVESHCHENSK",
        "海兰泡",
    ] {
        assert!(
            places(&app, text)
                .await
                .contains(&"BLAGOVESHCHENSK".to_owned()),
            "{text}"
        );
    }
}

#[tokio::test]
async fn words_are_found_in_other_forms() {
    let app = TestApp::seeded().await;

    let found = places(&app, "Амурской области").await;

    assert_eq!(found, ["AMUR_OBLAST"]);
}

#[tokio::test]
async fn every_word_must_be_found() {
    let app = TestApp::seeded().await;

    assert!(places(&app, "黑河 Manzhouli").await.is_empty());
    assert!(
        places(&app, "！？").await.is_empty(),
        "a text without words finds nothing"
    );
}

#[tokio::test]
async fn part_of_a_chinese_name_is_enough() {
    let app = TestApp::seeded().await;
    let query = r#"{ projects(filter: {text: "中药"}) { nodes { code } } }"#;

    let reply = app.gql(query, json!({})).await;

    let nodes = data(&reply, "/projects/nodes").as_array().unwrap();
    let codes: Vec<&str> = nodes
        .iter()
        .map(|node| node["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["HB-CN-013", "HB-CN-014", "HB-CN-015"]);
}

#[tokio::test]
async fn a_code_is_found_by_its_beginning() {
    let app = TestApp::seeded().await;
    let query = "query ($text: String) {
        projects(filter: {text: $text}) { totalCount nodes { code } }
        zones(filter: {text: $text}) { totalCount nodes { code } } }";

    let one = app.gql(query, json!({ "text": " hb-cn-001 " })).await;
    let some = app.gql(query, json!({ "text": "HB-RU-00" })).await;
    let zone = app.gql(query, json!({ "text": "heihe_f" })).await;
    let wild = app.gql(query, json!({ "text": "HB-%" })).await;

    assert_eq!(
        data(&one, "/projects"),
        &json!({ "totalCount": 1, "nodes": [{ "code": "HB-CN-001" }] })
    );
    let codes = data(&some, "/projects/nodes").as_array().unwrap();
    assert!(codes.len() > 1);
    for node in codes {
        assert!(node["code"].as_str().unwrap().starts_with("HB-RU-00"));
    }
    assert_eq!(
        data(&zone, "/zones/nodes"),
        &json!([{ "code": "HEIHE_FTZ" }])
    );
    assert_eq!(data(&wild, "/projects/totalCount"), 0);
}
