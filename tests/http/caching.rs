//! Conditional requests.

use reqwest::{Response, StatusCode};
use tests::TestApp;

async fn get(app: &TestApp, path: &str, known: Option<&str>) -> Response {
    let mut request = app.http().get(app.url(path));
    if let Some(tag) = known {
        request = request.header("if-none-match", tag);
    }
    request.send().await.expect("the server answers")
}

fn tag(reply: &Response) -> String {
    let tag = reply.headers().get("etag").expect("a tag");
    tag.to_str().expect("in ASCII").to_owned()
}

#[tokio::test]
async fn an_answer_that_is_known_is_not_sent_again() {
    let app = TestApp::seeded().await;

    for path in ["/graphql?query={__typename}", "/schema.graphql"] {
        let first = get(&app, path, None).await;
        let tag = tag(&first);
        assert_eq!(first.headers()["cache-control"], "public, no-cache");

        let second = get(&app, path, Some(&tag)).await;

        assert_eq!(second.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(second.headers()["etag"], *tag);
        assert_eq!(second.text().await.expect("a body"), "");
    }
}

#[tokio::test]
async fn an_answer_that_differs_is_sent() {
    let app = TestApp::seeded().await;
    let tag = tag(&get(&app, "/graphql?query={__typename}", None).await);

    let other = get(&app, "/graphql?query={a:__typename}", Some(&tag)).await;

    assert_eq!(other.status(), StatusCode::OK);
}

#[tokio::test]
async fn errors_are_not_kept() {
    let app = TestApp::seeded().await;

    let reply = get(&app, "/graphql?query={nothing}", None).await;

    assert_eq!(reply.headers()["cache-control"], "no-store");
    assert!(!reply.headers().contains_key("etag"));
}
