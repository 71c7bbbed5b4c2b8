//! What the other tests trust their support to do.

use sea_orm::{ConnectionTrait, DbErr, Statement};
use serde_json::json;
use tests::{TestApp, assert_code, assert_no_errors, data};

#[tokio::test]
async fn each_test_has_a_register_of_its_own() {
    let mine = TestApp::seeded().await;
    let other = TestApp::seeded().await;

    run(&mine, "CREATE TABLE mark (id integer)")
        .await
        .expect("create a table");

    run(&mine, "INSERT INTO mark VALUES (1)")
        .await
        .expect("mine has it");
    run(&other, "INSERT INTO mark VALUES (1)")
        .await
        .expect_err("the other does not");
}

#[tokio::test]
async fn statements_are_counted() {
    let app = TestApp::seeded().await;
    let before = app.statements();

    for _ in 0..3 {
        let statement = Statement::from_string(app.db().backend(), "SELECT 1");
        app.db()
            .reader()
            .query_one_raw(statement)
            .await
            .expect("select");
    }

    assert_eq!(app.statements() - before, 3);
}

#[tokio::test]
async fn the_database_is_the_one_that_was_asked_for() {
    let wanted = std::env::var("TWINCITY_TEST_DATABASE").unwrap_or_else(|_| "sqlite".into());

    let app = TestApp::seeded().await;

    let backend = format!("{:?}", app.db().backend()).to_lowercase();
    assert_eq!(backend, wanted);
}

#[tokio::test]
async fn settings_can_be_changed() {
    let elsewhere = ([127, 0, 0, 2], 0).into();

    let app = TestApp::configured(|config| config.listen = elsewhere).await;

    assert!(app.url("/graphql").starts_with("http://127.0.0.2:"));
}

#[tokio::test]
async fn a_document_is_answered_with_its_variables() {
    let app = TestApp::seeded().await;

    let ask = "query ($name: String!) { __type(name: $name) { kind } }";
    let reply = app.gql(ask, json!({ "name": "Query" })).await;

    assert_no_errors(&reply);
    assert_eq!(data(&reply, "/__type/kind"), "OBJECT");
}

#[tokio::test]
async fn stopping_waits_for_the_server() {
    let app = TestApp::seeded().await;
    let (client, url) = (app.http().clone(), app.url("/graphql"));
    assert!(client.get(&url).send().await.is_ok());

    app.stop().await;

    assert!(client.get(url).send().await.is_err());
}

#[tokio::test]
async fn built_records_differ_within_a_test_and_repeat_between_runs() {
    let (app, again) = tokio::join!(TestApp::seeded(), TestApp::seeded());

    let (first, second) = (app.identity(), app.identity());

    assert!(first.id < second.id);
    assert_ne!(first.code("HB-CN"), second.code("HB-CN"));
    assert_eq!(first, again.identity());
}

#[test]
fn a_value_is_found_by_its_path() {
    let reply = json!({ "data": { "project": { "name": { "zh": "黑河" } } } });

    assert_no_errors(&reply);
    assert_eq!(data(&reply, "/project/name/zh"), "黑河");
}

#[test]
#[should_panic(expected = "nothing at `/project/code`")]
fn a_missing_value_is_named() {
    data(&json!({ "data": { "project": null } }), "/project/code");
}

#[test]
fn an_error_is_told_by_its_code() {
    let reply = json!({ "errors": [{ "extensions": { "code": "LIMIT_DEPTH" } }] });

    assert_code(&reply, "LIMIT_DEPTH");
}

#[test]
#[should_panic(expected = "no error `LIMIT_DEPTH`")]
fn another_code_is_not_taken_for_it() {
    let reply = json!({ "errors": [{ "extensions": { "code": "LIMIT_ALIASES" } }] });

    assert_code(&reply, "LIMIT_DEPTH");
}

async fn run(app: &TestApp, statement: &str) -> Result<(), DbErr> {
    app.db().writer().execute_unprepared(statement).await?;
    Ok(())
}
