//! Reading the whole log.

use std::collections::HashSet;

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Client, TestApp, assert_code, assert_no_errors, data, now};

const LOG: &str = "query ($filter: RevisionFilter) { revisions(filter: $filter) {
    totalCount nodes { side seq at action kind recordId actorName previousHash hash
        changes { field after } } } }";
const PAGE: &str = "query ($first: Int, $after: String) { revisions(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { side seq at action } } }";
const SIGN_IN: &str = "mutation ($name: String!) {
    signIn(input: {name: $name, password: \"not this password\"}) { viewer { name } } }";

async fn fail_to_sign_in(app: &TestApp, name: &str) {
    app.gql(SIGN_IN, json!({ "name": name })).await;
}

async fn log(client: &Client<'_>, filter: Value) -> Value {
    client.gql(LOG, json!({ "filter": filter })).await
}

async fn total(client: &Client<'_>, filter: Value) -> i64 {
    let reply = log(client, filter).await;
    assert_no_errors(&reply);
    data(&reply, "/revisions/totalCount").as_i64().unwrap()
}

fn happening(entry: &Value) -> &Value {
    let changes = entry["changes"].as_array().unwrap();
    let change = changes.iter().find(|it| it["field"] == "happening");
    &change.unwrap()["after"]
}

#[tokio::test]
async fn only_auditors_read_the_log() {
    let app = TestApp::seeded().await;

    for role in [Role::Reader, Role::Editor, Role::Publisher, Role::Admin] {
        let client = app.signed_in(Some(Side::Cn), role).await;
        assert_code(&log(&client, json!({})).await, "FORBIDDEN");
        assert_code(&log(&client, json!({ "side": "CN" })).await, "FORBIDDEN");
    }
    let operator = app.signed_in(None, Role::Admin).await;
    assert_code(&log(&operator, json!({})).await, "FORBIDDEN");
    assert_code(&log(&operator, json!({ "side": "RU" })).await, "FORBIDDEN");
    assert_code(&app.gql(LOG, json!({})).await, "UNAUTHENTICATED");
}

#[tokio::test]
async fn an_auditor_reads_their_own_sides_log_and_that_without_a_side_all() {
    let app = TestApp::seeded().await;
    let cn = app.auditor(Side::Cn).await;
    let ru = app.auditor(Side::Ru).await;
    let operator = app.signed_in(None, Role::Auditor).await;
    fail_to_sign_in(&app, "nobody").await;

    let others = log(&cn, json!({ "side": "RU" })).await;
    let (of_cn, of_ru) = (total(&cn, json!({})).await, total(&ru, json!({})).await);
    let all = total(&operator, json!({})).await;

    assert_code(&others, "FORBIDDEN");
    assert!(of_cn > 0 && of_ru > 0);
    assert_eq!(all, of_cn + of_ru + 1);
    assert_eq!(total(&operator, json!({ "side": "CN" })).await, of_cn);
    let own = log(&cn, json!({})).await;
    let nodes = data(&own, "/revisions/nodes").as_array().unwrap();
    assert!(nodes.iter().all(|entry| entry["side"] == "CN"));
    let accounts = log(&operator, json!({ "action": "ACCOUNT" })).await;
    assert_eq!(data(&accounts, "/revisions/nodes/0/side"), &json!(null));
}

#[tokio::test]
async fn what_happened_to_accounts_is_found_in_it() {
    let app = TestApp::seeded().await;
    let (auditor, admin) = (app.auditor(Side::Ru).await, app.admin(Side::Ru).await);
    fail_to_sign_in(&app, &admin.account.name).await;
    let create = "mutation { createAccount(input: {name: \"chen\", role: READER}) {
        account { id } } }";
    assert_no_errors(&admin.gql(create, json!({})).await);

    let accounts = log(&auditor, json!({ "action": "ACCOUNT", "from": now() })).await;
    let name = admin.account.name.to_uppercase();
    let by_admin = log(&auditor, json!({ "actor": name })).await;

    assert_no_errors(&accounts);
    let entries = data(&accounts, "/revisions/nodes").as_array().unwrap();
    assert_eq!(entries.len(), 2);
    assert_eq!(happening(&entries[0]), "ACCOUNT_CREATED");
    assert_eq!(happening(&entries[1]), "SIGN_IN_FAILED");
    assert_eq!(entries[0]["previousHash"], entries[1]["hash"]);
    assert_eq!(data(&by_admin, "/revisions/totalCount"), 1);
    assert_eq!(data(&by_admin, "/revisions/nodes/0"), &entries[0]);
    let earlier = json!({ "action": "ACCOUNT", "to": now() });
    assert_eq!(total(&auditor, earlier).await, 0);
}

