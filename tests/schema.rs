//! The schema as its readers see it.

use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data};

const INTROSPECTION: &str = "{ __schema { types { name kind description
    fields { name description args { name description } }
    inputFields { name description } enumValues { name description }
} } }";

fn undescribed<'a>(of: &Value, list: &'a Value) -> impl Iterator<Item = String> + use<'a> {
    let of = of.as_str().unwrap_or_default().to_owned();
    let entries = list.as_array().map(Vec::as_slice).unwrap_or_default();
    let silent = entries.iter().filter(|entry| !is_described(entry));
    silent.map(move |entry| format!("{of}.{}", entry["name"].as_str().unwrap_or_default()))
}

fn is_described(entry: &Value) -> bool {
    entry["description"]
        .as_str()
        .is_some_and(|text| !text.trim().is_empty())
}

#[tokio::test]
async fn everything_in_the_schema_is_described() {
    let app = TestApp::configured(|config| config.limits.depth = 20).await;

    let reply = app.gql(INTROSPECTION, json!({})).await;

    assert_no_errors(&reply);
    let types = data(&reply, "/__schema/types").as_array().unwrap();
    // The specification describes its own types.
    let own = ["Boolean", "Float", "ID", "Int", "String"];
    let ours = types.iter().filter(|it| {
        let name = it["name"].as_str().unwrap();
        !name.starts_with("__") && !own.contains(&name)
    });
    let mut silent = Vec::new();
    for it in ours {
        if !is_described(it) {
            silent.push(it["name"].to_string());
        }
        for list in ["fields", "inputFields", "enumValues"] {
            silent.extend(undescribed(&it["name"], &it[list]));
        }
        for field in it["fields"].as_array().into_iter().flatten() {
            silent.extend(undescribed(&field["name"], &field["args"]));
        }
    }
    assert!(silent.is_empty(), "without a description: {silent:?}");
}
