//! A stop that loses nothing.

use std::time::Duration;

use tests::TestApp;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn what_is_running_is_finished_and_idle_connections_are_closed() {
    let app = TestApp::seeded().await;
    let address = app.url("").replace("http://", "");
    let mut idle = TcpStream::connect(&address).await.expect("connect");
    let mut busy = TcpStream::connect(&address).await.expect("connect");
    let body = r#"{"query":"{ __typename }"}"#;
    let head = format!(
        "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    busy.write_all(head.as_bytes()).await.expect("send");
    // Time for the server to have read the head: the request is then running.
    tokio::time::sleep(Duration::from_millis(200)).await;

    let stopping = tokio::spawn(app.stop());
    tokio::time::sleep(Duration::from_millis(200)).await;
    busy.write_all(body.as_bytes()).await.expect("send");
    let mut answer = String::new();
    busy.read_to_string(&mut answer).await.expect("an answer");

    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(
        answer.ends_with(r#"{"data":{"__typename":"Query"}}"#),
        "{answer}"
    );
    assert_eq!(idle.read(&mut [0; 1]).await.expect("read"), 0);
    let stopped = tokio::time::timeout(Duration::from_secs(5), stopping).await;
    stopped.expect("the server stops").expect("cleanly");
    TcpStream::connect(&address)
        .await
        .expect_err("nobody is there");
}
