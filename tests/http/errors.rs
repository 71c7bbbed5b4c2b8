//! Errors: shaped alike, in the reader's language, and silent about the inside.

use entity::values::{Role, Side};
use sea_orm::ConnectionTrait;
use serde_json::json;
use tests::{TestApp, assert_code};

#[tokio::test]
async fn an_error_has_a_message_a_place_and_a_code() {
    let app = TestApp::seeded().await;

    let reply = app.gql("{\n  nothing\n}", json!({})).await;

    let error = &reply["errors"][0];
    assert_code(&reply, "GRAPHQL_VALIDATION_FAILED");
    assert_eq!(error["locations"], json!([{ "line": 2, "column": 3 }]));
    assert!(
        error["message"]
            .as_str()
            .is_some_and(|it| it.contains("nothing"))
    );
    assert!(reply.get("data").is_none());
}

#[tokio::test]
async fn a_wrong_argument_says_which_field_it_was() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql("{ it: projects(after: \"?\") { totalCount } }", json!({}))
        .await;

    assert_code(&reply, "CURSOR_INVALID");
    assert_eq!(reply["errors"][0]["path"], json!(["it"]));
}

#[tokio::test]
async fn a_failure_of_ours_shows_its_number_and_nothing_else() {
    let app = TestApp::seeded().await;
    app.db()
        .writer()
        .execute_unprepared("ALTER TABLE project RENAME TO project_gone")
        .await
        .expect("break the database");

    let reply = app
        .http()
        .post(app.url("/graphql"))
        .header("x-request-id", "night-shift.7")
        .json(&json!({ "query": "{ projects { nodes { code } } }" }))
        .send()
        .await
        .expect("the server answers");

    let text = reply.text().await.expect("a body");
    let reply = serde_json::from_str(&text).expect("in JSON");
    assert_code(&reply, "INTERNAL");
    assert_eq!(
        reply["errors"][0]["extensions"]["requestId"],
        "night-shift.7"
    );
    for inside in ["project_gone", "table", "sql", "relation", "SELECT"] {
        assert!(!text.contains(inside), "`{inside}` in {text}");
    }
}

#[tokio::test]
async fn a_variable_of_another_type_is_refused_before_anything_runs() {
    let app = TestApp::seeded().await;
    let query = "query($first: Int!) { projects(first: $first) { totalCount } }";
    let before = app.statements();

    for wrong in [
        json!({}),
        json!({ "first": null }),
        json!({ "first": "ten" }),
    ] {
        let reply = app.gql(query, wrong).await;

        assert_code(&reply, "VARIABLE_INVALID");
        assert!(reply.get("data").is_none());
    }
    assert_eq!(app.statements(), before);
}

#[tokio::test]
async fn a_document_that_cannot_be_parsed_says_what_was_expected_and_where() {
    let app = TestApp::seeded().await;

    let reply = app.gql_in("en", "{ a", json!({})).await;

    assert_code(&reply, "GRAPHQL_PARSE_FAILED");
    let error = &reply["errors"][0];
    assert_eq!(error["locations"], json!([{ "line": 1, "column": 4 }]));
    let message = error["message"].as_str().expect("a message");
    assert!(
        message.contains("expected") && !message.contains('\n'),
        "{message}"
    );
}

#[tokio::test]
async fn text_that_a_database_cannot_keep_is_refused_and_no_failure_of_ours() {
    let app = TestApp::seeded().await;
    let by_code = "query ($code: String!) { project(by: { code: $code }) { code } }";

    let in_variable = app.gql(by_code, json!({ "code": "HB\0" })).await;
    let in_document = app
        .gql(
            r#"{ projects(filter: { text: "\u0000" }) { totalCount } }"#,
            json!({}),
        )
        .await;

    assert_code(&in_variable, "TEXT_NUL");
    assert_code(&in_document, "TEXT_NUL");
    let about_it = app
        .gql(
            r#"{ projects(filter: { text: "\\u0000" }) { totalCount } }"#,
            json!({}),
        )
        .await;
    assert!(about_it.get("errors").is_none(), "{about_it}");
    let in_block = app
        .gql(
            r#"{ projects(filter: { text: """\u0000""" }) { totalCount } }"#,
            json!({}),
        )
        .await;
    assert!(in_block.get("errors").is_none(), "{in_block}");
}

#[tokio::test]
async fn a_date_beyond_the_years_of_the_register_is_refused() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let check = "mutation ($on: Date!) { validateProject(input: {
        plannedInvestment: { amount: \"1\", currency: \"CNY\", on: $on } }) {
        userErrors { code } } }";

    for date in ["0999-12-31", "+22024-01-01", "2024-1-1", "-2024-01-01"] {
        let reply = editor.gql(check, json!({ "on": date })).await;
        assert_code(&reply, "ARGUMENT_INVALID");
    }
    let reply = editor.gql(check, json!({ "on": "2025-06-01" })).await;
    assert!(reply.get("errors").is_none(), "{reply}");
}

