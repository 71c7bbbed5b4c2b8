//! Who gets what: links, and what is not published.

use chrono::TimeDelta;
use entity::session;
use entity::values::{Publication, Role, Side};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::{Value, json};
use tests::{TestApp, now};

use super::taken::{LINK, fetch, link, take};

fn projects() -> Value {
    json!({ "input": { "of": { "projects": {} }, "format": "CSV", "lang": "EN" } })
}

fn codes(taken: &super::taken::Taken) -> Vec<String> {
    let lines = taken.csv().split_off(1).into_iter();
    lines.map(|line| line[1].clone()).collect()
}

#[tokio::test]
async fn the_other_sides_drafts_are_in_no_file() {
    let app = TestApp::seeded().await;
    let draft = app
        .project()
        .publication(Publication::Draft)
        .create()
        .await
        .code;
    let (own, other) = (app.reader(Side::Cn).await, app.reader(Side::Ru).await);

    let own = fetch(&app, &link(&own.gql(LINK, projects()).await)).await;
    let other = fetch(&app, &link(&other.gql(LINK, projects()).await)).await;
    let anybody = take(&app, json!({ "projects": {} }), "CSV", "EN").await;

    assert!(codes(&own).contains(&draft));
    assert!(!codes(&other).contains(&draft));
    assert!(!codes(&anybody).contains(&draft));
    assert_eq!(codes(&own).len(), codes(&anybody).len() + 1);
}

#[tokio::test]
async fn a_link_ends_with_the_session_it_was_asked_in() {
    let app = TestApp::seeded().await;
    let reader = app.reader(Side::Cn).await;
    let path = link(&reader.gql(LINK, projects()).await);
    let sessions = session::Entity::find();
    let row = sessions
        .filter(session::Column::AccountId.eq(reader.account.id))
        .one(app.db().writer())
        .await
        .unwrap();
    let mut row = row.unwrap().into_active_model();
    row.ended_at = Set(Some(now()));
    row.update(app.db().writer()).await.unwrap();

    let taken = fetch(&app, &path).await;

    assert_eq!(taken.status, 401);
    assert_eq!(taken.code(), "SESSION_OVER");
}

#[tokio::test]
async fn a_link_that_was_touched_or_made_up_is_refused() {
    let app = TestApp::seeded().await;
    let path = link(&app.gql(LINK, projects()).await);
    let (body, signature) = path.split_once('.').unwrap();
    let changed = if body.ends_with('A') { "B" } else { "A" };
    let made_up = [
        format!("{}{changed}.{signature}", &body[..body.len() - 1]),
        format!("{body}.{}", &signature[1..]),
        format!("{body}."),
        body.to_owned(),
        "/exports/x".to_owned(),
    ];

    for path in made_up {
        let reply = app.http().get(app.url(&path));
        let reply = reply.header("accept-language", "ru").send().await.unwrap();

        assert_eq!(reply.status(), 403, "{path}");
        let reply: Value = serde_json::from_slice(&reply.bytes().await.unwrap()).unwrap();
        assert_eq!(
            reply["errors"][0]["extensions"]["code"],
            "EXPORT_LINK_INVALID"
        );
        let said = reply["errors"][0]["message"].as_str().unwrap();
        assert!(said.starts_with("Эта ссылка"), "{said}");
    }
}

#[tokio::test]
async fn a_link_is_good_for_minutes() {
    let app = TestApp::seeded().await;
    let path = link(&app.gql(LINK, projects()).await);
    app.pass(TimeDelta::seconds(299));
    let in_time = fetch(&app, &path).await;
    app.pass(TimeDelta::seconds(1));

    let late = fetch(&app, &path).await;

    assert_eq!(in_time.status, 200);
    assert_eq!(late.status, 410);
    assert_eq!(late.code(), "EXPORT_LINK_EXPIRED");
}

#[tokio::test]
async fn the_log_keeps_who_took_what() {
    let app = TestApp::seeded().await;
    let (reader, auditor) = (app.reader(Side::Ru).await, app.auditor(Side::Ru).await);
    let link = link(&reader.gql(LINK, projects()).await);

    let taken = fetch(&app, &link).await;

    let log = "{ revisions(first: 1, filter: {action: EXPORT}) { nodes { side action actorName changes { field after } } } }";
    let reply = auditor.gql(log, json!({})).await;
    let entry = &reply["data"]["revisions"]["nodes"][0];
    assert_eq!(entry["action"], "EXPORT", "{reply:#}");
    assert_eq!(entry["actorName"], json!(reader.account.name));
    let changes = entry["changes"].as_array().unwrap();
    let rows = changes.iter().find(|it| it["field"] == "rows").unwrap();
    assert_eq!(rows["after"], json!(codes(&taken).len()));
    assert_eq!(reader.account.role, Role::Reader);
}
