//! The order that a list is taken out in.

use serde_json::json;
use tests::{TestApp, assert_code, assert_no_errors, data, twincity};

use super::taken::{LINK, fetch, link};

fn codes(lines: Vec<Vec<String>>) -> Vec<String> {
    let rows = lines.into_iter().skip(1);
    rows.map(|row| row[1].clone()).collect()
}

#[tokio::test]
async fn a_list_comes_in_the_order_it_is_asked_for_in() {
    let app = TestApp::seeded().await;
    for (list, kind) in [
        ("projects", "ProjectFilter"),
        ("enterprises", "EnterpriseFilter"),
        ("zones", "ZoneFilter"),
        ("places", "PlaceFilter"),
    ] {
        let order = json!({ "field": "NAME", "direction": "DESC" });
        let query = format!(
            "query ($filter: {kind}, $order: RecordOrder) {{
                list: {list}(filter: $filter, orderBy: $order, first: 100) {{ nodes {{ code }} }} }}"
        );
        let reply = app.gql_in("ru", &query, json!({ "order": order })).await;
        assert_no_errors(&reply);
        let nodes = data(&reply, "/list/nodes").as_array().unwrap().iter();
        let wanted: Vec<&str> = nodes.map(|node| node["code"].as_str().unwrap()).collect();
        let input = json!({
            "of": { list: {} }, "orderBy": order, "format": "CSV", "lang": "RU"
        });

        let reply = app.gql(LINK, json!({ "input": input })).await;
        let by_name = codes(fetch(&app, &link(&reply)).await.csv());

        let mut by_code = by_name.clone();
        by_code.sort();
        assert_ne!(by_name, by_code, "{list}");
        assert_eq!(by_name[..wanted.len()], wanted, "{list}");
    }
}

#[tokio::test]
async fn a_list_with_an_order_of_its_own_takes_no_other() {
    let app = TestApp::seeded().await;
    for list in ["tradeFlows", "sources", "exchangeRates"] {
        let input = json!({
            "of": { list: {} }, "orderBy": { "field": "NAME" }, "format": "CSV"
        });

        let reply = app.gql(LINK, json!({ "input": input })).await;

        assert_code(&reply, "EXPORT_ARGUMENT_UNKNOWN");
    }
}

#[tokio::test]
async fn the_command_line_sorts_too() {
    let app = TestApp::seeded().await;
    let url = app.database_url().to_owned();

    let output = tokio::task::spawn_blocking(move || {
        twincity(&[
            "export",
            "zones",
            "--order-by",
            "CODE:DESC",
            "--database-url",
            &url,
        ])
    })
    .await
    .unwrap();

    let text = String::from_utf8(output.stdout).unwrap();
    let rows = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| row.unwrap()[1].to_owned())
        .collect::<Vec<_>>();
    assert!(rows.len() > 2);
    assert!(rows.is_sorted_by(|one, other| one >= other), "{rows:?}");
}
