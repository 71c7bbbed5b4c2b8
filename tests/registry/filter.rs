//! Filters of the list of projects.

use entity::values::{Decision, ParticipantRole, Publication, Side, Stage};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

const PROJECTS: &str = "query ($filter: ProjectFilter) {
    projects(filter: $filter, first: 100) { nodes { code } totalCount }
}";

async fn codes(app: &TestApp, filter: Value) -> Vec<String> {
    let reply = app.gql(PROJECTS, json!({ "filter": filter })).await;
    assert_no_errors(&reply);
    let nodes = data(&reply, "/projects/nodes").as_array().unwrap();
    let codes: Vec<String> = nodes
        .iter()
        .map(|node| node["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        data(&reply, "/projects/totalCount"),
        codes.len(),
        "the count fits the list"
    );
    codes
}

#[tokio::test]
async fn conditions_are_joined_by_and_and_their_values_by_or() {
    let app = TestApp::seeded().await;

    let found = codes(
        &app,
        json!({ "sides": ["RU"], "sectors": ["LOGISTICS", "TIMBER"], "stages": ["PLANNED"] }),
    )
    .await;

    assert_eq!(found, ["HB-RU-001", "HB-RU-002", "HB-RU-003"]);
}

#[tokio::test]
async fn zones_places_and_clusters_are_named_by_code() {
    let app = TestApp::seeded().await;

    assert_eq!(
        codes(&app, json!({ "zones": ["HEIHE_CBEC"] })).await,
        ["HB-CN-002"]
    );
    assert_eq!(
        codes(&app, json!({ "places": ["BELOGORSK"] })).await,
        ["HB-RU-003", "HB-RU-005"]
    );
    assert_eq!(
        codes(&app, json!({ "clusters": ["TIMBER_CHAIN"] }))
            .await
            .len(),
        5
    );
}

#[tokio::test]
async fn projects_are_found_by_who_takes_part() {
    let app = TestApp::seeded().await;

    let found = codes(&app, json!({ "participants": ["XCMG"] })).await;

    assert_eq!(found, ["HB-RU-006"]);
}

#[tokio::test]
async fn the_joint_library_has_what_the_other_side_endorses() {
    let app = TestApp::seeded().await;
    let endorsed = app.project().create().await;
    let declined = app.project().create().await;
    app.endorsement(&endorsed, Decision::Endorsed).await;
    app.endorsement(&declined, Decision::Declined).await;

    let library = codes(&app, json!({ "inJointLibrary": true })).await;
    let rest = codes(&app, json!({ "inJointLibrary": false })).await;

    assert_eq!(library, [endorsed.code.as_str()]);
    assert!(rest.contains(&declined.code) && !rest.contains(&endorsed.code));
    assert_eq!(rest.len(), 33);
}

#[tokio::test]
async fn investments_in_other_currencies_are_compared_by_their_own_rates() {
    let app = TestApp::seeded().await;
    let yuan = app
        .project()
        .planned_investment(100_000_000, "CNY", "2024-05-10")
        .create()
        .await;
    let dollar = app
        .project()
        .planned_investment(20_000_000, "USD", "2024-05-10")
        .create()
        .await;
    app.project()
        .planned_investment(100, "USD", "2024-05-10")
        .create()
        .await;
    // No rate of that month is recorded: it cannot be compared in yuan.
    let ancient = app
        .project()
        .planned_investment(900_000_000, "USD", "1999-01-01")
        .create()
        .await;

    let in_yuan = codes(
        &app,
        json!({ "plannedInvestment": { "currency": "CNY", "min": "1000000" } }),
    )
    .await;
    let in_dollars = codes(
        &app,
        json!({ "plannedInvestment": { "currency": "USD", "min": "199999.99" } }),
    )
    .await;

    assert_eq!(in_yuan, [yuan.code, dollar.code.clone()]);
    assert_eq!(in_dollars, [dollar.code, ancient.code]);
}

#[tokio::test]
async fn what_was_invested_is_asked_apart_from_what_is_planned() {
    let app = TestApp::seeded().await;
    let planned = app
        .project()
        .planned_investment(100_000_000, "CNY", "2024-05-10")
        .create()
        .await;
    let made = app
        .project()
        .planned_investment(100_000_000, "CNY", "2024-05-10")
        .actual_investment(20_000_000, "USD", "2024-06-10")
        .create()
        .await;
    let range = json!({ "currency": "CNY", "min": "1000000", "max": "10000000" });

    let by_plan = codes(&app, json!({ "plannedInvestment": range })).await;
    let by_fact = codes(&app, json!({ "actualInvestment": range })).await;
    let by_both = json!({ "plannedInvestment": range, "actualInvestment": range });
    let by_both = codes(&app, by_both).await;

    assert_eq!(by_plan, [planned.code, made.code.clone()]);
    assert_eq!(by_fact, std::slice::from_ref(&made.code));
    assert_eq!(by_both, [made.code]);
}

#[tokio::test]
async fn enterprises_are_found_by_cluster_and_by_the_projects_they_take_part_in() {
    let app = TestApp::seeded().await;
    let found = async |filter: Value| {
        let query = "query ($filter: EnterpriseFilter) { enterprises(filter: $filter, first: 100) {
            totalCount nodes { code sector { cluster { code } } } } }";
        let reply = app.gql(query, json!({ "filter": filter })).await;
        assert_no_errors(&reply);
        data(&reply, "/enterprises").clone()
    };

    let of_cluster = found(json!({ "clusters": ["TIMBER_CHAIN"] })).await;
    let of_other_sector =
        found(json!({ "clusters": ["TIMBER_CHAIN"], "sectors": ["LOGISTICS"] })).await;
    let of_project = found(json!({ "projects": ["HB-RU-006"] })).await;

    let nodes = of_cluster["nodes"].as_array().unwrap();
    assert!(!nodes.is_empty());
    for node in nodes {
        assert_eq!(node["sector"]["cluster"]["code"], "TIMBER_CHAIN");
    }
    assert_eq!(of_other_sector["totalCount"], 0);
    let taking_part = of_project["nodes"].as_array().unwrap().iter();
    let taking_part: Vec<&Value> = taking_part.map(|node| &node["code"]).collect();
    assert_eq!(taking_part, ["LIYUANDA", "XCMG"]);
    assert_eq!(of_project["totalCount"], 2);
}

