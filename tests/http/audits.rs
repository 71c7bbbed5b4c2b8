//! The audits of npm `graphql-http`.

use std::process::Command;

use tests::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn every_audit_of_graphql_over_http_passes() {
    let app = TestApp::seeded().await;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/audits");
    let url = app.url("/graphql");

    let audit = tokio::task::spawn_blocking(move || {
        Command::new("node")
            .arg("run.mjs")
            .arg(url)
            .current_dir(folder)
            .output()
            .expect("node runs")
    });
    let audit = audit.await.expect("the audits finish");

    let report = String::from_utf8_lossy(&audit.stdout);
    let errors = String::from_utf8_lossy(&audit.stderr);
    assert!(audit.status.success(), "{report}{errors}");
}
