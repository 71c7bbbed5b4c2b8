//! Projects as they stood.

use chrono::{DateTime, TimeDelta, Utc};
use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Client, TestApp, assert_code, assert_no_errors, data};

use super::{done, draft, step, whole_project};

const READ: &str = "query ($by: ProjectBy!, $asOf: DateTime) { project(by: $by, asOf: $asOf) {
    id side version publication publishedAt createdAt updatedAt archivedAt code name { zh ru en }
    summary { zh ru } stage stageOn { iso } standing cooperationForm sector { code }
    cluster { code } zone { code } place { code } counterpart { code } source { code }
    coordinates { latitude longitude } plannedInvestment { amount currency on }
    plannedStart { iso } plannedCompletion { iso } actualStart { iso } plannedJobs
    capacity { value unit { zh } }
    participants { totalCount nodes { id role sharePercent enterpriseSide enterprise { code } } }
    milestones { totalCount nodes { id kind name { zh ru } plannedOn { iso } actualOn { iso } } }
    aliases { totalCount nodes { id name language kind } }
} }";

/// Who reads: somebody who is signed in, or anybody.
async fn read(
    app: &TestApp,
    reader: Option<&Client<'_>>,
    by: Value,
    as_of: Option<DateTime<Utc>>,
) -> Value {
    let variables = json!({ "by": by, "asOf": as_of });
    let reply = match reader {
        Some(client) => client.gql(READ, variables).await,
        None => app.gql(READ, variables).await,
    };
    assert_no_errors(&reply);
    data(&reply, "/project").clone()
}

/// Lets some time pass, and says what time it was in the middle of it.
fn later(app: &TestApp) -> DateTime<Utc> {
    app.pass(TimeDelta::microseconds(90_500_001));
    let time = app.app().clock().now();
    app.pass(TimeDelta::milliseconds(2_250));
    time
}

async fn update(app: &TestApp, change: Value) {
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    done(
        &publisher,
        "updateProject",
        "UpdateProjectInput",
        "",
        change,
    )
    .await;
}

/// Enters a project and changes it, a while between any two steps; at each step `see` looks.
async fn live(app: &TestApp, mut see: impl AsyncFnMut(DateTime<Utc>, Value)) -> Value {
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let mut input = whole_project("HB-CN-900");
    input["plannedJobs"] = json!(40);
    input["counterpart"] = json!({ "code": "HB-RU-001" });
    input["participants"] = json!([
        { "enterprise": { "code": "HUAWEI" }, "role": "INVESTOR", "sharePercent": "60.5" },
        { "enterprise": { "code": "AVG" }, "role": "PARTNER" },
    ]);
    input["milestones"] = json!([
        { "kind": "OPENING", "name": { "zh": "投产" }, "plannedOn": "2028" },
        { "kind": "APPROVAL", "name": { "zh": "批准" }, "plannedOn": "2026-03" },
    ]);
    input["aliases"] = json!([{ "name": "木材园", "language": "ZH", "kind": "ALTERNATE" }]);
    let entered = done(
        &publisher,
        "createProject",
        "CreateProjectInput",
        "project { id milestones { nodes { id kind } } }",
        input,
    )
    .await;
    let id = entered["project"]["id"].clone();
    let approval = entered["project"]["milestones"]["nodes"][0]["id"].clone();
    see(later(app), id.clone()).await;

    step(&publisher, "publish", &id, 1).await;
    see(later(app), id.clone()).await;
    let change = json!({ "id": id, "version": 2, "stage": "CONSTRUCTION", "plannedJobs": null,
        "counterpart": null, "milestones": [
            { "id": approval, "kind": "APPROVAL", "name": { "zh": "批准" }, "actualOn": "2026-01" },
            { "kind": "GROUNDBREAKING", "name": { "zh": "开工" }, "plannedOn": "2026-05" } ] });
    update(app, change).await;
    see(later(app), id.clone()).await;
    let change = json!({ "id": id, "version": 3, "aliases": [], "participants": [
        { "enterprise": { "code": "AVG" }, "role": "INVESTOR" },
        { "enterprise": { "code": "AVG" }, "role": "PARTNER", "sharePercent": "10" } ] });
    update(app, change).await;
    see(later(app), id.clone()).await;
    step(&publisher, "withdraw", &id, 4).await;
    see(later(app), id.clone()).await;
    let change = json!({ "id": id, "version": 5, "summary": { "zh": "不公开的话。" } });
    update(app, change).await;
    see(later(app), id.clone()).await;
    step(&publisher, "publish", &id, 6).await;
    see(later(app), id.clone()).await;
    let change = json!({ "id": id, "version": 7, "name": { "ru": "Новый парк" } });
    update(app, change).await;
    see(later(app), id.clone()).await;
    id
}

#[tokio::test]
async fn a_project_is_answered_as_it_was_answered_then() {
    let app = TestApp::seeded().await;
    let (own, other) = (app.reader(Side::Cn).await, app.publisher(Side::Ru).await);
    let readers = [Some(&own), Some(&other), None];
    let start = app.app().clock().now();
    later(&app);
    let mut seen = Vec::new();
    let id = live(&app, async |time, id: Value| {
        for (index, reader) in readers.into_iter().enumerate() {
            let answer = read(&app, reader, json!({ "id": id }), None).await;
            seen.push((time, index, answer));
        }
    })
    .await;

    assert_eq!(seen.len(), 24);
    assert_eq!(seen[23].2["version"], 8);
    for (time, index, then) in seen {
        let reader = readers[index];
        let by_id = read(&app, reader, json!({ "id": id }), Some(time)).await;
        let by_code = read(&app, reader, json!({ "code": "HB-CN-900" }), Some(time)).await;
        assert_eq!(by_id, then, "reader {index} at {time}");
        assert_eq!(by_code, then, "reader {index} at {time}");
    }
    for reader in readers {
        let before = read(&app, reader, json!({ "id": id }), Some(start)).await;
        assert_eq!(before, json!(null), "before it was entered");
    }
}

