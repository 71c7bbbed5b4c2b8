//! Pages by the Relay specification, stable while rows come in.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

const PAGE: &str =
    "query ($first: Int, $after: String, $last: Int, $before: String, $order: RecordOrder) {
    projects(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
        nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
}";

async fn page(app: &TestApp, variables: Value) -> (Vec<String>, Value) {
    let reply = app.gql(PAGE, variables).await;
    assert_no_errors(&reply);
    let nodes = data(&reply, "/projects/nodes").as_array().unwrap();
    let codes = nodes
        .iter()
        .map(|node| node["code"].as_str().unwrap().to_owned())
        .collect();
    (codes, data(&reply, "/projects/pageInfo").clone())
}

#[tokio::test]
async fn the_first_and_the_last_page_say_what_lies_beyond() {
    let app = TestApp::seeded().await;

    let (first, at_start) = page(&app, json!({ "first": 3 })).await;
    let (last, at_end) = page(&app, json!({ "last": 2 })).await;
    let (before_last, _) = page(&app, json!({ "last": 2, "before": at_end["startCursor"] })).await;

    assert_eq!(first, ["HB-CN-001", "HB-CN-002", "HB-CN-003"]);
    assert_eq!(
        [&at_start["hasPreviousPage"], &at_start["hasNextPage"]],
        [false, true]
    );
    assert_eq!(last, ["HB-RU-007", "HB-RU-008"]);
    assert_eq!(
        [&at_end["hasPreviousPage"], &at_end["hasNextPage"]],
        [true, false]
    );
    assert_eq!(before_last, ["HB-RU-005", "HB-RU-006"]);
}

#[tokio::test]
async fn an_empty_list_has_no_cursors() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ projects(filter: {zones: ["NOWHERE"]}) {
                nodes { code } totalCount pageInfo { hasNextPage endCursor }
            } }"#,
            json!({}),
        )
        .await;

    assert_eq!(
        data(&reply, "/projects"),
        &json!({
            "nodes": [], "totalCount": 0, "pageInfo": { "hasNextPage": false, "endCursor": null }
        })
    );
}

#[tokio::test]
async fn names_are_sorted_by_code_point_in_the_readers_language() {
    let app = TestApp::seeded().await;
    let query = "{ sorted: places(orderBy: {field: NAME, direction: DESC}, first: 50) {
        nodes { name { text } }
    } }";

    for language in ["zh", "ru", "en"] {
        let reply = app.gql_in(language, query, json!({})).await;

        let nodes = data(&reply, "/sorted/nodes").as_array().unwrap();
        let names: Vec<&str> = nodes
            .iter()
            .map(|node| node["name"]["text"].as_str().unwrap())
            .collect();
        assert_eq!(names.len(), 13);
        assert!(names.is_sorted_by(|one, other| one >= other), "{names:?}");
    }
}

#[tokio::test]
async fn pages_that_are_asked_for_wrongly_are_refused() {
    let app = TestApp::seeded().await;

    let both = app.gql(PAGE, json!({ "first": 1, "last": 1 })).await;
    let negative = app.gql(PAGE, json!({ "first": -1 })).await;
    let nonsense = app.gql(PAGE, json!({ "after": "nonsense" })).await;
    let (_, by_code) = page(&app, json!({ "first": 1 })).await;
    let order = json!({ "field": "NAME" });
    let other_order = app
        .gql(
            PAGE,
            json!({ "after": by_code["endCursor"], "order": order }),
        )
        .await;

    assert_code(&both, "PAGE_FIRST_AND_LAST");
    assert_code(&negative, "PAGE_SIZE_NEGATIVE");
    assert_code(&nonsense, "CURSOR_INVALID");
    assert_code(&other_order, "CURSOR_INVALID");
}

/// What happens while somebody reads page after page.
#[derive(Clone, Debug)]
struct Reading {
    page_size: u32,
    field: &'static str,
    descending: bool,
    /// Numbers in the codes of the projects inserted after each page.
    inserted: Vec<u32>,
}

fn readings() -> impl Strategy<Value = Reading> {
    let fields = prop::sample::select(vec!["CODE", "NAME", "CREATED_AT", "UPDATED_AT"]);
    let inserted = prop::collection::vec(0..1000_u32, 0..8);
    (1..15_u32, fields, any::<bool>(), inserted).prop_map(
        |(page_size, field, descending, inserted)| Reading {
            page_size,
            field,
            descending,
            inserted,
        },
    )
}

#[test]
fn cursors_neither_skip_nor_repeat_while_rows_are_inserted() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config {
        cases: 24,
        failure_persistence: None,
        ..Config::default()
    });

    let outcome = runner.run(&readings(), |reading| {
        let seen = runtime.block_on(read_through(&reading));
        let (seen, there_from_the_start) = seen;
        let mut once = seen.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), seen.len(), "repeated");
        for code in there_from_the_start {
            prop_assert!(seen.contains(&code), "{} is skipped", code);
        }
        Ok(())
    });

    outcome.unwrap();
}

/// All codes that a reader saw, and those that were there before the first page.
async fn read_through(reading: &Reading) -> (Vec<String>, Vec<String>) {
    let app = TestApp::seeded().await;
    let (from_the_start, _) = page(&app, json!({ "first": 100 })).await;
    let direction = if reading.descending { "DESC" } else { "ASC" };
    let order = json!({ "field": reading.field, "direction": direction });
    let mut inserted = reading.inserted.iter();
    let (mut seen, mut after) = (Vec::new(), json!(null));
    loop {
        let variables = json!({ "first": reading.page_size, "after": after, "order": order });
        let (codes, info) = page(&app, variables).await;
        seen.extend(codes);
        if info["hasNextPage"] == false {
            return (seen, from_the_start);
        }
        after = info["endCursor"].clone();
        if let Some(number) = inserted.next() {
            let code = format!("HB-CN-{number:03}-{}", app.identity().number);
            let name = format!("项目{number}");
            app.project()
                .code(&code)
                .names(Some(&name), Some("Проект"), None)
                .create()
                .await;
        }
    }
}

/// A cursor is what the list gave; who makes one up is told so, whatever is in it.
#[tokio::test]
async fn a_cursor_that_was_made_up_is_refused_and_no_failure_of_ours() {
    let app = TestApp::seeded().await;
    let id = "01780000-0000-7000-8000-000000000000";
    let forged = |key: Value, id: Value| {
        let cursor = json!({ "order": "code", "key": key, "id": id });
        URL_SAFE_NO_PAD.encode(cursor.to_string())
    };

    for (key, id) in [
        (json!({ "n": 5 }), json!(id)),
        (json!({ "d": "2024-01-01" }), json!(id)),
        (json!({ "t": "2024-01-01T00:00:00Z" }), json!(id)),
        (json!({ "s": "HB\0" }), json!(id)),
        (json!({ "s": "HB" }), json!(7)),
    ] {
        let after = forged(key, id);
        let reply = app.gql(PAGE, json!({ "first": 1, "after": after })).await;
        assert_code(&reply, "CURSOR_INVALID");
    }
    let cursor = json!({ "order": "date", "key": { "d": "+262142-01-01" }, "id": id });
    let after = URL_SAFE_NO_PAD.encode(cursor.to_string());
    let milestones = "query ($after: String) { projects(first: 1) { nodes {
        milestones(after: $after) { totalCount } } } }";
    let reply = app.gql(milestones, json!({ "after": after })).await;
    assert_code(&reply, "CURSOR_INVALID");
}
