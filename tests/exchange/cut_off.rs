//! An import that is cut off, at whatever moment, leaves no trace.

use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::time::Duration;

use chrono::TimeDelta;
use entity::values::{Role, Side};
use reqwest::header::HeaderMap;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};
use tests::{ServerProcess, TestApp, data};
use twincity::clock::Clock;
use twincity::trade::reconcile::reconcile;

use super::Office;
use super::sent::{self, form, large_table};

/// Rows of a file that takes seconds to load.
const ROWS: usize = 40_000;

/// Bytes that a load has written at most when it is cut off: about half of them.
const MOST_WRITTEN: u64 = 3_000_000;

/// Longest time for anything that is waited for.
const PATIENCE: Duration = Duration::from_secs(180);

/// How many rows each table has that an import writes.
async fn rows(app: &TestApp) -> Vec<(&'static str, i64)> {
    let tables = [
        "trade_dataset",
        "trade_flow",
        "trade_dataset_cell",
        "trade_month",
        "trade_rollup",
        "trade_total",
        "published_record",
        "revision",
    ];
    let mut rows = Vec::new();
    for table in tables {
        rows.push((
            table,
            number(app, &format!("SELECT count(*) FROM {table}")).await,
        ));
    }
    rows
}

async fn number(app: &TestApp, sql: &str) -> i64 {
    let statement = Statement::from_string(app.db().backend(), sql);
    let row = app.db().writer().query_one_raw(statement).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

/// Lets growth begin anew, so that what a load has written so far can be seen from outside.
async fn settle(app: &TestApp) {
    let sql = match app.db().backend() {
        DbBackend::Sqlite => "PRAGMA wal_checkpoint(TRUNCATE)",
        _ => "ALTER TABLE trade_flow SET (autovacuum_enabled = false)",
    };
    app.db().writer().execute_unprepared(sql).await.unwrap();
}

/// Bytes that are written so far, committed or not.
async fn written(app: &TestApp) -> u64 {
    match app.db().file() {
        Some(file) => {
            let log = format!("{}-wal", file.display());
            std::fs::metadata(log).map_or(0, |about| about.len())
        }
        None => {
            let size = number(app, "SELECT pg_relation_size('trade_flow')").await;
            size.unsigned_abs()
        }
    }
}

/// Looks again and again until something is so.
async fn wait_until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let waited = tokio::time::timeout(PATIENCE, async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    });
    assert!(waited.await.is_ok(), "it did not come to this: {what}");
}

async fn end_of(child: &mut Child) -> ExitStatus {
    let mut status = None;
    wait_until("the program ends", async || {
        status = child.try_wait().unwrap();
        status.is_some()
    })
    .await;
    status.unwrap()
}

/// Waits until a program has a file open.
async fn reads(child: &mut Child, file: &Path) {
    let open = format!("/proc/{}/fd", child.id());
    wait_until("the file is read", async || {
        assert_eq!(child.try_wait().unwrap(), None, "it ended by itself");
        let Ok(open) = std::fs::read_dir(&open) else {
            return false;
        };
        let mut links = open
            .flatten()
            .filter_map(|it| std::fs::read_link(it.path()).ok());
        links.any(|link| link == file)
    })
    .await;
}

/// Waits until a program has written so much.
async fn writes(app: &TestApp, child: &mut Child, before: u64, bytes: u64) {
    wait_until("enough is written", async || {
        assert_eq!(child.try_wait().unwrap(), None, "it ended by itself");
        written(app).await >= before + bytes
    })
    .await;
}

/// A number that no run knows beforehand.
fn some(most: u64) -> u64 {
    uuid::Uuid::now_v7().as_u64_pair().1 % most + 1
}