#[tokio::test]
async fn what_is_not_public_now_stays_hidden() {
    let app = TestApp::seeded().await;
    let (own, other) = (app.reader(Side::Cn).await, app.publisher(Side::Ru).await);
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, "HB-CN-900").await;
    let as_draft = later(&app);
    let by = || json!({ "id": id });
    let hidden_draft = read(&app, Some(&other), by(), Some(as_draft)).await;
    step(&publisher, "publish", &id, 1).await;
    let as_published = later(&app);
    step(&publisher, "withdraw", &id, 2).await;
    let as_withdrawn = later(&app);
    step(&publisher, "archive", &id, 3).await;
    let as_archived = later(&app);

    assert_eq!(hidden_draft, json!(null));
    for time in [as_draft, as_published, as_withdrawn, as_archived] {
        for reader in [Some(&other), None] {
            assert_eq!(read(&app, reader, by(), Some(time)).await, json!(null));
        }
    }
    let told = [
        (as_draft, "DRAFT"),
        (as_published, "PUBLISHED"),
        (as_withdrawn, "WITHDRAWN"),
        (as_archived, "WITHDRAWN"),
    ];
    for (time, publication) in told {
        let then = read(&app, Some(&own), by(), Some(time)).await;
        assert_eq!(then["publication"], publication);
        assert_eq!(then["archivedAt"].is_null(), time != as_archived);
    }
}

#[tokio::test]
async fn what_came_with_the_program_stood_as_it_stands() {
    let app = TestApp::seeded().await;
    let own = app.reader(Side::Cn).await;
    let list = "{ projects(first: 50) { nodes { id } } }";
    let projects = app.gql(list, json!({})).await;
    let now = app.app().clock().now();

    let projects = data(&projects, "/projects/nodes").as_array().unwrap();
    assert_eq!(projects.len(), 32);
    for project in projects {
        for reader in [Some(&own), None] {
            let by = json!({ "id": project["id"] });
            let is_now = read(&app, reader, by.clone(), None).await;
            let then = read(&app, reader, by, Some(now)).await;
            assert_eq!(then, is_now);
        }
    }
}

#[tokio::test]
async fn lists_of_then_have_pages() {
    let app = TestApp::seeded().await;
    let id = live(&app, async |_, _| ()).await;
    let page = "query ($by: ProjectBy!, $asOf: DateTime!, $after: String) {
        project(by: $by, asOf: $asOf) { milestones(first: 1, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } nodes { kind } } } }";
    let now = app.app().clock().now();

    let ask = |after: Value| json!({ "by": { "id": id }, "asOf": now, "after": after });
    let first = app.gql(page, ask(json!(null))).await;
    let cursor = data(&first, "/project/milestones/pageInfo/endCursor").clone();
    let second = app.gql(page, ask(cursor)).await;

    let kind = "/project/milestones/nodes/0/kind";
    assert_eq!(data(&first, "/project/milestones/totalCount"), 2);
    assert_eq!(data(&first, kind), "APPROVAL");
    assert_eq!(data(&second, kind), "GROUNDBREAKING");
    let more = "/project/milestones/pageInfo/hasNextPage";
    assert_eq!(
        (data(&first, more), data(&second, more)),
        (&json!(true), &json!(false))
    );
}

#[tokio::test]
async fn it_costs_the_same_whatever_was_done() {
    let app = TestApp::seeded().await;
    let mut sent = Vec::new();
    let ask = "query ($by: ProjectBy!, $asOf: DateTime!) { project(by: $by, asOf: $asOf) { version
        participants { totalCount nodes { role } } milestones { nodes { kind } } } }";

    let own = app.reader(Side::Cn).await;
    live(&app, async |time, id: Value| {
        let variables = json!({ "by": { "id": id }, "asOf": time });
        // Notes that the session is in use, once in a while.
        own.gql("{ __typename }", json!({})).await;
        let before = app.statements();
        assert_no_errors(&own.gql(ask, variables.clone()).await);
        let by_own = app.statements() - before;
        assert_no_errors(&app.gql(ask, variables).await);
        sent.push((by_own, app.statements() - before - by_own));
    })
    .await;

    // One of its own side's is for the session.
    assert_eq!(sent[1], (3, 3));
    assert_eq!(sent.last(), Some(&(3, 3)));
}

#[tokio::test]
async fn a_time_to_come_is_refused() {
    let app = TestApp::seeded().await;
    let now = app.app().clock().now();
    let ask = |by: Value, time: DateTime<Utc>| json!({ "by": by, "asOf": time });
    let by_code = json!({ "code": "HB-CN-001" });

    let present = app.gql(READ, ask(by_code.clone(), now)).await;
    let future = ask(by_code, now + TimeDelta::microseconds(1));
    let future = app.gql_in("ru", READ, future).await;
    let nonsense = app.gql(READ, ask(json!({ "id": "x" }), now)).await;

    assert_no_errors(&present);
    assert_code(&future, "TIME_IN_FUTURE");
    let message = future["errors"][0]["message"].as_str().unwrap();
    assert!(message.contains("2026-01-15T00:00:00.000001Z"), "{message}");
    assert_code(&nonsense, "ID_INVALID");
}
