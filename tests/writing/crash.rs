//! A server that is killed keeps what it acknowledged, and nothing by halves.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use entity::values::{Role, Side};
use entity::{milestone, participant, project, published_record, revision};
use reqwest::header::HeaderMap;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{ServerProcess, TestApp};
use twincity::access::revision::verify;
use twincity::clock::Clock;

use super::whole_project;

const KILLS: u32 = 20;
const WRITERS: u32 = 6;

/// Longest time from the start of the writers to the end of the server.
const LONGEST_MS: u128 = 400;

const CREATE: &str = "mutation ($input: CreateProjectInput!) { createProject(input: $input) {
    version project { id } userErrors { code path } } }";
const STEP: &str = "mutation ($input: RecordInput!) { publish(input: $input) {
    version userErrors { code path } } }";

/// The version each project has at least, by its code, as the server acknowledged it.
type Acknowledged = BTreeMap<String, i64>;

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_keeps_what_it_acknowledged_and_nothing_by_halves() {
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
    let mut acknowledged = Acknowledged::new();

    for round in 0..KILLS {
        let server = ServerProcess::start(app.database_url());
        let gone = Arc::new(AtomicBool::new(false));
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..WRITERS {
            writers.spawn(write_on(
                server.address().to_owned(),
                headers.clone(),
                format!("HB-CN-K{round}-{writer}"),
                Arc::clone(&gone),
            ));
        }
        tokio::time::sleep(some_time()).await;
        gone.store(true, Ordering::SeqCst);
        server.kill();
        for heard in writers.join_all().await {
            acknowledged.extend(heard);
        }
    }

    assert!(
        acknowledged.len() > KILLS as usize,
        "{}",
        acknowledged.len()
    );
    check_rows(&app, &acknowledged).await;
    verify(app.db()).await.unwrap().unwrap();
}

/// Enters and publishes one project after the other until the server is gone.
async fn write_on(
    address: String,
    headers: HeaderMap,
    prefix: String,
    gone: Arc<AtomicBool>,
) -> Acknowledged {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let send = async |document: &str, input: Value| -> Option<Value> {
        let body = json!({ "query": document, "variables": { "input": input } });
        let request = http.post(&address).headers(headers.clone()).json(&body);
        let reply: Value = request.send().await.ok()?.json().await.ok()?;
        // Once the server is gone, somebody else's may have its port, and knows nobody here.
        if reply.get("errors").is_some() && gone.load(Ordering::SeqCst) {
            return None;
        }
        assert!(reply.get("errors").is_none(), "{reply}");
        Some(reply["data"].clone())
    };
    let mut acknowledged = Acknowledged::new();
    for number in 0.. {
        let code = format!("{prefix}-{number}");
        let Some(made) = send(CREATE, with_parts(&code)).await else {
            break;
        };
        let made = &made["createProject"];
        assert_eq!(made["version"], 1, "{made}");
        acknowledged.insert(code.clone(), 1);
        let input = json!({ "id": made["project"]["id"], "version": 1 });
        let Some(published) = send(STEP, input).await else {
            break;
        };
        assert_eq!(published["publish"]["version"], 2, "{published}");
        acknowledged.insert(code, 2);
    }
    acknowledged
}

fn with_parts(code: &str) -> Value {
    let mut input = whole_project(code);
    let enterprise = json!({ "code": "YUEXING" });
    input["participants"] = json!([{ "enterprise": enterprise, "role": "INVESTOR" }]);
    input["milestones"] =
        json!([{ "kind": "APPROVAL", "name": { "zh": "批准", "ru": "Одобрение" } }]);
    input
}

/// Every project that was acknowledged is there, and every project that is there is whole: its
/// parts, a revision for each version, and a snapshot once it is public.
async fn check_rows(app: &TestApp, acknowledged: &Acknowledged) {
    // One state of the database: PostgreSQL may still be at work on what it was told last, after
    // whoever told it is gone.
    let snapshot = app.db().begin_snapshot().await.unwrap();
    let db = &snapshot;
    let written = project::Entity::find().filter(project::Column::Code.starts_with("HB-CN-K"));
    let written = written.all(db).await.unwrap();
    let versions: BTreeMap<&str, i32> = written
        .iter()
        .map(|row| (row.code.as_str(), row.version))
        .collect();
    for (code, version) in acknowledged {
        let kept = versions.get(code.as_str()).copied().unwrap_or_default();
        assert!(
            i64::from(kept) >= *version,
            "{code} is in version {kept}, not {version}"
        );
    }
    let participants = participant::Entity::find().all(db).await.unwrap();
    let milestones = milestone::Entity::find().all(db).await.unwrap();
    let revisions = revision::Entity::find().all(db).await.unwrap();
    let snapshots = published_record::Entity::find().all(db).await.unwrap();
    for row in &written {
        let parts = (
            participants
                .iter()
                .filter(|it| it.project_id == row.id)
                .count(),
            milestones
                .iter()
                .filter(|it| it.project_id == row.id)
                .count(),
            revisions
                .iter()
                .filter(|it| it.subject_id == Some(row.id.0))
                .count(),
            snapshots.iter().filter(|it| it.id == row.id.0).count(),
        );
        let is_public = usize::from(row.published_at.is_some());
        assert_eq!(
            parts,
            (1, 1, row.version as usize, is_public),
            "{}",
            row.code
        );
    }
}

/// A time that no run knows beforehand.
fn some_time() -> Duration {
    let random = uuid::Uuid::now_v7().as_u128() % LONGEST_MS;
    Duration::from_millis(u64::try_from(random).unwrap_or_default() + 20)
}
