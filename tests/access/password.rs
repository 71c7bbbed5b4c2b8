//! Changing one's own password.

use entity::values::Side;
use serde_json::{Value, json};
use tests::{Client, PASSWORD, TestApp, assert_code, assert_flaw, assert_no_errors, data};

const CHANGE: &str = "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
    changed userErrors { code path message }
} }";
const NEW: &str = "three banks, no river";

async fn change(client: &Client<'_>, password: &str, new: &str) -> Value {
    let input = json!({ "input": { "password": password, "newPassword": new } });
    client.gql(CHANGE, input).await
}

async fn signs_in(app: &TestApp, name: &str, password: &str) -> bool {
    let query = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }";
    let input = json!({ "input": { "name": name, "password": password } });
    let reply = app.gql(query, input).await;
    !data(&reply, "/signIn/viewer").is_null()
}

#[tokio::test]
async fn a_new_password_counts_at_once_and_ends_the_other_sessions() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let elsewhere = app.session(&client.account, |_| ()).await;

    let reply = change(&client, PASSWORD, NEW).await;

    assert_eq!(data(&reply, "/changePassword/changed"), true);
    assert_no_errors(&client.gql("{ viewer { name } }", json!({})).await);
    let other = elsewhere.gql("{ viewer { name } }", json!({})).await;
    assert_code(&other, "SESSION_OVER");
    assert!(!signs_in(&app, &client.account.name, PASSWORD).await);
    assert!(signs_in(&app, &client.account.name, NEW).await);
}

#[tokio::test]
async fn the_old_password_is_asked_for_and_its_failures_count() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 1).await;
    let client = app.editor(Side::Cn).await;

    let wrong = change(&client, "not this password", NEW).await;
    let then = change(&client, PASSWORD, NEW).await;

    assert_flaw(&wrong, "changePassword", "PASSWORD_WRONG");
    assert_flaw(&then, "changePassword", "SIGN_IN_LOCKED");
    assert_eq!(data(&then, "/changePassword/changed"), false);
}

#[tokio::test]
async fn a_weak_password_is_refused_with_the_reason() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;

    for (new, code) in [
        ("short", "PASSWORD_TOO_SHORT"),
        (&*"long".repeat(40), "PASSWORD_TOO_LONG"),
        ("password1234", "PASSWORD_COMMON"),
    ] {
        let reply = change(&client, PASSWORD, new).await;
        assert_flaw(&reply, "changePassword", code);
        let path = data(&reply, "/changePassword/userErrors/0/path");
        assert_eq!(path, &json!(["input", "newPassword"]));
    }
}

#[tokio::test]
async fn a_password_is_the_same_however_it_is_composed() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Ru).await;

    change(&client, PASSWORD, "синий мост зимо\u{438}\u{306}").await;

    assert!(signs_in(&app, &client.account.name, "синий мост зимо\u{439}").await);
}

#[tokio::test]
async fn anybody_has_no_password_to_change() {
    let app = TestApp::seeded().await;

    let input = json!({ "input": { "password": PASSWORD, "newPassword": NEW } });
    let reply = app.gql(CHANGE, input).await;

    assert_code(&reply, "UNAUTHENTICATED");
}
