//! Releases over GraphQL: which there are, what changed, making current and withdrawing.

use entity::trade_dataset;
use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::builder::flow;
use tests::{Clerk, TestApp, assert_code, assert_no_errors, data, flaws};
use twincity::access::revision::verify;

const LIST: &str = "query ($filter: TradeDatasetFilter) { tradeDatasets(filter: $filter) {
    totalCount nodes { code status loadedBy } } }";
const ONE: &str = "query ($id: ID!) { tradeDataset(by: {id: $id}) {
    status version currentPeriods { from to } supersedes { code } supersededBy { code }
    publishedAt } }";

fn id(release: &trade_dataset::Model) -> String {
    format!("TradeDataset:{}", release.id.0)
}

/// What comes of making a release current, or of withdrawing it.
async fn step(
    clerk: &Clerk,
    mutation: &str,
    release: &trade_dataset::Model,
    version: i32,
) -> Value {
    let document = format!(
        "mutation ($input: TradeDatasetInput!) {{ it: {mutation}(input: $input) {{
            version repeated dataset {{ status }} userErrors {{ code path }}
            conflict {{ version }} }} }}"
    );
    let input = json!({ "id": id(release), "version": version, "idempotencyKey": mutation });
    let reply = clerk.gql(&document, json!({ "input": input })).await;
    assert_no_errors(&reply);
    reply["data"]["it"].clone()
}

async fn one(app: &TestApp, release: &trade_dataset::Model) -> Value {
    let reply = app.gql(ONE, json!({ "id": id(release) })).await;
    assert_no_errors(&reply);
    data(&reply, "/tradeDataset").clone()
}

/// The value of the trade of a month of 2024 that the Chinese bank reports, in its sums.
async fn traded(app: &TestApp, month: &str) -> Value {
    let period = json!({ "from": month, "to": month });
    let query = "query ($period: PeriodInput!) {
        overview(period: $period, filter: {reporter: CN}) {
            trade { imports { amount } months { month imports { amount } } } } }";
    let reply = app.gql(query, json!({ "period": period })).await;
    assert_no_errors(&reply);
    reply["data"]["overview"]["trade"].clone()
}

#[tokio::test]
async fn a_release_that_was_never_current_is_seen_by_its_side_only() {
    let app = TestApp::seeded().await;
    let release = app.release(Side::Cn).load().await;
    let filter = json!({ "filter": { "statuses": ["LOADED"] } });

    let anybody = app.gql(LIST, filter.clone()).await;
    let other = app
        .clerk(Side::Ru, Role::Publisher)
        .gql(LIST, filter.clone())
        .await;
    let own = app.clerk(Side::Cn, Role::Reader).gql(LIST, filter).await;
    let node = app.gql(ONE, json!({ "id": id(&release) })).await;

    assert_eq!(data(&anybody, "/tradeDatasets/totalCount"), 0);
    assert_eq!(data(&other, "/tradeDatasets/totalCount"), 0);
    assert_eq!(
        data(&own, "/tradeDatasets/nodes/0/code"),
        &json!(release.code)
    );
    assert_eq!(data(&node, "/tradeDataset"), &Value::Null);
}

#[tokio::test]
async fn datasets_are_found_by_status_and_period() {
    let app = TestApp::seeded().await;
    let march = app
        .release(Side::Cn)
        .months("2026-01", "2026-03")
        .current(true)
        .load()
        .await;
    app.release(Side::Cn)
        .months("2027-01", "2027-03")
        .current(true)
        .load()
        .await;
    let filter = json!({ "reporters": ["CN"], "statuses": ["CURRENT"], "synthetic": false,
        "period": { "from": "2026-03", "to": "2026-12" } });

    let reply = app.gql(LIST, json!({ "filter": filter })).await;

    let nodes = data(&reply, "/tradeDatasets/nodes");
    assert_eq!(
        nodes,
        &json!([{ "code": march.code, "status": "CURRENT", "loadedBy": null }])
    );
}

