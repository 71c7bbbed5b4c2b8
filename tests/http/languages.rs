//! Messages in the reader's language.

use serde_json::{Value, json};
use tests::TestApp;

async fn message(app: &TestApp, languages: &str) -> String {
    let reply: Value = app.gql_in(languages, "{ a: __typename }", json!({})).await;
    let message = reply["errors"][0]["message"].as_str();
    message.expect("a message").to_owned()
}

#[tokio::test]
async fn refusals_speak_the_language_of_the_reader() {
    let app = TestApp::configured(|config| config.limits.aliases = 0).await;

    let russian = message(&app, "fr, ru-RU;q=0.9, en;q=0.3").await;
    let english = message(&app, "en").await;
    let chinese = message(&app, "fr").await;

    assert_eq!(
        russian,
        "Слишком много псевдонимов: допускается не более 0 псевдонимов."
    );
    assert_eq!(
        english,
        "The document has too many aliases: 0 are the limit."
    );
    assert_eq!(chinese, "文档的别名过多：最多 0 个。");
}
