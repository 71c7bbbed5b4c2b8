//! Each limit, met from outside: its own code, and its number in the message.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors};
use twincity::graphql::Limits;
use uuid::Uuid;

#[track_caller]
fn assert_limit(reply: &Value, code: &str, limit: u64) {
    assert_code(reply, code);
    let message = reply["errors"][0]["message"].as_str().expect("a message");
    assert!(message.contains(&limit.to_string()), "{message}");
    assert!(reply.get("data").is_none(), "{reply}");
}

async fn limited(change: impl FnOnce(&mut Limits)) -> TestApp {
    TestApp::configured(|config| change(&mut config.limits)).await
}

#[tokio::test]
async fn a_document_of_too_many_tokens_is_refused() {
    let app = limited(|limits| limits.tokens = 3).await;

    assert_no_errors(&app.gql("{ __typename }", json!({})).await);
    let reply = app.gql("{ a: __typename }", json!({})).await;

    assert_limit(&reply, "LIMIT_TOKENS", 3);
}

#[tokio::test]
async fn brackets_that_would_overflow_the_parser_are_refused() {
    let app = limited(|limits| limits.tokens = 100_000).await;

    for bracket in ["{a", "{a(b:[", "{a(b:{c:", "["] {
        let reply = app.gql(&bracket.repeat(5_000), json!({})).await;

        assert_limit(&reply, "LIMIT_NESTING", 48);
    }
}

#[tokio::test]
async fn a_selection_that_is_too_deep_is_refused_through_fragments_too() {
    let app = limited(|limits| limits.depth = 2).await;

    let deep = "{ projects { edges { node { code } } } }";
    let hidden = "{ projects { ...A } } fragment A on ProjectConnection { ...B } \
                  fragment B on ProjectConnection { edges { cursor } }";

    assert_limit(&app.gql(deep, json!({})).await, "LIMIT_DEPTH", 2);
    assert_limit(&app.gql(hidden, json!({})).await, "LIMIT_DEPTH", 2);
}

#[tokio::test]
async fn complexity_multiplies_by_the_size_of_pages() {
    let app = limited(|limits| limits.complexity = 100).await;
    let literal = |first| format!("{{ projects(first: {first}) {{ nodes {{ code }} }} }}");
    let variable = "query($n: Int = 90) { projects(first: $n) { nodes { code } } }";

    assert_no_errors(&app.gql(&literal(10), json!({})).await);
    assert_no_errors(&app.gql(variable, json!({ "n": 10 })).await);

    let replies = [
        app.gql(&literal(90), json!({})).await,
        app.gql(variable, json!({})).await,
        app.gql(variable, json!({ "n": 91 })).await,
    ];
    for reply in replies {
        assert_limit(&reply, "LIMIT_COMPLEXITY", 100);
    }
}

#[tokio::test]
async fn too_many_aliases_are_refused() {
    let app = limited(|limits| limits.aliases = 2).await;

    let reply = app
        .gql("{ a: __typename b: __typename c: __typename }", json!({}))
        .await;

    assert_limit(&reply, "LIMIT_ALIASES", 2);
}

#[tokio::test]
async fn too_many_directives_are_refused() {
    let app = limited(|limits| limits.directives = 1).await;
    let query = "{ __typename @skip(if: false) @include(if: true) }";

    let reply = app.gql(query, json!({})).await;

    assert_limit(&reply, "LIMIT_DIRECTIVES", 1);
}

#[tokio::test]
async fn unknown_directives_are_refused() {
    let app = TestApp::seeded().await;

    for query in [
        "{ __typename @nothing }",
        "query @nothing { __typename }",
        "{ ...A @nothing } fragment A on Query { __typename }",
        "{ ...A } fragment A on Query @nothing { __typename }",
        "{ ... @nothing { __typename } }",
    ] {
        assert_code(
            &app.gql(query, json!({})).await,
            "GRAPHQL_VALIDATION_FAILED",
        );
    }
}

#[tokio::test]
async fn too_many_fragment_spreads_are_refused() {
    let app = limited(|limits| limits.fragment_spreads = 1).await;
    let query = "{ ...A ...A } fragment A on Query { __typename }";

    let reply = app.gql(query, json!({})).await;

    assert_limit(&reply, "LIMIT_FRAGMENT_SPREADS", 1);
}

