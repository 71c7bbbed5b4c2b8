//! The log, and what happens to who changes it.

use entity::values::{RecordKind, Role, Side};
use sea_orm::ConnectionTrait;
use serde_json::json;
use tests::TestApp;
use twincity::access::revision::{export, verify};
use twincity::writing::agreement::{Fault, compare};

use super::{draft, step};

/// A register in which some things were done.
async fn busy() -> TestApp {
    let app = TestApp::seeded().await;
    for side in [Side::Cn, Side::Ru] {
        let publisher = app.clerk(side, Role::Publisher);
        if side == Side::Cn {
            let id = draft(&publisher, "HB-CN-900").await;
            step(&publisher, "publish", &id, 1).await;
            step(&publisher, "withdraw", &id, 2).await;
        }
    }
    app
}

#[tokio::test]
async fn a_log_that_nobody_touched_verifies() {
    let app = busy().await;

    let verified = verify(app.db()).await.unwrap().unwrap();

    assert!(verified.entries >= 3);
}

#[tokio::test]
async fn the_database_refuses_to_change_the_log() {
    let app = busy().await;

    for statement in [
        "UPDATE revision SET actor_name = 'somebody else'",
        "DELETE FROM revision",
        "DELETE FROM revision WHERE seq = 1",
    ] {
        let outcome = app.db().writer().execute_unprepared(statement).await;

        let error = outcome.expect_err(statement).to_string();
        assert!(error.contains("append-only"), "{error}");
    }
}

#[tokio::test]
async fn tampering_is_found_and_its_place_named() {
    let last = "(SELECT max(seq) FROM revision WHERE chain = 'CN')";
    let place = |back: i64| format!("chain = 'CN' AND seq = {last} - {back}");
    for (statement, back) in [
        (
            format!(
                "UPDATE revision SET after_fields = '{{}}' WHERE {}",
                place(1)
            ),
            1,
        ),
        (format!("DELETE FROM revision WHERE {}", place(1)), 1),
        (format!("DELETE FROM revision WHERE {}", place(0)), 1),
        (
            format!("UPDATE revision SET hash = 'x' WHERE {}", place(2)),
            2,
        ),
    ] {
        let app = busy().await;
        let seq = |app: &TestApp| {
            let statement = sea_orm::Statement::from_string(
                app.db().backend(),
                "SELECT max(seq) AS last FROM revision WHERE chain = 'CN'",
            );
            let db = app.db().reader().clone();
            async move {
                let row = db.query_one_raw(statement).await.unwrap().unwrap();
                row.try_get::<i64>("", "last").unwrap()
            }
        };
        let last = seq(&app).await;
        for trigger in ["revision_keeps_its_rows", "revision_loses_no_row"] {
            let drop = match app.db().backend() {
                sea_orm::DbBackend::Postgres => format!("DROP TRIGGER {trigger} ON revision"),
                _ => format!("DROP TRIGGER {trigger}"),
            };
            app.db().writer().execute_unprepared(&drop).await.unwrap();
        }
        app.db()
            .writer()
            .execute_unprepared(&statement)
            .await
            .unwrap();

        let broken = verify(app.db()).await.unwrap().unwrap_err();

        assert_eq!(broken.seq, last - back, "{statement}: {broken}");
        assert!(
            broken
                .to_string()
                .contains(&format!("entry {}", last - back))
        );
    }
}

#[tokio::test]
async fn the_log_is_exported_as_lines_of_json() {
    let app = busy().await;
    let mut lines = Vec::new();

    let entries = export(app.db(), &mut lines).await.unwrap();

    let lines = String::from_utf8(lines).unwrap();
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len() as u64, entries);
    let of_cn: Vec<_> = lines.iter().filter(|line| line["chain"] == "CN").collect();
    let last = of_cn.last().unwrap();
    assert_eq!(last["action"], "WITHDRAW");
    assert_eq!(last["actor"]["role"], "PUBLISHER");
    assert_eq!(last["after"]["publication"], json!("WITHDRAWN"));
    let places: Vec<i64> = of_cn
        .iter()
        .map(|line| line["seq"].as_i64().unwrap())
        .collect();
    assert_eq!(places, (1..=places.len() as i64).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_cannot_be_logged_is_not_written() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    app.db()
        .writer()
        .execute_unprepared("DROP TABLE revision_head")
        .await
        .unwrap();

    let create =
        "mutation ($input: CreateProjectInput!) { createProject(input: $input) { version } }";
    let reply = editor
        .gql(
            create,
            json!({ "input": super::whole_project("HB-CN-900") }),
        )
        .await;

    tests::assert_code(&reply, "INTERNAL");
    let found = editor
        .gql("{ project(by: {code: \"HB-CN-900\"}) { code } }", json!({}))
        .await;
    assert_eq!(tests::data(&found, "/project"), &json!(null));
}

