//! Files that are brought in, and lists as files.

mod answers;
mod classification;
mod corruption;
mod cut_off;
mod export;
mod guard;
mod in_process;
mod layouts;
mod limits;
mod order;
mod problems;
mod questions;
mod records;
mod reference;
mod release;
mod returning;
mod roundtrip;
mod sent;
mod taken;
mod templates;
mod under_way;
mod upload;

use std::path::{Path, PathBuf};
use std::process::{Child, Output};

use tempfile::TempDir;
use tests::{TestApp, start_twincity, twincity};

/// Somebody at the machine with a file.
struct Office {
    app: TestApp,
    folder: TempDir,
}

const HEADINGS: &str =
    "Month,Direction,HS code,Partner,Checkpoint,Transport,Value,Currency,\"Net weight, kg\"";
const ROWS: [&str; 3] = [
    "2024-01,import,12019000,RU,BRIDGEHEAD_CN,ROAD,1250.50,CNY,312.5",
    "2024-02,import,4407,RUS,,RAIL,88000,CNY,40000",
    "2024-02,export,84295100,643,,,1000000.01,CNY,20000.001",
];

impl Office {
    async fn open() -> Self {
        Self {
            app: TestApp::seeded().await,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// What `twincity import trade` says of a file, with the facts of a Chinese release.
    fn import(&self, file: &Path, options: &[&str]) -> Output {
        self.import_with(file, &[&["--valuation", "CIF"], options].concat())
    }

    /// The same, where an option that is given again is the one that counts.
    fn import_with(&self, file: &Path, options: &[&str]) -> Output {
        twincity(&self.arguments(file, options))
    }

    /// The same, while the test goes on.
    fn start(&self, file: &Path, options: &[&str]) -> Child {
        let options = [&["--valuation", "CIF"], options].concat();
        start_twincity(&self.arguments(file, &options))
    }

    fn arguments<'a>(&'a self, file: &'a Path, options: &[&'a str]) -> Vec<&'a str> {
        let mut arguments = vec![
            "import",
            "trade",
            file.to_str().unwrap(),
            "--database-url",
            self.app.database_url(),
            "--side",
            "cn",
            "--password-memory-kib",
            "8",
            // Little, so that a load can be seen to write before its end.
            "--database-load-cache-mib",
            "1",
        ];
        for (option, value) in [
            ("--period", "2024-01..2024-12"),
            ("--source", "HEIHE_POLICY_2021"),
            ("--code", "CN-2024"),
        ] {
            if !options.contains(&option) {
                arguments.extend([option, value]);
            }
        }
        arguments.extend(options);
        arguments
    }

    /// Flows that the register has of a dataset, by its code.
    async fn rows_of(&self, code: &str) -> Option<i64> {
        let document = "{ tradeDatasets(first: 50) { nodes { code rowCount } } }";
        let reply = self.app.gql(document, serde_json::json!({})).await;
        let nodes = tests::data(&reply, "/tradeDatasets/nodes")
            .as_array()
            .unwrap();
        let node = nodes.iter().find(|node| node["code"] == code)?;
        node["rowCount"].as_str()?.parse().ok()
    }
}

/// A file of these rows.
fn table(rows: &[&str]) -> String {
    let mut lines = vec![HEADINGS];
    lines.extend(rows);
    lines.join("\n") + "\n"
}

/// What the program printed.
fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it complained of.
fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
