//! What an export may take.

use std::time::Duration;

use sea_orm::ConnectionTrait;
use serde_json::json;
use tests::{TestApp, assert_code};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

use super::taken::{LINK, fetch, link, take};

#[tokio::test]
async fn a_list_that_is_too_long_is_refused_before_it_begins() {
    let app = TestApp::configured(|it| it.limits.exports.rows = 10).await;
    let input = json!({ "of": { "projects": {} }, "format": "CSV" });

    let reply = app.gql_in("zh", LINK, json!({ "input": input })).await;

    assert_code(&reply, "EXPORT_TOO_MANY_ROWS");
    let said = reply["errors"][0]["message"].as_str().unwrap();
    assert!(said.contains("10 行"), "{said}");
}

#[tokio::test]
async fn one_export_too_many_at_once_is_told_to_come_back() {
    let app = TestApp::configured(|it| it.limits.exports.at_once = 0).await;

    let taken = take(&app, json!({ "projects": {} }), "CSV", "EN").await;

    assert_eq!(taken.status, 503);
    assert_eq!(taken.code(), "EXPORT_BUSY");
}

#[tokio::test]
async fn an_export_that_takes_too_long_is_given_up() {
    let app = TestApp::configured(|it| it.limits.exports.deadline_ms = 0).await;

    let taken = take(&app, json!({ "tradeFlows": {} }), "XLSX", "EN").await;

    assert_eq!(taken.status, 504);
    assert_eq!(taken.code(), "EXPORT_TOO_SLOW");
}

/// Whoever reads a part of a file must not take it for the whole.
#[tokio::test]
async fn a_database_that_fails_on_the_way_breaks_the_file_off() {
    let app = TestApp::seeded().await;
    let input = json!({ "of": { "tradeFlows": {} }, "format": "JSONL" });
    let path = link(&app.gql(LINK, json!({ "input": input })).await);
    // A small window, so that the server has to wait for its reader.
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4_096).unwrap();
    let address = app.url("").replace("http://", "").parse().unwrap();
    let mut stream = socket.connect(address).await.unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut said = vec![0; 1_024];
    stream.read_exact(&mut said).await.unwrap();

    let away = "ALTER TABLE trade_flow RENAME TO trade_flow_away";
    app.db().writer().execute_unprepared(away).await.unwrap();

    let read = stream.read_to_end(&mut said);
    // A reset is an end as well.
    tokio::time::timeout(Duration::from_secs(30), read)
        .await
        .unwrap()
        .unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    assert!(said.contains("transfer-encoding: chunked"));
    assert!(
        !said.ends_with("0\r\n\r\n"),
        "the body ends as if it were whole"
    );
}

#[tokio::test]
async fn a_client_that_stops_reading_is_cut_off_and_makes_room() {
    let app = TestApp::configured(|it| {
        it.limits.exports.at_once = 1;
        it.limits.write_ms = 300;
    })
    .await;
    let input = json!({ "of": { "tradeFlows": {} }, "format": "JSONL" });
    let path = link(&app.gql(LINK, json!({ "input": input })).await);
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4_096).unwrap();
    let address = app.url("").replace("http://", "").parse().unwrap();
    let mut stalled = socket.connect(address).await.unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    stalled.write_all(head.as_bytes()).await.unwrap();
    let mut first = [0; 16];
    stalled.read_exact(&mut first).await.unwrap();

    let of = json!({ "projects": {} });
    let mut tries = 0;
    let status = loop {
        let taken = take(&app, of.clone(), "CSV", "EN").await;
        tries += 1;
        if taken.status != 503 || tries > 150 {
            break taken.status;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    };

    assert_eq!(status, 200);
    assert_eq!(fetch(&app, "/livez").await.status, 200);
}