#[tokio::test]
async fn what_came_with_the_program_is_logged_and_has_its_snapshot() {
    let app = TestApp::seeded().await;

    let verified = verify(app.db()).await.unwrap().unwrap();
    let snapshots = compare(app.db()).await.unwrap().unwrap();

    // 32 projects, 23 enterprises, 10 zones, 13 places, 45 observations and the sources.
    assert!(snapshots > 123, "{snapshots}");
    // Each bank's demonstration was loaded and made current, and does not leave the bank.
    assert_eq!(verified.entries.unsigned_abs(), snapshots + 4);
}

#[tokio::test]
async fn a_record_that_was_changed_past_the_log_is_found() {
    let app = TestApp::seeded().await;
    let statement = "UPDATE project SET planned_jobs = 7 WHERE code = 'HB-CN-001'";
    app.db()
        .writer()
        .execute_unprepared(statement)
        .await
        .unwrap();

    let told = compare(app.db()).await.unwrap().unwrap_err();

    assert_eq!(
        (told.kind, told.fault),
        (RecordKind::Project, Fault::Record(1))
    );
    assert_eq!(told.side, Some(Side::Cn));
}

#[tokio::test]
async fn a_word_that_was_changed_behind_the_programs_back_is_found() {
    let app = busy().await;
    let ru = app.clerk(Side::Ru, Role::Publisher);
    let cn = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&cn, "HB-CN-901").await;
    step(&cn, "publish", &id, 1).await;
    let word = json!({ "projectId": id, "projectVersion": 2, "decision": "DECLINED" });
    super::done(&ru, "endorse", "EndorseInput", "", word).await;
    compare(app.db()).await.unwrap().unwrap();
    let statement = "UPDATE endorsement SET decision = 'ENDORSED'";
    app.db()
        .writer()
        .execute_unprepared(statement)
        .await
        .unwrap();

    let told = compare(app.db()).await.unwrap().unwrap_err();

    assert_eq!(
        (told.kind, told.fault),
        (RecordKind::Endorsement, Fault::Record(1))
    );
    assert_eq!(told.side, Some(Side::Ru));
}

#[tokio::test]
async fn whatever_the_log_tells_otherwise_is_found() {
    use RecordKind::{Project, Zone};

    // The project was entered, published and withdrawn.
    let project = "WHERE code = 'HB-CN-900'";
    for (statement, kind, fault) in [
        (
            "UPDATE published_record SET body = replace(body, '木材', '石材') WHERE revision = 2"
                .to_owned(),
            Project,
            Fault::Snapshot(2),
        ),
        (
            "DELETE FROM published_record WHERE revision = 3".to_owned(),
            Project,
            Fault::Snapshot(3),
        ),
        (
            format!("UPDATE project SET planned_jobs = 1 {project}"),
            Project,
            Fault::Record(1),
        ),
        (
            format!("UPDATE project SET publication = 'SUBMITTED' {project}"),
            Project,
            Fault::Record(3),
        ),
        (
            format!("UPDATE project SET version = 2 {project}"),
            Project,
            Fault::Record(2),
        ),
        (
            "UPDATE milestone SET archived_at = updated_at".to_owned(),
            Project,
            Fault::Record(1),
        ),
        (
            format!("DELETE FROM project {project}"),
            Project,
            Fault::Gone,
        ),
        (
            "INSERT INTO zone (id, side, version, created_at, updated_at, publication, code, kind,
                country, name_zh)
             SELECT id, side, 1, created_at, updated_at, 'DRAFT', 'FORGED', 'INDUSTRIAL_PARK',
                'CN', name_zh FROM milestone LIMIT 1"
                .to_owned(),
            Zone,
            Fault::Unlogged,
        ),
    ] {
        let app = busy().await;
        app.db()
            .writer()
            .execute_unprepared(&statement)
            .await
            .unwrap();

        let told = compare(app.db()).await.unwrap().expect_err(&statement);

        assert_eq!((told.kind, told.fault), (kind, fault), "{statement}");
    }
}

#[tokio::test]
async fn the_program_verifies_the_log_and_fails_when_it_was_tampered_with() {
    let app = busy().await;
    let verify = ["audit", "verify", "--database-url", app.database_url()];
    let sound = tests::twincity(&verify);
    let statement = "UPDATE project SET planned_jobs = 7 WHERE code = 'HB-CN-001'";
    app.db()
        .writer()
        .execute_unprepared(statement)
        .await
        .unwrap();

    let tampered = tests::twincity(&verify);

    assert!(sound.status.success(), "{sound:?}");
    assert!(!tampered.status.success());
    let text = String::from_utf8(tampered.stderr).unwrap();
    assert!(text.contains("does not say what the log says"), "{text}");
}

#[tokio::test]
async fn an_export_of_the_log_stands_in_the_log_itself() {
    let app = TestApp::seeded().await;
    let export = ["audit", "export", "--database-url", app.database_url()];

    let exported = tests::twincity(&export);

    assert!(exported.status.success(), "{exported:?}");
    let text = String::from_utf8(exported.stdout).unwrap();
    let last: serde_json::Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&last["chain"], &last["action"]),
        (&json!("OPERATOR"), &json!("EXPORT"))
    );
    assert_eq!(last["after"], json!({ "list": "log" }));
    verify(app.db()).await.unwrap().unwrap();
}
