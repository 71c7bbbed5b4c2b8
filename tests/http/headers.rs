//! Headers of every answer.

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use tests::TestApp;

async fn headers(app: &TestApp, path: &str, name: &'static str, value: &str) -> HeaderMap {
    let request = app.http().get(app.url(path)).header(name, value);
    let reply = request.send().await.expect("the server answers");
    reply.headers().clone()
}

#[tokio::test]
async fn a_sane_request_id_comes_back() {
    let app = TestApp::seeded().await;

    let reply = headers(&app, "/livez", "x-request-id", "a-1_b.2").await;

    assert_eq!(reply["x-request-id"], "a-1_b.2");
}

#[tokio::test]
async fn any_other_request_id_is_replaced() {
    let app = TestApp::seeded().await;

    for odd in ["", "two words", "<script>", &"x".repeat(65)] {
        let reply = headers(&app, "/livez", "x-request-id", odd).await;

        let id = reply["x-request-id"].to_str().expect("in ASCII");
        assert!(id != odd && id.len() == 36, "{id}");
    }
}

#[tokio::test]
async fn browsers_are_told_to_be_careful() {
    let app = TestApp::seeded().await;

    for path in ["/graphql?query={__typename}", "/nowhere", "/livez"] {
        let reply = headers(&app, path, "accept", "*/*").await;

        assert_eq!(reply["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(reply["x-frame-options"], "DENY", "{path}");
        assert_eq!(reply["referrer-policy"], "no-referrer", "{path}");
        assert!(reply.contains_key("content-security-policy"), "{path}");
    }
}

#[tokio::test]
async fn pages_of_other_sites_read_answers_only_where_allowed() {
    let ours = "https://invest.example";
    let app = TestApp::configured(|config| config.allowed_origins = vec![ours.into()]).await;

    let allowed = headers(&app, "/livez", "origin", ours).await;
    let other = headers(&app, "/livez", "origin", "https://other.example").await;

    assert_eq!(allowed["access-control-allow-origin"], ours);
    assert!(!other.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn no_other_site_is_allowed_by_default() {
    let app = TestApp::seeded().await;

    let reply = headers(&app, "/livez", "origin", "https://invest.example").await;

    assert!(!reply.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn a_browser_may_ask_beforehand() {
    let app = TestApp::configured(|config| config.allowed_origins = vec!["*".into()]).await;

    let reply = app
        .http()
        .request(Method::OPTIONS, app.url("/graphql"))
        .header("origin", "https://invest.example")
        .header("access-control-request-method", "POST")
        .send()
        .await
        .expect("the server answers");

    assert_eq!(reply.status(), StatusCode::NO_CONTENT);
    let headers = reply.headers();
    assert_eq!(
        headers["access-control-allow-origin"],
        "https://invest.example"
    );
    assert_eq!(headers["access-control-allow-methods"], "GET, POST");
}
