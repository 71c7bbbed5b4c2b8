//! Clients that send a byte now and then, or far too many.

use std::time::{Duration, Instant};

use tests::TestApp;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn connect(app: &TestApp) -> TcpStream {
    let address = app.url("").replace("http://", "");
    TcpStream::connect(address).await.expect("connect")
}

/// Sends a start, then a byte every tenth of a second, until the server closes; what it said.
async fn drip(stream: TcpStream, start: &str) -> String {
    let (mut reader, mut writer) = stream.into_split();
    writer.write_all(start.as_bytes()).await.expect("send");
    let dripping = tokio::spawn(async move {
        while writer.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    });
    let mut said = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), async {
        // A reset is an end as well.
        let mut buffer = [0; 1024];
        while let Ok(length @ 1..) = reader.read(&mut buffer).await {
            said.extend_from_slice(&buffer[..length]);
        }
    });
    read.await.expect("the server closes the connection");
    dripping.abort();
    String::from_utf8(said).expect("text")
}

#[tokio::test]
async fn a_head_that_never_ends_is_cut_off() {
    let app = TestApp::configured(|config| config.limits.head_ms = 500).await;
    let started = Instant::now();

    drip(connect(&app).await, "GET /livez HTTP/1.1\r\nx-slow: ").await;

    assert!(started.elapsed() >= Duration::from_millis(500));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_connection_that_says_nothing_is_cut_off() {
    let app = TestApp::configured(|config| config.limits.head_ms = 300).await;
    let mut stream = connect(&app).await;
    let started = Instant::now();

    let end = stream.read(&mut [0; 16]).await.expect("read");

    assert_eq!(end, 0);
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_body_that_never_ends_is_cut_off() {
    let app = TestApp::configured(|config| config.limits.body_ms = 300).await;
    let head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
                content-length: 1000\r\n\r\n{";

    let said = drip(connect(&app).await, head).await;

    assert!(said.starts_with("HTTP/1.1 408 "), "{said}");
    assert!(said.contains("BODY_TIMEOUT"), "{said}");
}

#[tokio::test]
async fn a_head_that_is_too_long_is_refused() {
    let app = TestApp::seeded().await;
    let mut stream = connect(&app).await;
    let head = format!("GET /livez HTTP/1.1\r\nx-long: {}", "a".repeat(70_000));

    // The server may stop reading before all of it is sent.
    stream.write_all(head.as_bytes()).await.unwrap_or_default();

    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 431");
}
