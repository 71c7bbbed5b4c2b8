//! Somebody who writes for long, and everybody else meanwhile.

use std::time::Duration;

use entity::values::{Role, Side};
use serde_json::json;
use tests::{TestApp, assert_code, assert_no_errors};

#[tokio::test]
async fn reading_goes_on_for_those_who_are_signed_in() {
    let app = TestApp::configured(|config| config.database.database_writers = 1).await;
    let clerk = app.editor(Side::Cn).await;
    app.pass(chrono::TimeDelta::minutes(5));
    let write = app.db().begin_write().await.unwrap();

    let reading = clerk.gql("{ projects { totalCount } }", json!({}));
    // Less than a writer is waited for.
    let reply = tokio::time::timeout(Duration::from_secs(6), reading).await;
    write.rollback().await.unwrap();

    assert_no_errors(&reply.expect("the reader does not wait for the writer"));
}

#[tokio::test]
async fn a_change_that_waited_in_vain_is_told_that_it_may_be_tried_again() {
    let app = TestApp::configured(|config| config.database.database_writers = 1).await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let create = r#"mutation { createProject(input: { code: "HB-CN-950",
        name: { zh: "桥头仓库", ru: "Склад у моста" } }) { userErrors { code } } }"#;
    // Now they are signed in.
    assert_no_errors(&clerk.gql("{ __typename }", json!({})).await);
    let write = app.db().begin_write().await.unwrap();

    let waited = clerk.gql(create, json!({})).await;
    write.rollback().await.unwrap();
    let again = clerk.gql(create, json!({})).await;

    assert_code(&waited, "BUSY");
    assert_no_errors(&again);
}
