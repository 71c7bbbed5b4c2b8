//! What the README promises, in three languages.

use serde_json::Value;
use tests::{TestApp, project_file};

/// Each request of a README with the answer it shows.
fn examples(text: &str) -> Vec<(Value, Option<&str>, Value)> {
    let mut examples = Vec::new();
    for block in text.split("--data-binary @- <<'END'\n").skip(1) {
        let (request, rest) = block.split_once("\nEND").unwrap();
        let (_, rest) = rest.split_once("```json\n").unwrap();
        let (answer, _) = rest.split_once("```").unwrap();
        let parse = |text: &str| serde_json::from_str(text).unwrap();
        examples.push((parse(request), None, parse(answer)));
    }
    let languages = text.lines().filter(|line| line.starts_with("curl -s"));
    for (example, line) in examples.iter_mut().zip(languages) {
        let (_, header) = line.split_once("Accept-Language: ").unzip();
        example.1 = header.and_then(|header| header.split('\'').next());
    }
    examples
}

#[tokio::test]
async fn every_readme_shows_true_answers() {
    let app = TestApp::seeded().await;

    for file in ["README.md", "README.zh.md", "README.ru.md"] {
        let text = project_file(file);
        let examples = examples(&text);

        assert_eq!(examples.len(), 3, "{file}");
        for (request, language, answer) in examples {
            let query = request["query"].as_str().unwrap();
            let reply = app
                .gql_in(language.unwrap_or("zh"), query, Value::Null)
                .await;
            assert_eq!(reply, answer, "{file}: {query}");
        }
    }
}
