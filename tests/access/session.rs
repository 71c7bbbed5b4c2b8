//! Sessions: how long they live, and what else a request with one needs.

use chrono::TimeDelta;
use entity::values::{Role, Side};
use reqwest::StatusCode;
use reqwest::header::{CACHE_CONTROL, SET_COOKIE, VARY, WWW_AUTHENTICATE};
use serde_json::{Value, json};
use tests::{Answer, TestApp, assert_code, assert_flaw, assert_no_errors, data, now};

const WHO: &str = "{ viewer { name } }";

#[tokio::test]
async fn anybody_is_nobody_and_costs_no_statement() {
    let app = TestApp::seeded().await;
    let before = app.statements();

    let reply = app.gql(WHO, json!({})).await;

    assert_eq!(data(&reply, "/viewer"), &json!(null));
    assert_eq!(app.statements(), before);
}

#[tokio::test]
async fn a_session_costs_one_statement() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let before = app.statements();

    let reply = client.gql(WHO, json!({})).await;

    assert_eq!(data(&reply, "/viewer/name"), &client.account.name);
    assert_eq!(app.statements() - before, 1);
}

#[tokio::test]
async fn the_last_use_is_written_once_a_minute() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    let client = app.session(&account, |row| {
        row.last_seen_at = now() - TimeDelta::minutes(2)
    });
    let client = client.await;
    let before = app.statements();

    client.gql(WHO, json!({})).await;
    let first = app.statements() - before;
    client.gql(WHO, json!({})).await;

    assert_eq!(first, 2);
    assert_eq!(app.statements() - before, 3);
}

fn assert_over(answer: &Answer) {
    assert_code(&answer.body, "SESSION_OVER");
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(answer.headers[WWW_AUTHENTICATE], "Bearer");
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("Max-Age=0"), "{cookie}");
}

#[tokio::test]
async fn a_session_that_is_over_is_refused_and_never_taken_for_anybody() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;

    let idle = app.session(&account, |it| {
        it.last_seen_at = now() - TimeDelta::minutes(30)
    });
    let old = app.session(&account, |it| it.expires_at = now());
    let ended = app.session(&account, |it| it.ended_at = Some(now()));
    let unknown = app.with_cookie(&account, "made-up");

    for client in [idle.await, old.await, ended.await, unknown] {
        assert_over(&client.send(WHO, json!({})).await);
    }
}

#[tokio::test]
async fn changing_anything_with_a_cookie_needs_the_header_that_no_other_site_can_send() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await.without("x-twincity-csrf");

    let post = client.send(WHO, json!({})).await;
    let get = app.http().get(app.url("/graphql")).query(&[("query", WHO)]);
    let get = get.headers(client.headers()).send().await.unwrap();

    assert_code(&post.body, "CSRF_HEADER_MISSING");
    assert_eq!(post.status, StatusCode::FORBIDDEN);
    assert_eq!(get.status(), StatusCode::OK);
    assert_eq!(get.headers()[CACHE_CONTROL], "no-store");
    assert!(!get.headers().contains_key("etag"));
    let vary = get.headers()[VARY].to_str().unwrap();
    assert!(vary.contains("Cookie") && vary.contains("Authorization"));
    let body: Value = get.json().await.unwrap();
    assert_eq!(data(&body, "/viewer/name"), &client.account.name);
}

#[tokio::test]
async fn pages_of_other_sites_cannot_send_that_header() {
    let app = TestApp::configured(|config| config.allowed_origins = vec!["*".into()]).await;

    let asked = app
        .http()
        .request(reqwest::Method::OPTIONS, app.url("/graphql"))
        .header("origin", "https://invest.example")
        .header("access-control-request-method", "POST");
    let reply = asked.send().await.unwrap();

    let allowed = reply.headers()["access-control-allow-headers"]
        .to_str()
        .unwrap();
    assert!(!allowed.contains("csrf") && allowed.contains("authorization"));
    assert!(
        !reply
            .headers()
            .contains_key("access-control-allow-credentials")
    );
}

#[tokio::test]
async fn signing_out_ends_the_session_and_removes_the_cookie() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Ru).await;

    let answer = client
        .send("mutation { signOut { signedOut } }", json!({}))
        .await;

    assert_eq!(data(&answer.body, "/signOut/signedOut"), true);
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("Max-Age=0"), "{cookie}");
    assert_over(&client.send(WHO, json!({})).await);
}

#[tokio::test]
async fn whoever_is_not_signed_in_cannot_sign_out() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql("mutation { signOut { signedOut } }", json!({}))
        .await;

    assert_code(&reply, "UNAUTHENTICATED");
}

const SESSIONS: &str = "{ viewer { sessions { id isCurrent address } } }";
const REVOKE: &str = "mutation ($id: ID!) { revokeSession(input: {id: $id}) {
    revoked userErrors { code }
} }";

#[tokio::test]
async fn open_sessions_are_listed_and_can_be_ended() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let lost = app
        .session(&client.account, |it| it.address = "192.0.2.9".into())
        .await;
    let over = |it: &mut entity::session::Model| it.ended_at = Some(now());
    app.session(&client.account, over).await;

    let reply = client.gql(SESSIONS, json!({})).await;
    let sessions = data(&reply, "/viewer/sessions").as_array().unwrap();
    assert_eq!(sessions.len(), 2);
    assert_eq!(sessions[0]["address"], "192.0.2.9");
    assert_eq!(
        (&sessions[0]["isCurrent"], &sessions[1]["isCurrent"]),
        (&json!(false), &json!(true))
    );
    let revoked = client.gql(REVOKE, json!({ "id": sessions[0]["id"] })).await;

    assert_eq!(data(&revoked, "/revokeSession/revoked"), true);
    assert_over(&lost.send(WHO, json!({})).await);
}

#[tokio::test]
async fn a_session_of_somebody_else_is_not_found() {
    let app = TestApp::seeded().await;
    let (client, other) = (app.editor(Side::Cn).await, app.editor(Side::Cn).await);
    let theirs = other.gql(SESSIONS, json!({})).await;
    let id = data(&theirs, "/viewer/sessions/0/id");

    let reply = client.gql(REVOKE, json!({ "id": id })).await;
    let nonsense = client.gql(REVOKE, json!({ "id": "Session:1" })).await;

    assert_flaw(&reply, "revokeSession", "SESSION_NOT_FOUND");
    assert_no_errors(&other.gql(WHO, json!({})).await);
    assert_code(&nonsense, "ID_INVALID");
}

#[tokio::test]
async fn without_tls_the_cookie_has_another_name() {
    let app = TestApp::configured(|config| config.access.cookie_without_tls = true).await;
    let account = app.account(Some(Side::Cn), Role::Reader).await;
    let query = "mutation ($name: String!, $password: String!) {
        signIn(input: {name: $name, password: $password}) { viewer { name } }
    }";

    let input = json!({ "name": account.name, "password": tests::PASSWORD });
    let answer = app.send(Default::default(), query, input).await;

    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.starts_with("twincity=") && !cookie.contains("Secure"),
        "{cookie}"
    );
}
