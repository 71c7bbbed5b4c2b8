//! No request takes for ever.

use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::{TestApp, assert_code};

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    // Whatever has to wait for the database takes longer than no time.
    let app = TestApp::configured(|config| config.limits.deadline_ms = 0).await;

    let reply = app
        .http()
        .post(app.url("/graphql"))
        .json(&json!({ "query": "{ projects { totalCount } }" }))
        .send()
        .await
        .expect("the server answers");

    assert_eq!(reply.status(), StatusCode::GATEWAY_TIMEOUT);
    let body: Value = reply.json().await.expect("in JSON");
    assert_code(&body, "DEADLINE_EXCEEDED");
    assert!(body.get("data").is_none());
}
