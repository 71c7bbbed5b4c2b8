//! `twincity serve` at a terminal.

use reqwest::Url;
use tests::{ServerProcess, TestApp, TestDatabase};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_whose_output_nobody_reads_serves_and_stops_cleanly() {
    let app = TestApp::seeded().await;
    let server = ServerProcess::start(app.database_url());

    let question = format!("{}?query={{__typename}}", server.address());
    let answer = reqwest::get(question).await.expect("an answer");
    let stopped = server.stop();

    assert!(answer.status().is_success(), "{answer:?}");
    assert!(stopped.success(), "{stopped}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_that_made_the_register_is_ready() {
    let database = TestDatabase::empty().await;
    let server = ServerProcess::start(database.url());

    let readiness = Url::parse(server.address()).and_then(|address| address.join("/readyz"));
    let answer = reqwest::get(readiness.unwrap()).await.expect("an answer");
    server.stop();

    assert!(answer.status().is_success(), "{answer:?}");
}
