//! Which media types are taken and given.

use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use tests::{TestApp, assert_code};

const QUERY: &str = r#"{"query":"{ __typename }"}"#;

async fn post(app: &TestApp, content_type: Option<&str>, accept: &str, body: &str) -> Response {
    let mut request = app
        .http()
        .post(app.url("/graphql"))
        .header("accept", accept);
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    let reply = request.body(body.to_owned()).send();
    reply.await.expect("the server answers")
}

#[tokio::test]
async fn bodies_that_a_form_could_send_are_refused() {
    let app = TestApp::seeded().await;

    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
        Some("application/graphql"),
        Some("application/json; charset=utf-16"),
    ] {
        let reply = post(&app, content_type, "*/*", QUERY).await;

        assert_eq!(
            reply.status(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "{content_type:?}"
        );
        let body: Value = reply.json().await.expect("in JSON");
        assert_code(&body, "CONTENT_TYPE_UNSUPPORTED");
    }
}

#[tokio::test]
async fn a_form_with_files_is_taken_from_nobody_who_is_not_signed_in() {
    let app = TestApp::seeded().await;
    let form = Some("multipart/form-data; boundary=x");

    let reply = post(&app, form, "*/*", QUERY).await;

    assert_eq!(reply.status(), StatusCode::UNAUTHORIZED);
    let body: Value = reply.json().await.expect("in JSON");
    assert_code(&body, "UNAUTHENTICATED");
}

#[tokio::test]
async fn the_answer_has_the_type_that_was_asked_for() {
    let app = TestApp::seeded().await;
    let graphql = "application/graphql-response+json";

    for (accept, expected) in [
        (graphql, "application/graphql-response+json; charset=utf-8"),
        ("application/json", "application/json; charset=utf-8"),
        ("*/*", "application/json; charset=utf-8"),
    ] {
        let reply = post(&app, Some("application/json"), accept, QUERY).await;

        assert_eq!(reply.status(), StatusCode::OK);
        assert_eq!(reply.headers()["content-type"], expected);
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_given_is_not_acceptable() {
    let app = TestApp::seeded().await;

    let reply = post(&app, Some("application/json"), "text/html", QUERY).await;

    assert_eq!(reply.status(), StatusCode::NOT_ACCEPTABLE);
}

#[tokio::test]
async fn the_status_of_a_refusal_depends_on_the_type() {
    let app = TestApp::seeded().await;
    let body = json!({ "query": "{ nothing }" }).to_string();

    let graphql = "application/graphql-response+json";
    let strict = post(&app, Some("application/json"), graphql, &body).await;
    let plain = post(&app, Some("application/json"), "application/json", &body).await;

    assert_eq!(strict.status(), StatusCode::BAD_REQUEST);
    assert_eq!(plain.status(), StatusCode::OK);
    let body: Value = strict.json().await.expect("in JSON");
    assert!(body.get("data").is_none());
}
