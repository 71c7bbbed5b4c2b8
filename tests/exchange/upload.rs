//! Files that come along with a request.

use entity::values::Side;
use reqwest::multipart::Form;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use tests::{Client, TestApp, assert_no_errors, data};

use super::sent::{COMMIT, IMPORT, form, input};
use super::{ROWS, table};

async fn post(app: &TestApp, client: &Client<'_>, input: &Value, bytes: Vec<u8>) -> Response {
    app.http()
        .post(app.url("/graphql"))
        .headers(client.headers())
        .multipart(form(input, bytes))
        .send()
        .await
        .unwrap()
}

async fn send(app: &TestApp, client: &Client<'_>, input: &Value, content: &str) -> Value {
    let response = post(app, client, input, content.into()).await;
    assert_eq!(response.status(), StatusCode::OK);
    let text = response.text().await.unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn a_file_is_checked_first_and_loaded_without_sending_it_again() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;

    let reply = send(&app, &editor, &input(), &table(&ROWS)).await;

    assert_no_errors(&reply);
    let import = data(&reply, "/importTrade/import");
    assert_eq!(import["state"], "CHECKED", "{reply:#}");
    assert_eq!(import["report"]["accepted"], "3");
    assert_eq!(import["report"]["encoding"], "UTF-8");
    assert_eq!(import["report"]["delimiter"], ",");
    assert_eq!(import["dataset"], Value::Null);
    let commit = json!({ "input": { "id": import["id"] } });
    let reply = editor.gql(COMMIT, commit.clone()).await;
    let loaded = data(&reply, "/commitImport/import");
    assert_eq!(loaded["state"], "LOADED", "{reply:#}");
    assert_eq!(
        loaded["dataset"],
        json!({ "code": "CN-2024", "status": "LOADED" })
    );
    let reply = editor.gql(COMMIT, commit).await;
    let again = data(&reply, "/commitImport/import/state");
    assert_eq!(again, "ALREADY_LOADED", "{reply:#}");
}

#[tokio::test]
async fn what_is_wrong_is_told_and_a_copy_can_be_fetched_by_whoever_sent_it() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;
    let other = app.editor(Side::Cn).await;
    let bad = ROWS[1].replace("RUS", "Atlantis");
    let mut wish = input();
    wish["dryRun"] = json!(false);

    let reply = send(&app, &editor, &wish, &table(&[ROWS[0], &bad])).await;

    let import = data(&reply, "/importTrade/import");
    assert_eq!(import["state"], "ERRONEOUS", "{reply:#}");
    let problem = &import["report"]["problems"][0];
    assert_eq!(problem["code"], "COUNTRY_UNKNOWN");
    assert_eq!(problem["line"], "3");
    assert_eq!(problem["column"], "Partner");
    assert_eq!(problem["value"], "Atlantis");
    assert_eq!(import["report"]["counts"][0]["count"], "1");
    let copy = app.url(import["annotatedCopy"].as_str().unwrap());
    let fetch = |client: &Client<'_>| app.http().get(&copy).headers(client.headers()).send();
    let text = fetch(&editor).await.unwrap().text().await.unwrap();
    assert!(
        text.contains("Atlantis") && text.lines().count() == 2,
        "{text}"
    );
    let foreign = fetch(&other).await.unwrap();
    assert_eq!(foreign.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn publishers_make_what_they_load_current_and_editors_do_not() {
    let app = TestApp::seeded().await;
    let (editor, publisher) = (app.editor(Side::Cn).await, app.publisher(Side::Cn).await);
    let mut wish = input();
    wish["dryRun"] = json!(false);
    wish["makeCurrent"] = json!(true);

    let refused = send(&app, &editor, &wish, &table(&ROWS)).await;
    let loaded = send(&app, &publisher, &wish, &table(&ROWS)).await;

    tests::assert_code(&refused, "FORBIDDEN");
    let import = data(&loaded, "/importTrade/import");
    assert_eq!(import["state"], "LOADED", "{loaded:#}");
}

#[tokio::test]
async fn what_is_asked_wrongly_is_said() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;
    for (field, value, code) in [
        ("source", json!({ "code": "NONE" }), "IMPORT_SOURCE_UNKNOWN"),
        ("code", json!("lower case"), "CODE_INVALID"),
        ("encoding", json!("koi8-r"), "ENCODING_UNKNOWN"),
        (
            "declared",
            json!([{ "column": "colour", "value": "red" }]),
            "IMPORT_COLUMN_UNKNOWN",
        ),
        (
            "mapping",
            json!([{ "heading": "G33", "column": "colour" }]),
            "IMPORT_COLUMN_UNKNOWN",
        ),
    ] {
        let mut wrong = input();
        wrong[field] = value;

        let reply = send(&app, &editor, &wrong, &table(&ROWS)).await;

        let errors = data(&reply, "/importTrade/userErrors");
        assert_eq!(errors[0]["code"], code, "{reply:#}");
        assert_eq!(errors[0]["path"], json!(["input", field]));
        let message = errors[0]["message"].as_str().unwrap();
        assert!(!message.contains("column=value"), "{message}");
    }
}

#[tokio::test]
async fn a_request_with_a_file_needs_a_name_a_header_and_room() {
    let app = TestApp::configured(|config| config.limits.upload_bytes = 10_000).await;
    let editor = app.editor(Side::Cn).await;
    let token = editor.headers();
    let operations = json!({ "query": IMPORT, "variables": { "input": input() } }).to_string();
    let small = || {
        Form::new()
            .text("operations", operations.clone())
            .text("map", r#"{ "0": ["variables.input.file"] }"#)
            .text("0", "x")
    };
    let post = |form: Form| app.http().post(app.url("/graphql")).multipart(form);

    let nobody = post(small()).send().await.unwrap();
    let without = editor.without("x-twincity-csrf");
    let forged = post(small())
        .headers(without.headers())
        .send()
        .await
        .unwrap();
    let large = small().text("1", "x".repeat(20_000));
    let large = post(large).headers(token.clone()).send().await.unwrap();
    let other = Form::new()
        .text("operations", operations.clone())
        .text("map", "{}");
    let missing = post(other.text("0", "x"))
        .headers(token.clone())
        .send()
        .await
        .unwrap();
    let plain = json!({ "query": IMPORT, "variables": { "input": input() } });
    let plain = app
        .http()
        .post(app.url("/graphql"))
        .headers(token)
        .json(&plain);
    let plain = plain.send().await.unwrap();

    assert_eq!(nobody.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(forged.status(), StatusCode::FORBIDDEN);
    assert!(large.status().is_client_error(), "{}", large.status());
    assert_eq!(missing.status(), StatusCode::BAD_REQUEST);
    assert!(plain.text().await.unwrap().contains("VARIABLE_INVALID"));
}

#[tokio::test]
async fn templates_are_there_for_everybody() {
    let app = TestApp::seeded().await;
    for (name, content_type) in [
        ("trade.ru.csv", "text/csv; charset=utf-8"),
        (
            "trade.zh.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
    ] {
        let response = app
            .http()
            .get(app.url(&format!("/templates/{name}")))
            .send();
        let response = response.await.unwrap();

        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-type"], content_type);
    }
    let none = app
        .http()
        .get(app.url("/templates/trade.fr.csv"))
        .send()
        .await;
    assert_eq!(none.unwrap().status(), StatusCode::NOT_FOUND);
}
