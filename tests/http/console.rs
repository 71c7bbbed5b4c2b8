//! The console's page and files, as browsers and programs meet them. `make console` builds it.

use reqwest::{Response, StatusCode};
use serde_json::Value;
use tests::{TestApp, assert_code};

const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

async fn get(app: &TestApp, path: &str, headers: &[(&str, &str)]) -> Response {
    let mut request = app.http().get(app.url(path));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.expect("the server answers")
}

fn header<'a>(reply: &'a Response, name: &str) -> &'a str {
    let value = reply.headers().get(name).map(|value| value.to_str());
    value.expect("the header").expect("in ASCII")
}

/// The address of the script that the page begins with.
async fn script(app: &TestApp) -> String {
    let page = get(app, "/", &[("accept", BROWSER)]).await;
    let page = page.text().await.expect("a body");
    let (_, rest) = page.split_once("src=\"").expect("a script");
    let (address, _) = rest.split_once('"').expect("its address");
    address.to_owned()
}

#[tokio::test]
async fn a_browser_gets_the_page_wherever_it_goes() {
    let app = TestApp::seeded().await;

    for path in [
        "/",
        "/zh",
        "/ru/projects/HB-CN-001?view=table",
        "/index.html",
    ] {
        let reply = get(&app, path, &[("accept", BROWSER)]).await;

        assert_eq!(reply.status(), StatusCode::OK, "is the console built?");
        assert_eq!(header(&reply, "content-type"), "text/html; charset=utf-8");
        assert_eq!(header(&reply, "cache-control"), "no-store");
        assert_eq!(header(&reply, "x-content-type-options"), "nosniff");
        let policy = header(&reply, "content-security-policy");
        assert!(policy.contains("script-src 'self';"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        let page = reply.text().await.expect("a body");
        assert!(!page.contains("__NONCE__"), "{path}");
    }
}

#[tokio::test]
async fn a_program_finds_nothing_there() {
    let app = TestApp::seeded().await;

    for path in ["/zh", "/assets/none.js"] {
        let reply = get(&app, path, &[("accept", "*/*")]).await;

        assert_eq!(reply.status(), StatusCode::NOT_FOUND);
        let body: Value = reply.json().await.expect("in JSON");
        assert_code(&body, "PATH_NOT_FOUND");
    }
}

#[tokio::test]
async fn only_reading_reaches_the_page() {
    let app = TestApp::seeded().await;

    let request = app.http().post(app.url("/zh")).header("accept", BROWSER);
    let reply = request.send().await.expect("the server answers");

    assert_eq!(reply.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn files_are_kept_for_good_and_come_packed() {
    let app = TestApp::seeded().await;
    let script = script(&app).await;

    for (liked, coding) in [("gzip, br, zstd", "br"), ("gzip", "gzip")] {
        let reply = get(&app, &script, &[("accept-encoding", liked)]).await;

        assert_eq!(reply.status(), StatusCode::OK);
        assert_eq!(header(&reply, "content-encoding"), coding);
        assert_eq!(header(&reply, "content-type"), "text/javascript");
        assert_eq!(header(&reply, "vary"), "accept-encoding");
        let caching = header(&reply, "cache-control");
        assert_eq!(caching, "public, max-age=31536000, immutable");
    }
}

#[tokio::test]
async fn a_file_is_the_same_packed_or_not() {
    let app = TestApp::seeded().await;
    let script = script(&app).await;

    let plain = get(&app, &script, &[("accept-encoding", "identity")]).await;
    let packed = get(&app, &script, &[("accept-encoding", "gzip")]).await;

    assert!(plain.headers().get("content-encoding").is_none());
    let plain = plain.bytes().await.expect("a body");
    let mut unpacked = Vec::new();
    let packed = packed.bytes().await.expect("a body");
    std::io::copy(
        &mut flate2::read::GzDecoder::new(packed.as_ref()),
        &mut unpacked,
    )
    .expect("gzip");
    assert!(plain == unpacked);
}
