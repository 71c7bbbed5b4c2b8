//! Whatever is tried by whomever in whatever order: versions count up by one, the log verifies,
//! the snapshots equal the records, anybody sees what is published and nothing else, and what is
//! refused changes nothing.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use entity::values::{Publication, Side};
use entity::{project, revision, zone};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::{Value, json};
use tests::{Client, TestApp, assert_no_errors, data};
use twincity::access::revision::verify;
use twincity::writing::agreement::compare;
use uuid::Uuid;

use super::tries::{Entered, Try, What, ask, tries};

/// How many sequences are tried, unless the time is over before.
const CASES: u32 = 40;
const LONGEST: Duration = Duration::from_secs(90);

#[test]
fn any_sequence_of_tries_by_anybody_leaves_a_sound_register() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let begun = Instant::now();
    let mut runner = TestRunner::new(Config {
        cases: CASES,
        max_shrink_iters: 200,
        failure_persistence: None,
        ..Config::default()
    });

    let (tried, done) = (Cell::new(0), Cell::new(0));
    let outcome = runner.run(&tries(), |sequence| {
        if begun.elapsed() > LONGEST {
            return Ok(());
        }
        tried.set(tried.get() + sequence.len());
        done.set(done.get() + runtime.block_on(walk(&sequence))?);
        Ok(())
    });

    outcome.unwrap();
    let (tried, done) = (tried.get(), done.get());
    assert!(done * 6 > tried, "only {done} of {tried} came to anything");
}

/// How many of these tries came to something.
async fn walk(sequence: &[Try]) -> Result<usize, TestCaseError> {
    let app = TestApp::seeded().await;
    let people = [
        app.editor(Side::Cn).await,
        app.publisher(Side::Cn).await,
        app.editor(Side::Ru).await,
        app.publisher(Side::Ru).await,
    ];
    let mut entered: Vec<Entered> = Vec::new();
    let log_before = last(&app).await;
    let mut done = 0;
    for (number, it) in sequence.iter().enumerate() {
        let Some((mutation, input, value)) = ask(&app, it, number, &entered).await else {
            continue;
        };
        let before = app.written().await;
        let person = it.person(&entered);
        let told = try_to(&people[person], mutation, input, &value).await;
        let is_done = told["version"].is_number();
        done += usize::from(is_done);
        if !is_done {
            let after = app.written().await;
            prop_assert_eq!(before, after, "{:?} was refused and wrote: {}", it, told);
        }
        if let (true, What::Project { .. } | What::Zone { .. }) = (is_done, &it.what) {
            let id = told["record"]["id"].as_str().unwrap_or_default();
            let key = id.split_once(':').map(|(_, key)| key.parse());
            entered.push(Entered {
                id: id.to_owned(),
                key: key.unwrap().unwrap(),
                side: [Side::Cn, Side::Ru][person / 2],
                is_project: id.starts_with("Project:"),
            });
        }
    }
    check_versions(&app, log_before).await?;
    check_sight(&app, &entered).await?;
    prop_assert!(verify(app.db()).await.unwrap().is_ok());
    let compared = compare(app.db()).await.unwrap();
    prop_assert!(compared.is_ok(), "{:?}", compared.err());
    Ok(done)
}

/// What is answered; an error of the whole field is a no as well.
async fn try_to(who: &Client<'_>, mutation: &str, input: &str, value: &Value) -> Value {
    let record = match mutation {
        "createProject" | "updateProject" => "record: project { id }",
        "createZone" | "updateZone" => "record: zone { id }",
        "endorse" => "record: endorsement { version }",
        _ => "record { id }",
    };
    let document = format!(
        "mutation ($input: {input}!) {{ {mutation}(input: $input) {{
            version {record} userErrors {{ code path }} }} }}"
    );
    let reply = who.gql(&document, json!({ "input": value })).await;
    let code = reply.pointer("/errors/0/extensions/code");
    let code = code.and_then(Value::as_str).unwrap_or_default();
    assert_ne!(code, "INTERNAL", "{reply}");
    reply["data"][mutation].clone()
}

/// The last place of each chain.
async fn last(app: &TestApp) -> BTreeMap<String, i64> {
    let rows = revision::Entity::find().all(app.db().reader());
    let mut last = BTreeMap::new();
    for row in rows.await.unwrap() {
        let seq = last.entry(format!("{:?}", row.chain)).or_default();
        *seq = row.seq.max(*seq);
    }
    last
}

/// Each entry of the log makes the next version of its record, and the record has the last.
async fn check_versions(app: &TestApp, before: BTreeMap<String, i64>) -> Result<(), TestCaseError> {
    let db = app.db().reader();
    let log = revision::Entity::find().order_by_asc(revision::Column::Seq);
    let mut versions: BTreeMap<Uuid, i32> = BTreeMap::new();
    for row in log.all(db).await.unwrap() {
        let is_seeded = before
            .get(&format!("{:?}", row.chain))
            .is_some_and(|last| row.seq <= *last);
        let (Some(id), Some(version), false) = (row.subject_id, row.subject_version, is_seeded)
        else {
            continue;
        };
        let known = versions.entry(id).or_default();
        prop_assert_eq!(version, *known + 1, "{:?}", row);
        *known = version;
    }
    for row in project::Entity::find().all(db).await.unwrap() {
        if let Some(version) = versions.get(&row.id.0) {
            prop_assert_eq!(row.version, *version, "{}", row.code);
        }
    }
    for row in zone::Entity::find().all(db).await.unwrap() {
        if let Some(version) = versions.get(&row.id.0) {
            prop_assert_eq!(row.version, *version, "{}", row.code);
        }
    }
    Ok(())
}

/// Anybody sees those that are published, by their id and in the list, and no others.
async fn check_sight(app: &TestApp, entered: &[Entered]) -> Result<(), TestCaseError> {
    let db = app.db().reader();
    let mut public: Vec<String> = Vec::new();
    for row in project::Entity::find().all(db).await.unwrap() {
        public.extend(
            (row.publication == Publication::Published).then(|| format!("Project:{}", row.id.0)),
        );
    }
    for row in zone::Entity::find().all(db).await.unwrap() {
        public.extend(
            (row.publication == Publication::Published).then(|| format!("Zone:{}", row.id.0)),
        );
    }
    for record in entered {
        let query = "query ($id: ID!) { node(id: $id) { id } }";
        let reply = app.gql(query, json!({ "id": record.id })).await;
        assert_no_errors(&reply);
        let is_seen = !data(&reply, "/node").is_null();
        prop_assert_eq!(is_seen, public.contains(&record.id), "{}", record.id);
    }
    let list = "{ projects(first: 100) { totalCount nodes { id } } zones { totalCount } }";
    let list = app.gql(list, json!({})).await;
    let projects = public
        .iter()
        .filter(|id| id.starts_with("Project:"))
        .count();
    prop_assert_eq!(data(&list, "/projects/totalCount"), &json!(projects));
    prop_assert_eq!(
        data(&list, "/zones/totalCount"),
        &json!(public.len() - projects)
    );
    Ok(())
}