#[tokio::test]
async fn codes_that_no_list_of_codes_has_are_told() {
    let app = TestApp::seeded().await;

    for (field, filter, code) in [
        ("projects", "{sectors: [\"TIMBR\"]}", "SECTOR_UNKNOWN"),
        ("projects", "{clusters: [\"TIMBER\"]}", "CLUSTER_UNKNOWN"),
        ("enterprises", "{sectors: [\"TIMBR\"]}", "SECTOR_UNKNOWN"),
        ("enterprises", "{clusters: [\"TIMBER\"]}", "CLUSTER_UNKNOWN"),
        ("zones", "{clusters: [\"TIMBER\"]}", "CLUSTER_UNKNOWN"),
        ("places", "{clusters: [\"TIMBER\"]}", "CLUSTER_UNKNOWN"),
        (
            "observations",
            "{indicators: [\"CARGO\"]}",
            "INDICATOR_UNKNOWN",
        ),
        (
            "discrepancies",
            "{indicators: [\"CARGO\"]}",
            "INDICATOR_UNKNOWN",
        ),
        ("tradeFlows", "{sectors: [\"TIMBR\"]}", "SECTOR_UNKNOWN"),
        ("tradeFlows", "{checkpoints: [\"NOPE\"]}", "PLACE_UNKNOWN"),
        ("tradeFlows", "{clusters: [\"TIMBER\"]}", "CLUSTER_UNKNOWN"),
    ] {
        let query = format!("{{ {field}(filter: {filter}) {{ totalCount }} }}");
        let reply = app.gql(&query, json!({})).await;
        assert_code(&reply, code);
    }
    let year = r#"period: {from: "2024-01", to: "2024-12"}"#;
    for query in [
        format!(
            r#"{{ overview({year}, filter: {{checkpoints: ["NOPE"]}}) {{ trade {{ months {{ month }} }} }} }}"#
        ),
        format!(
            r#"{{ sectorSummary(sector: "TIMBER", {year}, filter: {{checkpoints: ["NOPE"]}}) {{ enterprises {{ total }} }} }}"#
        ),
        format!(
            r#"{{ tradeSeries(groupBy: [REPORTER], filter: {{{year}, checkpoints: ["NOPE"]}}) {{ totalCount }} }}"#
        ),
    ] {
        assert_code(&app.gql(&query, json!({})).await, "PLACE_UNKNOWN");
    }
}

#[tokio::test]
async fn a_range_of_amounts_that_has_none_is_refused_and_so_is_what_is_no_money() {
    let app = TestApp::seeded().await;
    let ask = async |range: Value| {
        let filter = json!({ "filter": { "plannedInvestment": range } });
        app.gql(PROJECTS, filter).await
    };

    let reversed = ask(json!({ "currency": "CNY", "min": "100", "max": "99.99" })).await;
    let one = ask(json!({ "currency": "CNY", "min": "100", "max": "100" })).await;
    let no_money = ask(json!({ "currency": "XXX", "min": "100" })).await;

    assert_code(&reversed, "AMOUNTS_REVERSED");
    assert_no_errors(&one);
    assert_code(&no_money, "CURRENCY_UNKNOWN");
}

