//! What GET and POST may do.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tests::{TestApp, assert_code};

#[tokio::test]
async fn get_reads_all_four_parameters() {
    let app = TestApp::seeded().await;
    let query = [
        (
            "query",
            "query A { a: __typename } query B($f: Int) { sectors(first: $f) { totalCount nodes { code } } }",
        ),
        ("operationName", "B"),
        ("variables", r#"{"f":0}"#),
        ("extensions", "{}"),
    ];

    let reply = app.http().get(app.url("/graphql")).query(&query).send();
    let reply = reply.await.expect("the server answers");

    assert_eq!(reply.status(), StatusCode::OK);
    let body: Value = reply.json().await.expect("in JSON");
    assert_eq!(body["data"]["sectors"]["nodes"], json!([]));
}

#[tokio::test]
async fn nothing_is_changed_over_get() {
    let app = TestApp::seeded().await;

    let reply = app
        .http()
        .get(app.url("/graphql"))
        .query(&[("query", "mutation { __typename }")])
        .send()
        .await
        .expect("the server answers");

    assert_eq!(reply.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(reply.headers()["allow"], "POST");
    let body: Value = reply.json().await.expect("in JSON");
    assert_code(&body, "MUTATION_OVER_GET");
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let app = TestApp::seeded().await;

    let reply = app.http().request(Method::PUT, app.url("/graphql")).send();
    let reply = reply.await.expect("the server answers");

    assert_eq!(reply.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(reply.headers()["allow"], "GET, HEAD, POST");
}

#[tokio::test]
async fn a_request_without_a_document_is_refused() {
    let app = TestApp::seeded().await;

    let get = app.http().get(app.url("/graphql")).send().await;
    let post = app
        .http()
        .post(app.url("/graphql"))
        .json(&json!({}))
        .send()
        .await;

    for reply in [get, post] {
        let reply = reply.expect("the server answers");
        assert_eq!(reply.status(), StatusCode::BAD_REQUEST);
        let body: Value = reply.json().await.expect("in JSON");
        assert_code(&body, "QUERY_MISSING");
    }
}