#[tokio::test]
async fn a_correction_takes_its_month_and_withdrawing_it_gives_the_month_back() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let rows = |values: [i64; 3]| {
        let months = [202_401, 202_402, 202_403];
        let rows = months.iter().zip(values).filter(|(_, value)| *value > 0);
        rows.map(|(month, value)| flow(*month, "4407", value))
            .collect::<Vec<_>>()
    };
    let quarter = app
        .release(Side::Cn)
        .flows(rows([100, 200, 300]))
        .current(true)
        .load()
        .await;
    let march = app
        .release(Side::Cn)
        .months("2024-03", "2024-03")
        .flows(rows([0, 0, 999]));
    let march = march.load().await;
    let before = traded(&app, "2024-03").await;

    let made = step(&publisher, "makeDatasetCurrent", &march, 1).await;
    let (held, holding) = (one(&app, &quarter).await, one(&app, &march).await);
    let between = traded(&app, "2024-03").await;
    let again = step(&publisher, "makeDatasetCurrent", &march, 1).await;
    let withdrawn = step(&publisher, "withdrawDataset", &march, 2).await;

    assert_eq!(flaws(&made), [""; 0]);
    assert_eq!(made["dataset"]["status"], "CURRENT");
    assert_eq!(held["status"], "CURRENT");
    assert_eq!(
        held["currentPeriods"],
        json!([{ "from": "2024-01", "to": "2024-02" }])
    );
    assert_eq!(held["supersededBy"], json!([{ "code": march.code }]));
    assert_eq!(holding["supersedes"], json!([{ "code": quarter.code }]));
    assert_eq!(
        (&again["repeated"], &again["version"]),
        (&json!(true), &json!(2))
    );
    assert_eq!(withdrawn["dataset"]["status"], "WITHDRAWN");
    assert_ne!(between, before);
    assert_eq!(traded(&app, "2024-03").await, before);
    assert_eq!(
        one(&app, &quarter).await["currentPeriods"],
        json!([{ "from": "2024-01", "to": "2024-03" }])
    );
}

#[tokio::test]
async fn a_release_that_loses_its_last_month_is_superseded_and_its_history_says_so() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let first = app.release(Side::Cn).current(true).load().await;
    let second = app
        .release(Side::Cn)
        .months("2024-01", "2024-06")
        .load()
        .await;
    let query = "query ($id: ID!) { tradeDataset(by: {id: $id}) { status history { nodes {
        action version actorRole changes { field before after } } } } }";

    step(&publisher, "makeDatasetCurrent", &second, 1).await;

    let reply = publisher.gql(query, json!({ "id": id(&first) })).await;
    let dataset = data(&reply, "/tradeDataset");
    assert_eq!(dataset["status"], "SUPERSEDED");
    assert_eq!(
        dataset["history"]["nodes"][0],
        json!({ "action": "UPDATE", "version": 3, "actorRole": "PUBLISHER",
            "changes": [{ "field": "status", "before": "CURRENT", "after": "SUPERSEDED" }] })
    );
    assert_eq!(dataset["history"]["nodes"][1]["action"], "PUBLISH");
    assert_eq!(dataset["history"]["nodes"][2]["action"], "CREATE");
    verify(app.db()).await.unwrap().unwrap();
    assert!(
        twincity::writing::agreement::compare(app.db())
            .await
            .unwrap()
            .is_ok()
    );
}

#[tokio::test]
async fn what_changes_nothing_or_would_not_be_seen_is_refused() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let real = app.release(Side::Cn).current(true).load().await;
    let made_up = app.release(Side::Cn).synthetic(true).load().await;
    let loaded = app.release(Side::Cn).load().await;

    let already = step(&publisher, "makeDatasetCurrent", &real, 2).await;
    let unseen = step(&publisher, "makeDatasetCurrent", &made_up, 1).await;
    let outdated = step(&publisher, "withdrawDataset", &loaded, 7).await;

    assert_eq!(flaws(&already), ["DATASET_IS_CURRENT input.id"]);
    // A key that was used already stands in the way of nothing once it was refused.
    assert_eq!(flaws(&unseen), ["DATASET_GIVES_WAY input.id"]);
    assert_eq!(outdated["conflict"]["version"], 1);
}