#[tokio::test]
async fn zones_are_found_by_place_and_sources_by_code_and_side() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ zones(filter: {places: ["HEIHE"]}, first: 100) { nodes { place { code } } }
                ofPlace: place(by: {code: "HEIHE"}) { zones(first: 100) { totalCount } }
                sources(filter: {codes: ["HEIHE_POLICY_2021"]}) { nodes { side code } }
                russian: sources(filter: {codes: ["HEIHE_POLICY_2021"], sides: [RU]}) {
                    nodes { side code } } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let zones = data(&reply, "/zones/nodes").as_array().unwrap();
    assert_eq!(data(&reply, "/ofPlace/zones/totalCount"), zones.len());
    assert!(zones.iter().all(|zone| zone["place"]["code"] == "HEIHE"));
    let source = |side| json!({ "side": side, "code": "HEIHE_POLICY_2021" });
    assert_eq!(
        data(&reply, "/sources/nodes"),
        &json!([source("CN"), source("RU")])
    );
    assert_eq!(data(&reply, "/russian/nodes"), &json!([source("RU")]));
}

#[tokio::test]
async fn projects_alive_in_a_range_overlap_it() {
    let app = TestApp::seeded().await;
    let early = app
        .project()
        .lived(Some("2015-01-01"), Some("2016-06-30"))
        .create()
        .await;
    let open = app.project().lived(Some("2016-06-30"), None).create().await;
    app.project().lived(Some("2017-01-01"), None).create().await;

    let found = codes(
        &app,
        json!({ "alive": { "from": "2016-06-30", "to": "2016-12-31" } }),
    )
    .await;

    assert_eq!(found, [early.code, open.code]);
}

#[tokio::test]
async fn a_project_without_dates_lives_from_the_first_that_is_known_of_it() {
    let app = TestApp::seeded().await;
    let all = codes(&app, json!({})).await;
    let alive = async |from: Option<&str>, to: Option<&str>| {
        codes(&app, json!({ "alive": { "from": from, "to": to } })).await
    };

    let by_2019 = alive(None, Some("2019-12-31")).await;
    let in_2030 = alive(Some("2030-01-01"), Some("2030-12-31")).await;

    // The only one of which anything before 2020 is on record: its start of operation.
    assert_eq!(by_2019, ["HB-RU-005"]);
    assert!(in_2030.contains(&"HB-CN-024".to_owned()), "{in_2030:?}");
    assert_eq!(alive(None, None).await, all);
}

#[tokio::test]
async fn a_project_with_an_end_only_has_lived_until_then() {
    let app = TestApp::seeded().await;
    let ended = app.project().lived(None, Some("2015-06-30"));
    let ended = ended.stage(Stage::Completed).create().await;
    let alive = async |from: &str, to: &str| {
        codes(&app, json!({ "alive": { "from": from, "to": to } })).await
    };

    assert_eq!(alive("2014-01-01", "2018-12-31").await, [ended.code]);
    assert_eq!(alive("2016-01-01", "2018-12-31").await, [""; 0]);
}

#[tokio::test]
async fn a_project_in_operation_has_no_end() {
    let app = TestApp::seeded().await;
    let lived = |stage| {
        let project = app.project().lived(Some("2015-01-01"), Some("2016-06-30"));
        project.stage(stage).create()
    };
    let works = lived(Stage::Operation).await;
    let built = lived(Stage::Completed).await;

    let found = codes(&app, json!({ "alive": { "from": "2020-01-01" } })).await;

    assert!(found.contains(&works.code), "{found:?}");
    assert!(!found.contains(&built.code), "{found:?}");
}

#[tokio::test]
async fn a_range_that_runs_backwards_is_refused() {
    let app = TestApp::seeded().await;

    let filter = json!({ "alive": { "from": "2024-01-02", "to": "2024-01-01" } });
    let reply = app.gql(PROJECTS, json!({ "filter": filter })).await;

    assert_code(&reply, "PERIOD_REVERSED");
}

#[tokio::test]
async fn an_unknown_currency_is_refused() {
    let app = TestApp::seeded().await;

    let filter = json!({ "plannedInvestment": { "currency": "XXZ", "min": "1" } });
    let reply = app.gql(PROJECTS, json!({ "filter": filter })).await;

    assert_code(&reply, "CURRENCY_UNKNOWN");
}

#[tokio::test]
async fn enterprises_are_found_by_an_official_number() {
    let app = TestApp::seeded().await;
    let enterprise = app.enterprise(Side::Ru, Publication::Published).await;
    let project = app
        .project()
        .side(Side::Ru)
        .stage(Stage::Operation)
        .create()
        .await;
    app.identifier(
        &enterprise,
        entity::values::IdentifierScheme::RuInn,
        "7723861614",
    )
    .await;
    app.participant(&project, &enterprise, ParticipantRole::Operator)
        .await;

    let reply = app
        .gql(
            r#"{ enterprise(by: {identifier: {scheme: RU_INN, value: "7723861614"}}) {
                code
                identifiers { nodes { scheme value } }
                participations { nodes { role project { code } } }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/enterprise"),
        &json!({
            "code": enterprise.code,
            "identifiers": { "nodes": [{ "scheme": "RU_INN", "value": "7723861614" }] },
            "participations": { "nodes": [
                { "role": "OPERATOR", "project": { "code": project.code } }
            ] }
        })
    );
}
