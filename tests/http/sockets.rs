//! GraphQL over a WebSocket, by the protocol graphql-transport-ws.

use std::time::Duration;

use super::deadline::keep_busy;
use entity::values::{Role, Side};
use futures_util::SinkExt;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::{Clerk, Socket, TestApp, assert_code, data, flaws};
use tokio_tungstenite::tungstenite::{Error, Message};

const CHANGES: &str = "subscription ($after: String) { recordChanged(after: $after) {
    cursor change { side kind id revision withdrawn } } }";

async fn rename(clerk: &Clerk, version: i64) -> i64 {
    let find = "{ project(by: {code: \"HB-CN-001\"}) { id } }";
    let found = clerk.gql(find, json!({})).await;
    let name = format!("黑河国际物流枢纽（{version}）");
    let input = json!({ "id": data(&found, "/project/id"), "version": version,
        "name": { "zh": name } });
    let update = "mutation ($input: UpdateProjectInput!) { updateProject(input: $input) {
        version userErrors { code path } } }";
    let reply = clerk.gql(update, json!({ "input": input })).await;
    assert_eq!(flaws(data(&reply, "/updateProject")), Vec::<String>::new());
    data(&reply, "/updateProject/version")
        .as_i64()
        .expect("a version")
}

#[tokio::test]
async fn a_change_is_told_as_it_happens_and_nothing_is_missed_while_away() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Publisher);
    let version = "{ project(by: {code: \"HB-CN-001\"}) { id version } }";
    let project = app.gql(version, json!({})).await;
    let (id, version) = (
        data(&project, "/project/id").clone(),
        data(&project, "/project/version").as_i64().unwrap(),
    );
    let mut socket = Socket::begun(&app).await;
    socket.ask("1", CHANGES, json!({})).await;
    // Listening begins some time after it is asked for.
    tokio::time::sleep(Duration::from_millis(300)).await;

    let version = rename(&clerk, version).await;
    let told = socket.hear().await;
    drop(socket);
    let latest = rename(&clerk, rename(&clerk, version).await).await;
    let mut socket = Socket::begun(&app).await;
    let cursor = &told["payload"]["data"]["recordChanged"]["cursor"];
    socket.ask("2", CHANGES, json!({ "after": cursor })).await;
    let missed = socket.hear().await;

    let change = |message: &Value| message["payload"]["data"]["recordChanged"]["change"].clone();
    assert_eq!(told["type"], "next");
    assert_eq!(told["id"], "1");
    assert_eq!(
        change(&told),
        json!({ "side": "CN", "kind": "PROJECT", "id": id, "revision": version,
            "withdrawn": false })
    );
    assert_eq!(change(&missed)["revision"], latest);
}

#[tokio::test]
async fn a_draft_is_told_to_nobody() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Publisher);
    let mut socket = Socket::begun(&app).await;
    socket.ask("1", CHANGES, json!({})).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let create = "mutation ($input: CreateProjectInput!) { createProject(input: $input) {
        project { id } userErrors { code path } } }";
    let input = json!({ "code": "HB-CN-901", "name": { "zh": "保密的草稿" }, "stage": "PLANNED" });
    let made = clerk.gql(create, json!({ "input": input })).await;
    assert_eq!(flaws(data(&made, "/createProject")), Vec::<String>::new());
    let version = "{ project(by: {code: \"HB-CN-001\"}) { version } }";
    let project = app.gql(version, json!({})).await;
    rename(&clerk, data(&project, "/project/version").as_i64().unwrap()).await;

    let told = socket.hear().await;

    let id = &told["payload"]["data"]["recordChanged"]["change"]["id"];
    assert_ne!(id, data(&made, "/createProject/project/id"));
}

#[tokio::test]
async fn a_query_has_one_answer_and_what_is_wrong_has_none() {
    let app = TestApp::seeded().await;
    let mut socket = Socket::begun(&app).await;

    socket
        .ask(
            "q",
            "{ project(by: {code: \"HB-CN-001\"}) { code } }",
            json!({}),
        )
        .await;
    let (next, complete) = (socket.hear().await, socket.hear().await);
    socket.ask("w", "{ nothing }", json!({})).await;
    let wrong = socket.hear().await;
    socket
        .ask(
            "m",
            "mutation { signOut { userErrors { code } } }",
            json!({}),
        )
        .await;
    let change = socket.hear().await;
    socket.say(json!({ "type": "ping" })).await;
    let pong = socket.hear().await;

    assert_eq!(next["payload"]["data"]["project"]["code"], "HB-CN-001");
    assert_eq!(complete, json!({ "id": "q", "type": "complete" }));
    assert_eq!(
        (&wrong["type"], &wrong["id"]),
        (&json!("error"), &json!("w"))
    );
    assert!(wrong["payload"][0]["message"].is_string(), "{wrong}");
    assert_eq!(
        change["payload"][0]["extensions"]["code"],
        "MUTATION_OVER_SOCKET"
    );
    assert_eq!(pong, json!({ "type": "pong" }));
}

