//! `twincity serve` at a terminal.

use tests::{ServerProcess, TestApp};

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
