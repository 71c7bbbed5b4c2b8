//! No request takes for ever.

use reqwest::StatusCode;
use sea_orm::TransactionTrait;
use serde_json::{Value, json};
use tests::{TestApp, assert_code};

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let app = TestApp::configured(|config| {
        config.limits.deadline_ms = 300;
        config.database.database_readers = 1;
        config.database.database_connections = 1;
    })
    .await;
    // The only connection is taken, so the answer has to wait.
    let taken = app.db().reader().begin().await.expect("a transaction");

    let reply = app
        .http()
        .post(app.url("/graphql"))
        .json(&json!({ "query": "{ projects { totalCount } }" }))
        .send()
        .await
        .expect("the server answers");

    drop(taken);
    assert_eq!(reply.status(), StatusCode::GATEWAY_TIMEOUT);
    let body: Value = reply.json().await.expect("in JSON");
    assert_code(&body, "DEADLINE_EXCEEDED");
    assert!(body.get("data").is_none());
}