#[tokio::test]
async fn fragments_that_double_at_each_level_are_refused_at_once() {
    let app = TestApp::seeded().await;
    let mut query = String::from("{ ...F0 }");
    for level in 0..20 {
        let next = level + 1;
        query += &format!(" fragment F{level} on Query {{ ...F{next} ...F{next} }}");
    }
    query += " fragment F20 on Query { __typename }";
    let started = Instant::now();

    let reply = app.gql(&query, json!({})).await;

    assert_limit(&reply, "LIMIT_FRAGMENT_SPREADS", 200);
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn fragments_in_a_circle_are_refused_at_once() {
    let app = TestApp::seeded().await;
    let query = "{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }";
    let started = Instant::now();

    let reply = app.gql(query, json!({})).await;

    assert_code(&reply, "GRAPHQL_VALIDATION_FAILED");
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn too_many_root_fields_are_refused_through_fragments_too() {
    let app = limited(|limits| limits.root_fields = 1).await;
    let query = "{ __typename ...A } fragment A on Query { projects { totalCount } }";

    let reply = app.gql(query, json!({})).await;

    assert_limit(&reply, "LIMIT_ROOT_FIELDS", 1);
}

#[tokio::test]
async fn a_page_that_is_too_large_is_refused_through_variables_too() {
    let app = limited(|limits| limits.page_size = 7).await;
    let literal = "{ projects(first: 8) { totalCount } }";
    let variable = "query($n: Int) { projects(last: $n) { totalCount } }";

    assert_limit(&app.gql(literal, json!({})).await, "LIMIT_PAGE_SIZE", 7);
    let reply = app.gql(variable, json!({ "n": 1_000_000 })).await;

    assert_limit(&reply, "LIMIT_PAGE_SIZE", 7);
}

#[tokio::test]
async fn introspection_in_circles_is_refused() {
    let app = TestApp::seeded().await;
    let circle =
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

    let reply = app.gql(circle, json!({})).await;

    assert_limit(&reply, "LIMIT_INTROSPECTION", 2);
}

#[tokio::test]
async fn the_usual_introspection_passes() {
    let app = TestApp::seeded().await;
    let query = "query IntrospectionQuery { __schema { queryType { name } \
        types { ...FullType } directives { name locations args { ...InputValue } } } } \
        fragment FullType on __Type { kind name description \
          fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } } \
          inputFields { ...InputValue } interfaces { ...TypeRef } \
          enumValues(includeDeprecated: true) { name } possibleTypes { ...TypeRef } } \
        fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue } \
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name \
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name \
          ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }";

    let reply = app.gql(query, json!({})).await;

    assert_no_errors(&reply);
}

#[tokio::test]
async fn a_list_of_too_many_values_is_refused_wherever_it_stands() {
    let app = limited(|limits| limits.list_values = 3).await;
    let nested = "query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }";
    let inner = "query ($codes: [String!]) {
        projects(filter: { places: $codes }) { totalCount } }";
    let literal = r#"{ projects(filter: { places: ["A", "B", "C", "D"] }) { totalCount } }"#;
    let four = json!(["A", "B", "C", "D"]);

    let replies = [
        app.gql(literal, json!({})).await,
        app.gql(inner, json!({ "codes": four })).await,
        app.gql(nested, json!({ "filter": { "places": four } }))
            .await,
    ];
    let fits = app.gql(inner, json!({ "codes": ["A", "B", "C"] })).await;

    for reply in replies {
        assert_limit(&reply, "LIMIT_LIST_VALUES", 3);
    }
    assert_no_errors(&fits);
}

#[tokio::test]
async fn the_longest_list_that_is_let_through_is_answered() {
    let app = TestApp::seeded().await;
    let codes: Vec<String> = (0..500).map(|number| format!("{number:06}")).collect();
    let ids: Vec<String> = (0..500)
        .map(|number| format!("TradeDataset:{}", Uuid::from_u128(number)))
        .collect();
    let flows = "query ($codes: [String!]!, $ids: [ID!]!) {
        tradeFlows(filter: { hsCodes: $codes }) { totalCount }
        ofDatasets: tradeFlows(filter: { datasets: $ids }) { totalCount nodes { month } }
        tradeSeries(groupBy: [HS2], filter: { hsCodes: $codes, reporter: CN,
            period: { from: \"2024-01\", to: \"2024-02\" } }) { totalCount }
        projects(filter: { zones: $codes, places: $codes, participants: $codes }) { totalCount }
        enterprises(filter: { projects: $codes }) { totalCount } }";

    let reply = app.gql(flows, json!({ "codes": codes, "ids": ids })).await;

    assert_no_errors(&reply);
}

#[tokio::test]
async fn a_text_to_search_by_is_bounded() {
    let app = TestApp::seeded().await;
    let characters = |many| -> String { ('一'..).take(many).collect() };

    for kind in ["projects", "enterprises", "zones", "places"] {
        let query = format!(
            "query ($text: String) {{ {kind}(filter: {{ text: $text }}) {{ totalCount }} }}"
        );
        let found = async |text: Value| app.gql(&query, json!({ "text": text })).await;
        let count = |reply: &Value| reply["data"][kind]["totalCount"].clone();

        let page = found(characters(201).into()).await;
        let most = found(characters(200).into()).await;
        let (blank, all) = (found("  ".into()).await, found(Value::Null).await);

        assert_code(&page, "LIMIT_SEARCH_TEXT");
        assert_eq!(count(&most), 0);
        assert_eq!(count(&blank), count(&all));
    }
}

#[tokio::test]
async fn a_longer_period_costs_more() {
    let app = limited(|limits| limits.complexity = 1_100).await;
    let query = "query ($period: PeriodInput!) { ...A }
        fragment A on Query { overview(period: $period) { trade { months { month } } } }";
    let years = |to: &str| json!({ "period": { "from": "2022-01", "to": to } });

    let two = app.gql(query, years("2023-12")).await;
    let three = app.gql(query, years("2024-01")).await;

    assert_no_errors(&two);
    assert_limit(&three, "LIMIT_COMPLEXITY", 1_100);
}

#[tokio::test]
async fn years_of_trade_may_be_told_apart_in_five_ways_at_once() {
    let app = TestApp::seeded().await;
    let one = |name: &str| {
        format!(
            "{name}: tradeSeries(groupBy: [{name}], filter: $filter, first: 100) {{
                nodes {{ key {{ partner hsCode sector {{ name {{ text }} }} }} figure }} }}"
        )
    };
    let series = ["SECTOR", "CLUSTER", "HS2", "PARTNER", "CHECKPOINT"].map(one);
    let query = format!("query ($filter: TradeFilter!) {{ {} }}", series.concat());
    let period = json!({ "from": "2006-01", "to": "2025-12" });

    let reply = app
        .gql(
            &query,
            json!({ "filter": { "period": period, "reporter": "CN" } }),
        )
        .await;

    assert_no_errors(&reply);
}

#[tokio::test]
async fn a_batch_may_cost_as_much_as_one_request() {
    let app = limited(|limits| limits.complexity = 1_100).await;
    let overview = json!({ "query":
        r#"{ overview(period: { from: "2024-01", to: "2024-12" }) { zoneCount } }"# });
    let small = json!({ "query": "{ __typename }" });
    let batch = json!([overview, overview, overview, small]);

    let reply = app.http().post(app.url("/graphql")).json(&batch).send();
    let replies: Value = reply.await.unwrap().json().await.unwrap();

    assert_no_errors(&replies[0]);
    assert_no_errors(&replies[1]);
    assert_limit(&replies[2], "LIMIT_COMPLEXITY", 1_100);
    assert_no_errors(&replies[3]);
}

#[tokio::test]
async fn an_analysis_waits_for_its_turn_and_short_questions_do_not() {
    let app = TestApp::configured(|config| {
        config.database.database_analyses = 1;
        config.limits.deadline_ms = 300;
    })
    .await;
    let summary = r#"{ overview(period: { from: "2024-01", to: "2024-12" }) { zoneCount } }"#;
    let turn = app.db().turn().await;

    let waiting = app.gql(summary, json!({})).await;
    let short = app
        .gql("{ projects(first: 1) { totalCount } }", json!({}))
        .await;
    drop(turn);
    let later = app.gql(summary, json!({})).await;

    assert_code(&waiting, "DEADLINE_EXCEEDED");
    assert_no_errors(&short);
    assert_no_errors(&later);
}