/// Every sentence about a document is whole in its language: nothing in Latin letters but the
/// names of the document, and those are marked as names.
#[tokio::test]
async fn what_is_wrong_with_a_document_is_said_in_one_language() {
    let app = TestApp::seeded().await;
    let broken = [
        "{ projects { totalCont } }",
        "{ projects(frist: 1) { totalCount } }",
        "{ projects }",
        "{ projects { totalCount { it } } }",
        "{ node { id } }",
        "{ ...Gone }",
        "{ __typename } fragment A on Query { __typename }",
        "{ ...A } fragment A on Query { ...A }",
        "{ ...A } fragment A on Gone { __typename }",
        "{ projects(first: \"ten\") { totalCount } }",
        "{ projects(filter: { stage: GONE }) { totalCount } }",
        "{ projects(filter: { gone: 1 }) { totalCount } }",
        "{ project(by: {}) { code } }",
        "{ projects(first: $first) { totalCount } }",
        "query($first: Int) { __typename }",
        "query($first: Gone) { projects(first: $first) { totalCount } }",
        "query A { __typename } query B { __typename }",
        "{ it: places { totalCount } it: zones { totalCount } }",
        "{ __typename @gone }",
    ];

    for query in broken {
        for language in ["zh", "ru"] {
            let reply = app.gql_in(language, query, json!({})).await;

            let error = &reply["errors"][0];
            assert_code(&reply, "GRAPHQL_VALIDATION_FAILED");
            assert!(error["extensions"]["detail"].is_string(), "{query}");
            let sentence = error["message"].as_str().expect("a message");
            let said = unmarked(sentence);
            let is_latin = |it: char| it.is_ascii_alphabetic();
            assert!(!said.contains(is_latin), "{query}: {sentence}");
        }
    }
}

/// A sentence without what it marks as a name.
fn unmarked(sentence: &str) -> String {
    let mut said = String::new();
    let mut is_name = false;
    for letter in sentence.replace("operationName", "").chars() {
        match letter {
            '“' | '«' => is_name = true,
            '”' | '»' => is_name = false,
            '"' => is_name = !is_name,
            _ if !is_name => said.push(letter),
            _ => {}
        }
    }
    said
}

#[tokio::test]
async fn a_document_that_was_answered_before_is_still_refused_for_its_variables() {
    let app = TestApp::seeded().await;
    let query = "query ($by: ProjectBy!, $code: String) {
        project(by: $by) { code } zone(by: {code: $code}) { code }
    }";
    let wrong = [
        json!({ "by": { "code": "HB-CN-001", "id": "1" } }),
        json!({ "by": { "code": "HB-CN-001" }, "code": null }),
        json!({ "by": { "code": 1 }, "code": "HEIHE_FTZ" }),
        json!({ "by": { "id": "nonsense" }, "code": "HEIHE_FTZ" }),
        json!({ "code": "HEIHE_FTZ" }),
    ];
    let mut unknown = Vec::new();
    for variables in &wrong {
        let mut reply = app.gql(query, variables.clone()).await;
        unknown.push(reply["errors"].take());
    }
    let right = json!({ "by": { "code": "HB-CN-001" }, "code": "HEIHE_FTZ" });
    let right = app.gql(query, right).await;
    assert!(right["errors"].is_null(), "{right}");

    for (variables, unknown) in wrong.iter().zip(unknown) {
        let mut reply = app.gql(query, variables.clone()).await;

        assert!(unknown.is_array(), "{variables}");
        assert_eq!(reply["errors"].take(), unknown, "{variables}");
    }
}

#[tokio::test]
async fn a_value_of_another_form_is_told_by_the_form_it_should_have() {
    let app = TestApp::seeded().await;
    let month = r#"{ overview(period: { from: "2024-13", to: "2024-12" }) { zoneCount } }"#;
    let date = r#"{ projects(filter: { alive: { from: "2024-02-30" } }) { totalCount } }"#;

    let replies = [
        app.gql_in("zh", month, json!({})).await,
        app.gql_in("ru", month, json!({})).await,
        app.gql_in("ru", date, json!({})).await,
    ];

    let said = replies.map(|reply| reply["errors"][0]["message"].as_str().unwrap().to_owned());
    assert_eq!(
        said,
        [
            "此处应填写月份，格式如 2024-06。",
            "Здесь нужен месяц, например 2024-06.",
            "Здесь нужна дата, например 2024-06-15."
        ]
    );
}

#[tokio::test]
async fn of_a_very_long_value_the_message_repeats_the_beginning() {
    let app = TestApp::seeded().await;
    let long = "木".repeat(20_000);
    let query = "query ($id: ID!) { project(by: {id: $id}) { code } }";

    let reply = app.gql(query, json!({ "id": long })).await;

    assert_code(&reply, "ID_INVALID");
    let message = reply["errors"][0]["message"].as_str().unwrap();
    assert!(message.contains("木木…"), "{message}");
    assert!(message.chars().count() < 1_200);
}
