//! Documents kept by their hash.

use reqwest::StatusCode;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tests::{TestApp, assert_code};

const QUERY: &str = "{ kept: __typename }";

fn extensions(text: &str) -> Value {
    let hash: String = Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    json!({ "persistedQuery": { "version": 1, "sha256Hash": hash } })
}

async fn post(app: &TestApp, body: Value) -> (StatusCode, Value) {
    let reply = app.http().post(app.url("/graphql")).json(&body).send();
    let reply = reply.await.expect("the server answers");
    (reply.status(), reply.json().await.expect("in JSON"))
}

#[tokio::test]
async fn a_document_is_sent_once_and_asked_for_by_its_hash() {
    let app = TestApp::seeded().await;
    let by_hash = json!({ "extensions": extensions(QUERY) });

    let (_, unknown) = post(&app, by_hash.clone()).await;
    let (_, sent) = post(
        &app,
        json!({ "query": QUERY, "extensions": extensions(QUERY) }),
    )
    .await;
    let (_, known) = post(&app, by_hash).await;
    let over_get = app
        .http()
        .get(app.url("/graphql"))
        .query(&[("extensions", extensions(QUERY).to_string())])
        .send()
        .await
        .expect("the server answers");

    assert_code(&unknown, "PERSISTED_QUERY_NOT_FOUND");
    let expected = json!({ "data": { "kept": "Query" } });
    assert_eq!(sent, expected);
    assert_eq!(known, expected);
    assert_eq!(over_get.json::<Value>().await.expect("in JSON"), expected);
}

#[tokio::test]
async fn a_hash_of_something_else_is_refused() {
    let app = TestApp::seeded().await;
    let lie = json!({ "query": QUERY, "extensions": extensions("{ other }") });

    let (status, reply) = post(&app, lie).await;

    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_code(&reply, "PERSISTED_QUERY_MISMATCH");
}

#[tokio::test]
async fn another_convention_is_refused() {
    let app = TestApp::seeded().await;

    for other in [
        json!({ "version": 2, "sha256Hash": "0".repeat(64) }),
        json!({ "version": 1, "sha256Hash": "short" }),
        json!({ "version": 1 }),
    ] {
        let body = json!({ "extensions": { "persistedQuery": other } });
        let (status, reply) = post(&app, body).await;

        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_code(&reply, "PERSISTED_QUERY_UNSUPPORTED");
    }
}

#[tokio::test]
async fn a_document_that_fails_is_not_kept() {
    let app = TestApp::seeded().await;
    let wrong = "{ nothing }";
    post(
        &app,
        json!({ "query": wrong, "extensions": extensions(wrong) }),
    )
    .await;

    let (_, reply) = post(&app, json!({ "extensions": extensions(wrong) })).await;

    assert_code(&reply, "PERSISTED_QUERY_NOT_FOUND");
}
