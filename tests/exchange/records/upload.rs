//! Files of records over the API.

use entity::values::Side;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use tests::{Client, TestApp, assert_code, assert_no_errors, data};

const PROJECTS: &str = "Code,Name (Chinese),Stage,Sector
P-1,项目一,PLANNED,TIMBER
P-2,项目二,PLANNED,TIMBER
";

async fn send(client: &Client<'_>, app: &TestApp, field: &str, input: Value, text: &str) -> Value {
    let query = format!(
        "mutation ($input: ImportRecordsInput!) {{ it: {field}(input: $input) {{
            import {{ id kind state checked annotatedCopy dataset {{ code }}
                written {{ created updated unchanged }}
                report {{ rows accepted problems(first: 5) {{ code line column value }} }} }}
            userErrors {{ code path }} }} }}"
    );
    let operations = json!({ "query": query, "variables": { "input": input } });
    let form = Form::new()
        .text("operations", operations.to_string())
        .text("map", r#"{ "0": ["variables.input.file"] }"#)
        .part(
            "0",
            Part::bytes(text.as_bytes().to_vec()).file_name("records.csv"),
        );
    let request = app
        .http()
        .post(app.url("/graphql"))
        .headers(client.headers());
    let response = request.multipart(form).send().await.unwrap();
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

async fn history_of(client: &Client<'_>, code: &str) -> Value {
    let document = "query ($code: String!) { project(by: { code: $code }) {
        version history(first: 5) { nodes { action actorName } } } }";
    let reply = client.gql(document, json!({ "code": code })).await;
    data(&reply, "/project").clone()
}

#[tokio::test]
async fn a_file_is_checked_first_and_loaded_without_sending_it_again() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;

    let reply = send(
        &editor,
        &app,
        "importProjects",
        json!({ "file": null }),
        PROJECTS,
    )
    .await;

    assert_no_errors(&reply);
    let import = data(&reply, "/it/import");
    assert_eq!(import["kind"], "PROJECTS");
    assert_eq!(import["state"], "CHECKED", "{reply:#}");
    assert_eq!(import["report"]["accepted"], "2");
    assert_eq!(import["written"], Value::Null);
    assert_eq!(history_of(&editor, "P-1").await, Value::Null);
    let commit = "mutation ($input: CommitImportInput!) { commitImport(input: $input) {
        import { state written { created updated unchanged } } } }";
    let input = json!({ "input": { "id": import["id"] } });
    let reply = editor.gql(commit, input.clone()).await;
    let written = json!({ "created": "2", "updated": "0", "unchanged": "0" });
    assert_eq!(data(&reply, "/commitImport/import/state"), "LOADED");
    assert_eq!(data(&reply, "/commitImport/import/written"), &written);
    let reply = editor.gql(commit, input).await;
    assert_eq!(data(&reply, "/commitImport/import/written/unchanged"), "2");
}

#[tokio::test]
async fn the_log_names_whoever_sent_the_file() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;
    let input = json!({ "file": null, "dryRun": false });

    let reply = send(&editor, &app, "importProjects", input, PROJECTS).await;

    assert_eq!(data(&reply, "/it/import/state"), "LOADED", "{reply:#}");
    let project = history_of(&editor, "P-2").await;
    let entry = &project["history"]["nodes"][0];
    assert_eq!(entry["action"], "CREATE");
    assert_eq!(entry["actorName"], json!(editor.account.name));
}

#[tokio::test]
async fn a_bank_brings_in_its_own_records_only() {
    let app = TestApp::seeded().await;
    let (reader, russian) = (app.reader(Side::Cn).await, app.editor(Side::Ru).await);
    let input = json!({ "file": null, "dryRun": false });
    let theirs = "Code,Name (Chinese),Stage,Zone,Side\nHB-CN-001,项目,PLANNED,HEIHE_FTZ,CN\n";

    let refused = send(&reader, &app, "importProjects", input.clone(), PROJECTS).await;
    let wrong = send(&russian, &app, "importProjects", input, theirs).await;

    assert_code(&refused, "FORBIDDEN");
    let import = data(&wrong, "/it/import");
    assert_eq!(import["state"], "ERRONEOUS", "{wrong:#}");
    let problems = import["report"]["problems"].as_array().unwrap();
    let codes: Vec<&str> = problems
        .iter()
        .map(|it| it["code"].as_str().unwrap())
        .collect();
    for code in ["ROW_OTHER_SIDE", "LANGUAGE_MISSING", "NEIGHBOUR_OTHER_SIDE"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
}

#[tokio::test]
async fn enterprises_and_rates_come_in_the_same_way() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;
    let input = json!({ "file": null, "dryRun": false });
    for (field, kind, text) in [
        (
            "importEnterprises",
            "ENTERPRISES",
            "Code,Name (Chinese),Country,Ownership\nE-1,企业,CN,PRIVATE\n",
        ),
        (
            "importExchangeRates",
            "EXCHANGE_RATES",
            "Month,Base,Quote,Rate,Source\n2023-01,JPY,CNY,0.05,HEIHE_POLICY_2021\n",
        ),
    ] {
        let reply = send(&editor, &app, field, input.clone(), text).await;

        let import = data(&reply, "/it/import");
        assert_eq!(import["state"], "LOADED", "{reply:#}");
        assert_eq!(import["kind"], kind);
        assert_eq!(import["written"]["created"], "1");
    }
}

#[tokio::test]
async fn a_copy_of_what_is_wrong_can_be_fetched() {
    let app = TestApp::seeded().await;
    let editor = app.editor(Side::Cn).await;
    let bad = PROJECTS.replace("项目二,PLANNED", "项目二,soon");

    let reply = send(
        &editor,
        &app,
        "importProjects",
        json!({ "file": null }),
        &bad,
    )
    .await;

    let copy = data(&reply, "/it/import/annotatedCopy").as_str().unwrap();
    let request = app.http().get(app.url(copy)).headers(editor.headers());
    let text = request.send().await.unwrap().text().await.unwrap();
    assert!(text.contains("P-2") && !text.contains("P-1"), "{text}");
    assert!(text.contains(",3,"), "{text}");
}