async fn assert_no_trace(app: &TestApp, before: &[(&'static str, i64)]) {
    assert_eq!(rows(app).await, before);
    let outcome = reconcile(app.db()).await.unwrap();
    assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_leaves_nothing_and_the_file_can_be_loaded_again() {
    let office = Office::open().await;
    let app = &office.app;
    let file = office.file("large.csv", large_table(ROWS));
    let before = rows(app).await;

    let mut checking = office.start(&file, &[]);
    reads(&mut checking, &file).await;
    checking.kill().unwrap();
    end_of(&mut checking).await;
    assert_no_trace(app, &before).await;
    for bytes in [1, some(MOST_WRITTEN), some(MOST_WRITTEN)] {
        settle(app).await;
        let so_far = written(app).await;
        let mut loading = office.start(&file, &[]);
        writes(app, &mut loading, so_far, bytes).await;
        loading.kill().unwrap();
        let status = end_of(&mut loading).await;

        assert_eq!(status.code(), None, "it was killed, and had not ended");
        assert_no_trace(app, &before).await;
    }

    let mut whole = office.start(&file, &[]);
    assert!(end_of(&mut whole).await.success());
    assert_eq!(office.rows_of("CN-2024").await, Some(ROWS as i64));
    let outcome = reconcile(app.db()).await.unwrap();
    assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_ends_an_import_with_its_own_status_and_leaves_nothing() {
    let office = Office::open().await;
    let app = &office.app;
    let file = office.file("large.csv", large_table(ROWS));
    let before = rows(app).await;
    settle(app).await;
    let so_far = written(app).await;
    let mut loading = office.start(&file, &[]);
    writes(app, &mut loading, so_far, 1).await;

    interrupt(&loading);
    let status = end_of(&mut loading).await;

    assert_eq!(status.code(), Some(130));
    assert_no_trace(app, &before).await;
    let mut checking = office.start(&file, &["--dry-run"]);
    reads(&mut checking, &file).await;
    interrupt(&checking);
    assert_eq!(end_of(&mut checking).await.code(), Some(130));
}

/// SIGINT, as Ctrl-C sends it.
fn interrupt(child: &Child) {
    let process = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &process]).status();
    assert!(sent.unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_killed_while_it_loads_leaves_nothing() {
    let app = TestApp::seeded().await;
    let publisher = app.account(Some(Side::Cn), Role::Publisher).await;
    // The servers go by the machine's clock.
    let now = Clock::System.now();
    let session = app.session(&publisher, |session| {
        session.created_at = now;
        session.last_seen_at = now;
        session.expires_at = now + TimeDelta::hours(1);
    });
    let headers = session.await.headers();
    let before = rows(&app).await;
    let table = large_table(ROWS);

    for loaded in [1, some(ROWS as u64 / 2) as usize] {
        let server = ServerProcess::start(app.database_url());
        let desk = Desk {
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            address: server.address().to_owned(),
            headers: headers.clone(),
        };
        let id = desk.checked(&table).await;
        let commit = json!({ "id": id, "makeCurrent": true });
        let asked = tokio::spawn(desk.clone().ask(sent::COMMIT, json!({ "input": commit })));
        desk.has_loaded(&id, loaded).await;
        server.kill();
        let answer = asked.await.unwrap();

        // A commit is answered before its end where that takes long.
        let goes_on = |answer| data(answer, "/commitImport/import/state") == "RUNNING";
        assert!(
            answer.as_ref().is_none_or(goes_on),
            "it had ended already: {answer:?}"
        );
        assert_no_trace(&app, &before).await;
    }

    let server = ServerProcess::start(app.database_url());
    let desk = Desk {
        http: reqwest::Client::builder().no_proxy().build().unwrap(),
        address: server.address().to_owned(),
        headers,
    };
    let id = desk.checked(&table).await;
    let commit = json!({ "input": { "id": id, "makeCurrent": true } });
    desk.clone().ask(sent::COMMIT, commit).await.unwrap();
    desk.has_loaded(&id, ROWS).await;
    wait_until("it is loaded", async || {
        desk.state(&id).await["state"] == "LOADED"
    })
    .await;
    let outcome = reconcile(app.db()).await.unwrap();
    assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
    assert!(server.stop().success());
}

/// Somebody who imports through a server that may go away.
#[derive(Clone)]
struct Desk {
    http: reqwest::Client,
    address: String,
    headers: HeaderMap,
}

impl Desk {
    /// The answer, unless the server is gone before there is one.
    async fn ask(self, document: &'static str, variables: Value) -> Option<Value> {
        let body = json!({ "query": document, "variables": variables });
        let request = self.http.post(&self.address).headers(self.headers);
        let reply: Value = request.json(&body).send().await.ok()?.json().await.ok()?;
        assert!(reply.get("errors").is_none(), "{reply}");
        Some(reply)
    }

    /// The number of an import whose file has been checked.
    async fn checked(&self, table: &str) -> String {
        let request = self.http.post(&self.address).headers(self.headers.clone());
        let request = request.multipart(form(&sent::input(), table.to_owned()));
        let reply: Value = request.send().await.unwrap().json().await.unwrap();
        let id = data(&reply, "/importTrade/import/id").as_str().unwrap();
        wait_until("it is checked", async || {
            self.state(id).await["state"] == "CHECKED"
        })
        .await;
        id.to_owned()
    }

    async fn has_loaded(&self, id: &str, rows: usize) {
        wait_until("so many rows are loaded", async || {
            let loaded = self.state(id).await["loaded"].as_str().unwrap().to_owned();
            loaded.parse::<usize>().unwrap() >= rows
        })
        .await;
    }

    async fn state(&self, id: &str) -> Value {
        let reply = self.clone().ask(sent::STATE, json!({ "id": id })).await;
        data(&reply.unwrap(), "/import").clone()
    }
}