#[tokio::test]
async fn the_entries_of_one_record_or_kind_are_found() {
    let app = TestApp::seeded().await;
    let auditor = app.auditor(Side::Cn).await;
    let found = app
        .gql("{ project(by: {code: \"HB-CN-001\"}) { id } }", json!({}))
        .await;
    let id = data(&found, "/project/id");

    let reply = log(&auditor, json!({ "record": id, "kind": "PROJECT" })).await;

    assert_eq!(data(&reply, "/revisions/totalCount"), 1);
    let entry = data(&reply, "/revisions/nodes/0");
    assert_eq!(
        (&entry["recordId"], &entry["kind"]),
        (id, &json!("PROJECT"))
    );
    assert_eq!(entry["action"], "SEED");
    let zone = json!({ "record": id, "kind": "ZONE" });
    assert_eq!(total(&auditor, zone).await, 0);
    assert!(total(&auditor, json!({ "kind": "ZONE" })).await > 0);
}

#[tokio::test]
async fn a_filter_that_cannot_be_is_refused() {
    let app = TestApp::seeded().await;
    let auditor = app.auditor(Side::Cn).await;
    let reversed = json!({ "from": now(), "to": now() - chrono::TimeDelta::hours(1) });

    let reversed = log(&auditor, reversed).await;
    let sector = log(&auditor, json!({ "record": "Sector:TIMBER" })).await;

    assert_code(&reversed, "PERIOD_REVERSED");
    assert_code(&sector, "ID_INVALID");
}

#[tokio::test]
async fn pages_skip_and_repeat_nothing_while_the_log_grows() {
    let app = TestApp::seeded().await;
    let operator = app.signed_in(None, Role::Auditor).await;
    let (mut entries, mut after, mut seeded) = (Vec::new(), json!(null), None);

    loop {
        let reply = operator
            .gql(PAGE, json!({ "first": 17, "after": after }))
            .await;
        assert_no_errors(&reply);
        seeded.get_or_insert(data(&reply, "/revisions/totalCount").as_u64().unwrap());
        let nodes = data(&reply, "/revisions/nodes").as_array().unwrap();
        entries.extend(nodes.iter().filter(|it| it["action"] != "ACCOUNT").cloned());
        if data(&reply, "/revisions/pageInfo/hasNextPage") == false {
            break;
        }
        after = data(&reply, "/revisions/pageInfo/endCursor").clone();
        fail_to_sign_in(&app, "nobody").await;
    }

    let places: HashSet<String> = entries
        .iter()
        .map(|entry| format!("{} {}", entry["side"], entry["seq"]))
        .collect();
    assert_eq!(Some(entries.len() as u64), seeded);
    assert_eq!(places.len(), entries.len());
    let times: Vec<&str> = entries
        .iter()
        .map(|it| it["at"].as_str().unwrap())
        .collect();
    assert!(times.is_sorted_by(|newer, older| newer >= older));
}

#[tokio::test]
async fn a_page_costs_the_same_statements_whatever_its_size() {
    let app = TestApp::seeded().await;
    let auditor = app.auditor(Side::Cn).await;
    let mut sent = Vec::new();

    for first in [1, 5, 50] {
        let before = app.statements();
        assert_no_errors(&auditor.gql(PAGE, json!({ "first": first })).await);
        sent.push(app.statements() - before);
    }

    // Who asks, the page, the count.
    assert_eq!(sent, [3, 3, 3]);
}