#[tokio::test]
async fn a_query_over_a_socket_has_the_deadline_of_any_other() {
    let app = TestApp::configured(|config| {
        config.limits.deadline_ms = 300;
        config.database.database_readers = 1;
        config.database.database_connections = 1;
    })
    .await;
    let busy = keep_busy(&app).await;
    let mut socket = Socket::begun(&app).await;

    let ask = "{ projects { totalCount } }";
    socket.ask("1", ask, json!({})).await;
    let told = socket.hear().await;

    assert!(!busy.is_finished(), "the connection was busy all the time");
    busy.abort();
    assert_eq!(
        told["payload"][0]["extensions"]["code"], "DEADLINE_EXCEEDED",
        "{told}"
    );
}

#[tokio::test]
async fn a_client_that_breaks_the_protocol_is_told_by_the_code_of_the_close() {
    let app = TestApp::configured(|config| {
        config.limits.socket_init_ms = 300;
        config.limits.socket_operations = 1;
    })
    .await;
    let open = async || {
        Socket::open(&app, &[Socket::PROTOCOL])
            .await
            .expect("a socket")
    };

    let mut silent = open().await;
    let mut wrong = open().await;
    wrong.0.send(Message::text("{")).await.unwrap();
    let mut hasty = open().await;
    hasty.ask("1", CHANGES, json!({})).await;
    let mut unknown = open().await;
    let payload = json!({ "authorization": "Bearer tw_nobody" });
    unknown
        .say(json!({ "type": "connection_init", "payload": payload }))
        .await;
    let mut capital = open().await;
    let payload = json!({ "Authorization": "Bearer tw_nobody" });
    capital
        .say(json!({ "type": "connection_init", "payload": payload }))
        .await;
    let mut twice = Socket::begun(&app).await;
    twice.say(json!({ "type": "connection_init" })).await;
    let mut same = Socket::begun(&app).await;
    same.ask("1", CHANGES, json!({})).await;
    same.ask("1", CHANGES, json!({})).await;
    let mut many = Socket::begun(&app).await;
    many.ask("1", CHANGES, json!({})).await;
    many.ask("2", CHANGES, json!({})).await;

    assert_eq!(silent.closed().await, 4408);
    assert_eq!(wrong.closed().await, 4400);
    assert_eq!(hasty.closed().await, 4401);
    assert_eq!(unknown.closed().await, 4401);
    assert_eq!(capital.closed().await, 4401);
    assert_eq!(twice.closed().await, 4429);
    assert_eq!(same.closed().await, 4409);
    assert_eq!(many.closed().await, 4429);
}

#[tokio::test]
async fn a_completed_subscription_makes_room_for_another_under_its_id() {
    let app = TestApp::configured(|config| config.limits.socket_operations = 1).await;
    let mut socket = Socket::begun(&app).await;
    socket.ask("1", CHANGES, json!({})).await;

    socket.say(json!({ "type": "complete", "id": "1" })).await;
    socket.ask("1", "{ __typename }", json!({})).await;

    assert_eq!(
        socket.hear().await["payload"]["data"]["__typename"],
        "Query"
    );
}

#[tokio::test]
async fn a_handshake_that_is_not_good_is_refused_with_a_reason() {
    let app = TestApp::configured(|config| config.limits.sockets = 1).await;
    let refused = async |headers: &[(&'static str, &str)]| {
        let Err(Error::Http(response)) = Socket::open(&app, headers).await else {
            panic!("opened with {headers:?}");
        };
        let body: Value = serde_json::from_slice(response.body().as_deref().unwrap()).unwrap();
        let code = body["errors"][0]["extensions"]["code"].clone();
        (response.status().as_u16(), code)
    };

    let without = refused(&[]).await;
    let foreign = refused(&[Socket::PROTOCOL, ("origin", "https://elsewhere.example")]).await;
    let _held = Socket::begun(&app).await;
    let late = refused(&[Socket::PROTOCOL]).await;

    assert_eq!(without, (400, json!("SOCKET_PROTOCOL_UNSUPPORTED")));
    assert_eq!(foreign, (403, json!("ORIGIN_NOT_ALLOWED")));
    assert_eq!(late, (503, json!("LIMIT_SOCKETS")));
}

#[tokio::test]
async fn a_subscription_is_not_served_over_http() {
    let app = TestApp::seeded().await;

    let reply = app
        .http()
        .post(app.url("/graphql"))
        .json(&json!({ "query": CHANGES }))
        .send()
        .await
        .expect("the server answers");

    assert_eq!(reply.status(), StatusCode::OK);
    let body: Value = reply.json().await.expect("in JSON");
    assert_code(&body, "SUBSCRIPTION_OVER_HTTP");
}
