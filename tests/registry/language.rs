//! Which language a reader gets.

use serde_json::json;
use tests::{TestApp, data};

const NAME: &str = r#"query ($lang: Language) { place(by: {code: "ROVNOYE"}) {
    name { text(lang: $lang) lang(lang: $lang) zh ru en }
} }"#;

#[tokio::test]
async fn the_language_is_the_arguments_then_the_headers_then_chinese() {
    let app = TestApp::seeded().await;

    let by_default = app.gql(NAME, json!({})).await;
    let by_header = app.gql_in("ru-RU, zh;q=0.5", NAME, json!({})).await;
    let by_argument = app.gql_in("ru", NAME, json!({ "lang": "EN" })).await;

    assert_eq!(data(&by_default, "/place/name/text"), "罗夫诺耶");
    assert_eq!(data(&by_header, "/place/name/text"), "Ровное");
    assert_eq!(data(&by_argument, "/place/name/text"), "Rovnoye");
    assert_eq!(data(&by_argument, "/place/name/lang"), "EN");
}

#[tokio::test]
async fn a_missing_language_falls_back_to_the_owners() {
    let app = TestApp::seeded().await;
    let project = app
        .project()
        .side(entity::values::Side::Ru)
        .names(Some("试验"), Some("Проба"), None)
        .create()
        .await;

    let reply = app
        .gql(
            "query ($code: String!) { project(by: {code: $code}) {
                name { text(lang: EN) lang(lang: EN) en }
            } }",
            json!({ "code": project.code }),
        )
        .await;

    assert_eq!(
        data(&reply, "/project/name"),
        &json!({ "text": "Проба", "lang": "RU", "en": null })
    );
}
