//! The feed of what is public.

use std::collections::BTreeMap;

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

use super::{done, draft, step};

const FEED: &str = "query ($after: String, $first: Int) { changes(after: $after, first: $first) {
    nodes { side kind id revision withdrawn body } cursor hasMore } }";

/// Brings a copy up to date, and gives the cursor to go on from.
async fn follow(app: &TestApp, copy: &mut BTreeMap<String, Value>, mut after: Value) -> Value {
    loop {
        let reply = app.gql(FEED, json!({ "after": after, "first": 50 })).await;
        assert_no_errors(&reply);
        let changes = data(&reply, "/changes").clone();
        for change in changes["nodes"].as_array().unwrap() {
            let id = change["id"].as_str().unwrap().to_owned();
            if change["withdrawn"] == true {
                copy.remove(&id);
            } else {
                copy.insert(id, change["body"].clone());
            }
        }
        after = changes["cursor"].clone();
        if changes["hasMore"] == false {
            return after;
        }
    }
}

#[tokio::test]
async fn a_copy_that_follows_the_feed_is_the_public_register() {
    let app = TestApp::seeded().await;
    let (cn, ru) = (
        app.clerk(Side::Cn, Role::Publisher),
        app.clerk(Side::Ru, Role::Publisher),
    );
    let mut copy = BTreeMap::new();
    let cursor = follow(&app, &mut copy, json!(null)).await;
    let of_kind = |copy: &BTreeMap<String, Value>, kind: &str| {
        copy.keys().filter(|id| id.starts_with(kind)).count()
    };
    assert_eq!(of_kind(&copy, "Project:"), 32);
    assert_eq!(of_kind(&copy, "Observation:"), 45);

    let id = draft(&cn, "HB-CN-900").await;
    let unchanged = follow(&app, &mut copy, cursor.clone()).await;
    assert_eq!(unchanged, cursor);
    step(&cn, "publish", &id, 1).await;
    let word = json!({ "projectId": id, "projectVersion": 2, "decision": "ENDORSED" });
    done(&ru, "endorse", "EndorseInput", "", word).await;
    let cursor = follow(&app, &mut copy, cursor).await;
    assert_eq!(copy[id.as_str().unwrap()]["fields"]["code"], "HB-CN-900");
    assert_eq!(of_kind(&copy, "Endorsement:"), 1);

    step(&cn, "withdraw", &id, 2).await;
    follow(&app, &mut copy, cursor).await;
    assert!(!copy.contains_key(id.as_str().unwrap()));

    let mut anew = BTreeMap::new();
    follow(&app, &mut anew, json!(null)).await;
    assert_eq!(anew, copy);
}

#[tokio::test]
async fn a_cursor_that_is_none_is_refused() {
    let app = TestApp::seeded().await;

    let reply = app.gql(FEED, json!({ "after": "junk" })).await;

    assert_code(&reply, "CURSOR_INVALID");
}

#[tokio::test]
async fn a_record_is_read_as_it_stood() {
    let app = TestApp::seeded().await;
    let cn = app.clerk(Side::Cn, Role::Publisher);
    let read = "query ($id: ID!, $asOf: DateTime) { publishedRecord(id: $id, asOf: $asOf) {
        revision body } }";
    let found = app
        .gql(
            "{ project(by: {code: \"HB-CN-003\"}) { id stage } }",
            json!({}),
        )
        .await;
    let (id, stage) = (data(&found, "/project/id"), data(&found, "/project/stage"));
    let change = json!({ "id": id, "version": 1, "stage": "OPERATION" });
    done(&cn, "updateProject", "UpdateProjectInput", "", change).await;

    let then = app
        .gql(read, json!({ "id": id, "asOf": "2025-12-31T00:00:00Z" }))
        .await;
    let now = app.gql(read, json!({ "id": id })).await;
    let before = app
        .gql(read, json!({ "id": id, "asOf": "2000-01-01T00:00:00Z" }))
        .await;
    let nonsense = app.gql(read, json!({ "id": "Sector:TIMBER" })).await;

    assert_eq!(data(&then, "/publishedRecord/revision"), 1);
    assert_eq!(data(&then, "/publishedRecord/body/fields/stage"), stage);
    assert_eq!(data(&now, "/publishedRecord/revision"), 2);
    assert_eq!(
        data(&now, "/publishedRecord/body/fields/stage"),
        "OPERATION"
    );
    assert_eq!(data(&before, "/publishedRecord"), &json!(null));
    assert_code(&nonsense, "ID_INVALID");
}
