//! Imports that go on after their answer: watched, and stopped.

use std::time::Duration;

use entity::values::Side;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};
use serde_json::{Value, json};
use tests::{Client, Socket, TestApp, assert_no_errors, data};
use twincity::trade::reconcile::reconcile;

use super::sent::{STATE, form, input, large_table};

const ROWS: usize = 60_000;

const CANCEL: &str = "mutation ($input: CancelImportInput!) { cancelImport(input: $input) {
    import { id state failure } userErrors { code } } }";

const PROGRESS: &str = "subscription ($id: ID!) { importProgress(id: $id) {
    state checked loaded dataset { code rowCount } } }";

/// A server whose answers do not wait for a large file.
async fn hasty() -> TestApp {
    TestApp::configured(|config| config.limits.deadline_ms = 2_000).await
}

/// Keeps every load from its first row until it is dropped. Whoever only reads notices nothing.
async fn hold(app: &TestApp) -> DatabaseTransaction {
    let held = app.db().begin_write().await.unwrap();
    if app.db().backend() != DbBackend::Sqlite {
        let lock = "LOCK TABLE trade_dataset IN SHARE MODE";
        held.execute_unprepared(lock).await.unwrap();
    }
    held
}

/// Begins to load a large file, and gets an answer while it waits for its first row; the number of
/// the import.
async fn begin(app: &TestApp, client: &Client<'_>) -> String {
    let mut wish = input();
    wish["dryRun"] = json!(false);
    let request = app.http().post(app.url("/graphql"));
    let request = request.headers(client.headers());
    let reply = request.multipart(form(&wish, large_table(ROWS))).send();
    let reply: Value = reply.await.unwrap().json().await.unwrap();
    assert_no_errors(&reply);
    let import = data(&reply, "/importTrade/import");
    assert_eq!(import["state"], "RUNNING", "{reply:#}");
    import["id"].as_str().unwrap().to_owned()
}

/// An access token, which a socket wants; used once, so that its use is not to be noted later on.
async fn token(app: &TestApp, client: &Client<'_>) -> String {
    let input = json!({ "input": { "name": "progress", "scope": "READ" } });
    let document = "mutation ($input: CreateAccessTokenInput!) {
        createAccessToken(input: $input) { secret } }";
    let reply = client.gql(document, input).await;
    let secret = data(&reply, "/createAccessToken/secret").as_str().unwrap();
    let used = app.with_token(&client.account, secret);
    assert_no_errors(&used.gql("{ viewer { name } }", json!({})).await);
    secret.to_owned()
}

fn count(import: &Value, field: &str) -> u64 {
    import[field].as_str().unwrap().parse().unwrap()
}

/// The import once it runs no more: who stops it may be answered before it has gone.
async fn ended(client: &Client<'_>, id: &str) -> Value {
    let ending = async {
        loop {
            let reply = client.gql(STATE, json!({ "id": id })).await;
            let import = data(&reply, "/import");
            if import["state"] != "RUNNING" {
                return import.clone();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let ended = tokio::time::timeout(Duration::from_secs(60), ending);
    ended.await.unwrap()
}

async fn datasets(app: &TestApp) -> Value {
    let reply = app
        .gql(
            "{ tradeDatasets { totalCount } tradeFlows { totalCount } }",
            json!({}),
        )
        .await;
    reply["data"].clone()
}

#[tokio::test]
async fn an_import_that_is_cancelled_while_it_loads_leaves_nothing() {
    let app = hasty().await;
    let editor = app.editor(Side::Cn).await;
    let before = datasets(&app).await;
    let held = hold(&app).await;
    let id = begin(&app, &editor).await;
    held.rollback().await.unwrap();
    let loading = async {
        loop {
            let reply = editor.gql(STATE, json!({ "id": id })).await;
            let import = data(&reply, "/import");
            assert_eq!(import["state"], "RUNNING", "{import}");
            if count(import, "loaded") > 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(180), loading)
        .await
        .unwrap();

    let reply = editor.gql(CANCEL, json!({ "input": { "id": id } })).await;

    assert_eq!(data(&reply, "/cancelImport/userErrors"), &json!([]));
    let import = ended(&editor, &id).await;
    assert_eq!(import["state"], "FAILED", "{import:#}");
    assert!(import["failure"].is_string());
    assert_eq!(datasets(&app).await, before);
    let outcome = reconcile(app.db()).await.unwrap();
    assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
    let again = editor.gql(CANCEL, json!({ "input": { "id": id } })).await;
    assert_eq!(data(&again, "/cancelImport/import/state"), "FAILED");
}

#[tokio::test]
async fn progress_is_told_over_a_socket_up_to_the_end() {
    let app = hasty().await;
    let editor = app.editor(Side::Cn).await;
    let token = token(&app, &editor).await;
    let held = hold(&app).await;
    let id = begin(&app, &editor).await;
    let mut socket = Socket::begun_as(&app, &token).await;

    socket.ask("1", PROGRESS, json!({ "id": id })).await;
    let first = socket.hear().await;
    assert_eq!(first["type"], "next", "{first}");
    held.rollback().await.unwrap();
    let mut told = vec![first["payload"]["data"]["importProgress"].clone()];
    loop {
        let message = socket.hear().await;
        if message["type"] == "complete" {
            break;
        }
        assert_eq!(message["type"], "next", "{message}");
        told.push(message["payload"]["data"]["importProgress"].clone());
    }

    assert_eq!(told[0]["state"], "RUNNING", "{first}");
    assert_eq!(told[0]["loaded"], "0");
    let last = told.last().unwrap();
    assert_eq!(last["state"], "LOADED", "{last}");
    assert_eq!(count(last, "checked"), ROWS as u64);
    assert_eq!(count(last, "loaded"), ROWS as u64);
    assert_eq!(last["dataset"]["rowCount"], ROWS.to_string());
    for field in ["checked", "loaded"] {
        let counts: Vec<u64> = told.iter().map(|it| count(it, field)).collect();
        assert!(counts.is_sorted(), "{field}: {counts:?}");
    }
}

#[tokio::test]
async fn nobody_else_hears_of_an_import() {
    let app = hasty().await;
    let (editor, other) = (app.editor(Side::Cn).await, app.editor(Side::Cn).await);
    let token = token(&app, &other).await;
    let held = hold(&app).await;
    let id = begin(&app, &editor).await;
    let mut socket = Socket::begun_as(&app, &token).await;

    socket.ask("1", PROGRESS, json!({ "id": id })).await;
    let told = socket.hear().await;
    let cancelled = other.gql(CANCEL, json!({ "input": { "id": id } })).await;

    let code = told.pointer("/payload/0/extensions/code");
    let code = code.or_else(|| told.pointer("/payload/errors/0/extensions/code"));
    assert_eq!(code, Some(&json!("IMPORT_NOT_FOUND")), "{told}");
    tests::assert_code(&cancelled, "IMPORT_NOT_FOUND");
    let running = editor.gql(STATE, json!({ "id": id })).await;
    assert_eq!(data(&running, "/import/state"), "RUNNING");
    held.rollback().await.unwrap();
    editor.gql(CANCEL, json!({ "input": { "id": id } })).await;
}
