//! How much a body may bring, and in which coding.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors};

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).expect("compress");
    encoder.finish().expect("compress")
}

async fn post(app: &TestApp, coding: &str, body: Vec<u8>) -> (StatusCode, Value) {
    let reply = app
        .http()
        .post(app.url("/graphql"))
        .header("content-type", "application/json")
        .header("content-encoding", coding)
        .body(body)
        .send()
        .await
        .expect("the server answers");
    (reply.status(), reply.json().await.expect("in JSON"))
}

#[tokio::test]
async fn compressed_bodies_are_read() {
    let app = TestApp::seeded().await;
    let text = json!({ "query": "{ __typename }" }).to_string();
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut brotli, &Default::default())
        .expect("compress");
    let zstd = zstd::bulk::compress(text.as_bytes(), 3).expect("compress");

    for (coding, body) in [("gzip", gzip(&text)), ("br", brotli), ("zstd", zstd)] {
        let (status, reply) = post(&app, coding, body).await;

        assert_eq!(status, StatusCode::OK, "{coding}");
        assert_no_errors(&reply);
    }
}

#[tokio::test]
async fn a_body_that_grows_past_the_limit_is_refused() {
    let app = TestApp::seeded().await;
    let bomb = gzip(&" ".repeat(10_000_000));

    let (status, reply) = post(&app, "gzip", bomb).await;

    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_code(&reply, "LIMIT_BODY_BYTES_DECOMPRESSED");
    let message = reply["errors"][0]["message"].as_str().expect("a message");
    assert!(message.contains("262144"), "{message}");
}

#[tokio::test]
async fn a_body_past_the_limit_is_refused() {
    let app = TestApp::configured(|config| config.limits.body_bytes = 100).await;

    let (status, reply) = post(&app, "identity", vec![b' '; 101]).await;

    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_code(&reply, "LIMIT_BODY_BYTES");
}

#[tokio::test]
async fn other_codings_and_broken_ones_are_refused() {
    let app = TestApp::seeded().await;

    let (unknown_status, unknown) = post(&app, "deflate", vec![0]).await;
    let (broken_status, broken) = post(&app, "gzip", b"no gzip".to_vec()).await;

    assert_eq!(unknown_status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_code(&unknown, "CONTENT_ENCODING_UNSUPPORTED");
    assert_eq!(broken_status, StatusCode::BAD_REQUEST);
    assert_code(&broken, "CONTENT_ENCODING_BROKEN");
}

#[tokio::test]
async fn json_that_nests_without_end_is_refused() {
    let app = TestApp::seeded().await;
    let body = format!(
        "{{\"query\":\"{{a}}\",\"variables\":{}",
        "{\"a\":".repeat(5_000)
    );

    let (status, reply) = post(&app, "identity", body.into_bytes()).await;

    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_code(&reply, "BODY_NOT_JSON");
}
