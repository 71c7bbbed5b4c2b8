//! What a load balancer and a newcomer ask.

use reqwest::StatusCode;
use sea_orm::ConnectionTrait;
use serde_json::Value;
use tests::{TestApp, assert_code};

async fn get(app: &TestApp, path: &str) -> (StatusCode, String) {
    let reply = app.http().get(app.url(path)).send();
    let reply = reply.await.expect("the server answers");
    (reply.status(), reply.text().await.expect("a body"))
}

#[tokio::test]
async fn a_running_register_is_alive_and_ready() {
    let app = TestApp::seeded().await;

    assert_eq!(get(&app, "/livez").await.0, StatusCode::OK);
    assert_eq!(get(&app, "/readyz").await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_register_with_a_pending_migration_is_alive_and_not_ready() {
    let app = TestApp::seeded().await;
    app.db()
        .writer()
        .execute_unprepared("DELETE FROM seaql_migrations WHERE version LIKE '%_000006_%'")
        .await
        .expect("forget a migration");

    let (status, body) = get(&app, "/readyz").await;

    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    let body: Value = serde_json::from_str(&body).expect("in JSON");
    assert_code(&body, "NOT_READY");
    assert_eq!(get(&app, "/livez").await.0, StatusCode::OK);
}

#[tokio::test]
async fn the_contract_is_served() {
    let app = TestApp::seeded().await;

    let (status, served) = get(&app, "/schema.graphql").await;

    assert_eq!(status, StatusCode::OK);
    assert!(served == twincity::graphql::sdl());
}

#[tokio::test]
async fn the_root_says_where_to_go() {
    let app = TestApp::seeded().await;

    let (status, body) = get(&app, "/").await;

    assert_eq!(status, StatusCode::OK);
    assert!(body.contains("/graphql"));
}

#[tokio::test]
async fn there_is_nothing_elsewhere() {
    let app = TestApp::seeded().await;

    let (status, body) = get(&app, "/nowhere").await;

    assert_eq!(status, StatusCode::NOT_FOUND);
    let body: Value = serde_json::from_str(&body).expect("in JSON");
    assert_code(&body, "PATH_NOT_FOUND");
}

#[tokio::test]
async fn the_constant_answer_is_there_only_when_asked_for() {
    let plain = TestApp::seeded().await;
    let bench = TestApp::configured(|config| config.bench_constant = true).await;

    assert_eq!(
        get(&plain, "/bench/constant").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(get(&bench, "/bench/constant").await.0, StatusCode::OK);
}