#[tokio::test]
async fn a_withdrawn_release_comes_back_unless_its_file_was_loaded_again() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let other = app.clerk(Side::Ru, Role::Publisher);
    let file = || app.release(Side::Cn).checksum([9; 32]);
    let first = file().current(true).load().await;
    step(&publisher, "withdrawDataset", &first, 2).await;

    let twice = step(&other, "withdrawDataset", &first, 3).await;
    let second = file().load().await;
    let back = step(&publisher, "makeDatasetCurrent", &first, 3).await;

    assert_eq!(flaws(&twice), ["RECORD_NOT_FOUND input.id"]);
    assert_eq!(flaws(&back), ["DATASET_LOADED_AGAIN input.id"]);
    assert_eq!(one(&app, &first).await["status"], "WITHDRAWN");
    assert_ne!(first.id, second.id);
}

#[tokio::test]
async fn what_changed_is_told_by_month_direction_and_chapter() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let before = vec![
        flow(202_401, "4407", 100),
        flow(202_401, "4412", 50),
        flow(202_402, "0805", 7),
        flow(202_403, "8429", 1),
    ];
    let after = vec![
        flow(202_401, "4407", 175),
        flow(202_403, "8429", 1),
        flow(202_403, "9401", 3),
    ];
    let old = app
        .release(Side::Cn)
        .flows(before)
        .current(true)
        .load()
        .await;
    let new = app.release(Side::Cn).flows(after).load().await;
    let query = "query ($id: ID!, $since: ID!, $first: Int, $after: String) {
        tradeDataset(by: {id: $id}) {
            changes(since: $since, first: $first, after: $after) {
                totalCount pageInfo { endCursor hasNextPage }
                nodes { month direction hsChapter kind
                    before { value { amount currency } rowCount } after { value { amount } } }
    } } }";
    let ask = async |first: i64, cursor: Value| {
        let variables =
            json!({ "id": id(&new), "since": id(&old), "first": first, "after": cursor });
        let reply = editor.gql(query, variables).await;
        assert_no_errors(&reply);
        data(&reply, "/tradeDataset/changes").clone()
    };

    let all = ask(10, Value::Null).await;
    let page = ask(1, Value::Null).await;
    let next = ask(2, page["pageInfo"]["endCursor"].clone()).await;

    assert_eq!(all["totalCount"], 3);
    assert_eq!(
        all["nodes"],
        json!([
            { "month": "2024-01", "direction": "IMPORT", "hsChapter": "44", "kind": "CHANGED",
              "before": { "value": { "amount": "1.50", "currency": "CNY" }, "rowCount": "2" },
              "after": { "value": { "amount": "1.75" } } },
            { "month": "2024-02", "direction": "IMPORT", "hsChapter": "08", "kind": "REMOVED",
              "before": { "value": { "amount": "0.07", "currency": "CNY" }, "rowCount": "1" },
              "after": null },
            { "month": "2024-03", "direction": "IMPORT", "hsChapter": "94", "kind": "ADDED",
              "before": null, "after": { "value": { "amount": "0.03" } } },
        ])
    );
    assert_eq!(page["pageInfo"]["hasNextPage"], true);
    assert_eq!(
        next["nodes"].as_array().unwrap(),
        &all["nodes"].as_array().unwrap()[1..]
    );
}

#[tokio::test]
async fn releases_of_two_reporters_are_not_compared() {
    let app = TestApp::seeded().await;
    let release = app.release(Side::Cn).current(true).load().await;
    let theirs = app.release(Side::Ru).current(true).load().await;
    let query = "query ($id: ID!, $since: ID!) { tradeDataset(by: {id: $id}) {
        code changes(since: $since) { totalCount } } }";

    let reply = app
        .gql(query, json!({ "id": id(&release), "since": id(&theirs) }))
        .await;

    assert_code(&reply, "DATASETS_OF_TWO_REPORTERS");
    assert_eq!(data(&reply, "/tradeDataset/code"), &json!(release.code));
}

