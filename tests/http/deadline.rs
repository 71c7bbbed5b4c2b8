//! No request takes for ever.

use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use serde_json::{Value, json};
use tests::{TestApp, assert_code};
use tokio::task::JoinHandle;

/// Takes some seconds on either database.
const LONG: &str = "SELECT count(*) FROM trade_flow one
    CROSS JOIN (SELECT value_minor FROM trade_flow LIMIT 2000) other
    WHERE one.value_minor + other.value_minor < 0";

/// Gives the first of the reading connections a statement that takes long.
pub async fn keep_busy(app: &TestApp) -> JoinHandle<Result<Option<QueryResult>, DbErr>> {
    let (reader, sent) = (app.db().reader().clone(), app.statements());
    let busy = tokio::spawn(async move {
        let statement = Statement::from_string(reader.get_database_backend(), LONG);
        reader.query_one_raw(statement).await
    });
    while app.statements() == sent {
        tokio::task::yield_now().await;
    }
    busy
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let app = TestApp::configured(|config| {
        config.limits.deadline_ms = 300;
        config.database.database_readers = 1;
        config.database.database_connections = 1;
    })
    .await;
    // The only connection is busy, so the answer has to wait.
    let busy = keep_busy(&app).await;

    let reply = app
        .http()
        .post(app.url("/graphql"))
        .json(&json!({ "query": "{ projects { totalCount } }" }))
        .send()
        .await
        .expect("the server answers");

    assert!(!busy.is_finished(), "the connection was busy all the time");
    busy.abort();
    assert_eq!(reply.status(), StatusCode::GATEWAY_TIMEOUT);
    let body: Value = reply.json().await.expect("in JSON");
    assert_code(&body, "DEADLINE_EXCEEDED");
    assert!(body.get("data").is_none());
}
