//! Several requests in one.

use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::{TestApp, assert_code};

async fn post(app: &TestApp, body: Value) -> (StatusCode, Value) {
    let reply = app.http().post(app.url("/graphql")).json(&body).send();
    let reply = reply.await.expect("the server answers");
    (reply.status(), reply.json().await.expect("in JSON"))
}

#[tokio::test]
async fn a_batch_is_answered_in_its_own_order() {
    let app = TestApp::seeded().await;
    let batch = json!([{ "query": "{ a: __typename }" }, { "query": "{ nothing }" }]);

    let (status, reply) = post(&app, batch).await;

    assert_eq!(status, StatusCode::OK);
    assert_eq!(reply[0], json!({ "data": { "a": "Query" } }));
    assert_code(&reply[1], "GRAPHQL_VALIDATION_FAILED");
}

#[tokio::test]
async fn a_batch_past_the_limit_is_refused() {
    let app = TestApp::configured(|config| config.limits.batch = 2).await;
    let one = json!({ "query": "{ __typename }" });

    let (status, reply) = post(&app, json!([one, one, one])).await;

    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_code(&reply, "LIMIT_BATCH");
}

#[tokio::test]
async fn an_empty_batch_is_refused() {
    let app = TestApp::seeded().await;

    let (status, reply) = post(&app, json!([])).await;

    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_code(&reply, "BATCH_EMPTY");
}

#[tokio::test]
async fn a_list_is_not_taken_for_the_parameters_of_a_request() {
    let app = TestApp::seeded().await;

    let (status, reply) = post(&app, json!([["{ __typename }"]])).await;

    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_code(&reply, "BODY_NOT_JSON");
}