#[tokio::test]
async fn only_flows_of_the_months_that_count_are_listed() {
    let app = TestApp::seeded().await;
    let quarter = vec![flow(202_402, "4407", 1), flow(202_403, "4407", 2)];
    app.release(Side::Cn)
        .flows(quarter)
        .current(true)
        .load()
        .await;
    let march = app.release(Side::Cn).months("2024-03", "2024-03");
    march
        .flows(vec![flow(202_403, "4407", 3)])
        .current(true)
        .load()
        .await;
    let query = r#"{ tradeFlows(filter: {reporters: [CN], period: {from: "2024-01", to: "2024-03"}}) {
        totalCount nodes { month value { amount } } } }"#;

    let reply = app.gql(query, json!({})).await;

    assert_eq!(
        data(&reply, "/tradeFlows"),
        &json!({ "totalCount": 2, "nodes": [
            { "month": "2024-03", "value": { "amount": "0.03" } },
            { "month": "2024-02", "value": { "amount": "0.01" } },
        ] })
    );
}

#[tokio::test]
async fn all_rows_of_a_release_are_for_its_own_side_and_those_that_count_for_everybody() {
    let app = TestApp::seeded().await;
    let rows = vec![
        flow(202_402, "4407", 1),
        flow(202_403, "2711", 2),
        flow(202_403, "4407", 3),
    ];
    let loaded = app.release(Side::Cn).flows(rows.clone()).load().await;
    let current = app.release(Side::Cn).flows(rows).current(true).load().await;
    let later = app.release(Side::Cn).months("2024-03", "2024-03");
    later
        .flows(vec![flow(202_403, "4407", 4)])
        .current(true)
        .load()
        .await;
    let reader = app.clerk(Side::Cn, Role::Reader);
    let query = "query ($id: ID!, $filter: TradeFlowFilter) {
        tradeDataset(by: {id: $id}) { rowCount flows(filter: $filter, first: 2) {
            totalCount nodes { month } pageInfo { hasNextPage } } }
        tradeFlows(filter: {datasets: [$id]}) { totalCount } }";
    let of = |release, filter| json!({ "id": id(release), "filter": filter });
    let wood = json!({ "hsCodes": ["44"] });

    let own = reader.gql(query, of(&loaded, Value::Null)).await;
    let of_wood = reader.gql(query, of(&loaded, wood)).await;
    let of_itself = json!({ "datasets": [id(&loaded)], "synthetic": false });
    let of_itself = reader.gql(query, of(&loaded, of_itself)).await;
    let superseded = reader.gql(query, of(&current, Value::Null)).await;
    let by_anybody = app.gql(query, of(&current, Value::Null)).await;
    let hidden = app.gql(query, of(&loaded, Value::Null)).await;

    assert_no_errors(&own);
    assert_eq!(
        data(&own, "/tradeDataset"),
        &json!({ "rowCount": "3", "flows": {
            "totalCount": 3,
            "nodes": [{ "month": "2024-03" }, { "month": "2024-03" }],
            "pageInfo": { "hasNextPage": true },
        } })
    );
    assert_eq!(data(&own, "/tradeFlows/totalCount"), 0);
    assert_eq!(data(&of_wood, "/tradeDataset/flows/totalCount"), 2);
    assert_eq!(data(&of_itself, "/tradeDataset/flows/totalCount"), 3);
    assert_eq!(data(&superseded, "/tradeDataset/flows/totalCount"), 3);
    assert_eq!(data(&superseded, "/tradeFlows/totalCount"), 1);
    assert_eq!(data(&by_anybody, "/tradeDataset/flows/totalCount"), 1);
    assert_eq!(
        data(&by_anybody, "/tradeDataset/flows/nodes"),
        &json!([{ "month": "2024-02" }])
    );
    assert_eq!(data(&hidden, "/tradeDataset"), &Value::Null);
}
