//! A nested query costs the same number of statements, whatever the page size.

use entity::id::SourceId;
use entity::values::{MilestoneKind, ParticipantRole, Publication, Role, Side};
use entity::{exchange_rate, source};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data, now};

const NESTED: &str = "query ($first: Int) { projects(first: $first) {
    totalCount
    nodes {
        code name { zh ru }
        sector { code name { zh } }
        zone { code name { zh } }
        participants(first: 3) { nodes { role enterprise { code name { ru } } } }
        milestones { nodes { kind name { zh } actualOn { iso } } }
    }
} }";

async fn statements(app: &TestApp, query: &str, first: u32) -> u64 {
    let before = app.statements();
    let reply = app.gql(query, json!({ "first": first })).await;
    let sent = app.statements() - before;
    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/projects/nodes").as_array().unwrap().len(),
        first as usize
    );
    sent
}

async fn with_many_projects() -> TestApp {
    let app = TestApp::configured(|config| config.limits.complexity = 1_000_000).await;
    for _ in 0..30 {
        let project = app.project().create().await;
        let enterprise = app.enterprise(Side::Ru, Publication::Published).await;
        app.participant(&project, &enterprise, ParticipantRole::Supplier)
            .await;
        app.milestone(&project, MilestoneKind::Approval).await;
    }
    app
}

#[tokio::test]
async fn a_nested_list_costs_the_same_at_5_and_at_50_rows() {
    let app = with_many_projects().await;

    let at_5 = statements(&app, NESTED, 5).await;
    let at_50 = statements(&app, NESTED, 50).await;

    assert_eq!(at_5, at_50);
    assert!(at_50 <= 8, "{at_50} statements");
}

#[tokio::test]
async fn deep_paths_that_nothing_looks_ahead_to_are_batched_too() {
    let app = with_many_projects().await;
    let deep = "query ($first: Int) { projects(first: $first) { nodes {
        code inJointLibrary
        zone { place { zones { totalCount nodes { projects(first: 2) { totalCount nodes { code } } } } } }
        participants { nodes { enterprise { participations { nodes { project { code } } } } } }
        observations { nodes { measure { value } source { code } } }
    } } }";

    // The first record that anything is observed of is the 24th.
    let at_24 = statements(&app, deep, 24).await;
    let at_60 = statements(&app, deep, 60).await;

    assert_eq!(at_24, at_60);
}

#[tokio::test]
async fn a_nested_list_pages_by_itself_for_every_parent() {
    let app = TestApp::seeded().await;
    let query = "query ($after: String) { zones(filter: {kinds: [PILOT_FREE_TRADE_ZONE]}) { nodes {
        projects(first: 8, after: $after) {
            totalCount nodes { code } pageInfo { hasNextPage endCursor }
        }
    } } }";

    let mut codes = Vec::new();
    let mut after = json!(null);
    loop {
        let reply = app.gql(query, json!({ "after": after })).await;
        assert_no_errors(&reply);
        let page = data(&reply, "/zones/nodes/0/projects");
        let nodes = page["nodes"].as_array().unwrap();
        codes.extend(
            nodes
                .iter()
                .map(|node| node["code"].as_str().unwrap().to_owned()),
        );
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], codes.len());
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }

    assert!(codes.len() > 16);
    assert!(codes.is_sorted(), "{codes:?}");
}

#[tokio::test]
async fn neighbours_are_reached_from_both_ends() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ cluster(by: {code: "TIMBER_CHAIN"}) {
                sectors { code cluster { code } projects { totalCount } enterprises { nodes { code } } }
                zones { nodes { code clusters { code } } }
                enterprises { totalCount nodes { sector { cluster { code } } } }
                places { nodes { code } }
                chainLeaderPosts { side title { zh ru } }
                projects { totalCount }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let cluster = data(&reply, "/cluster");
    assert_eq!(cluster["sectors"][0]["cluster"]["code"], "TIMBER_CHAIN");
    assert_eq!(cluster["sectors"][0]["projects"]["totalCount"], 5);
    assert_eq!(
        cluster["sectors"][0]["enterprises"]["nodes"][0]["code"],
        "NEW_SILK_ROAD_TIMBER"
    );
    assert_eq!(cluster["zones"]["nodes"][0]["code"], "BELOGORSK_TIMBER");
    let enterprises = cluster["enterprises"]["nodes"].as_array().unwrap();
    assert_eq!(cluster["enterprises"]["totalCount"], enterprises.len());
    assert!(!enterprises.is_empty());
    for enterprise in enterprises {
        assert_eq!(enterprise["sector"]["cluster"]["code"], "TIMBER_CHAIN");
    }
    assert_eq!(cluster["chainLeaderPosts"].as_array().unwrap().len(), 2);
    assert_eq!(cluster["projects"]["totalCount"], 5);
}

#[tokio::test]
async fn a_clerk_sees_every_project_once_and_in_its_own_zone_and_place() {
    let app = TestApp::seeded().await;
    let list = "{ projects(first: 50) { nodes { code zone { code } place { code } } } }";
    let anybody = app.gql(list, json!({})).await;

    let clerk = app.clerk(Side::Ru, Role::Editor);
    let seen = clerk.gql(list, json!({})).await;

    assert_no_errors(&seen);
    assert_eq!(data(&seen, ""), data(&anybody, ""));
}

#[tokio::test]
async fn the_zones_of_a_cluster_come_by_code_a_page_at_a_time() {
    let app = TestApp::seeded().await;
    let query = "query ($first: Int, $after: String, $last: Int, $before: String) {
        cluster(by: {code: \"LOGISTICS_HUB\"}) {
            zones(first: $first, after: $after, last: $last, before: $before) {
                totalCount nodes { code } pageInfo { hasNextPage endCursor startCursor }
            } } }";
    let zones = async |variables| {
        let reply = app.gql(query, variables).await;
        assert_no_errors(&reply);
        data(&reply, "/cluster/zones").clone()
    };
    let codes = |page: &Value| -> Vec<String> {
        let nodes = page["nodes"].as_array().unwrap().iter();
        nodes
            .map(|node| node["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = zones(json!({})).await;

    let mut read = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = zones(json!({ "first": 2, "after": after })).await;
        read.extend(codes(&page));
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    let before = &all["pageInfo"]["endCursor"];
    let end = zones(json!({ "last": 2, "before": before })).await;

    let all_codes = codes(&all);
    assert!(
        all_codes.len() > 3 && all_codes.is_sorted(),
        "{all_codes:?}"
    );
    assert_eq!(all["totalCount"], all_codes.len());
    assert_eq!(read, all_codes);
    assert_eq!(
        codes(&end),
        all_codes[all_codes.len() - 3..all_codes.len() - 1]
    );
    let listed = app
        .gql(
            "{ zones(filter: {clusters: [\"LOGISTICS_HUB\"]}, first: 100) { nodes { code } } }",
            json!({}),
        )
        .await;
    assert_eq!(codes(data(&listed, "/zones")), all_codes);
}

#[tokio::test]
async fn a_cursor_of_another_list_is_refused() {
    let app = TestApp::seeded().await;
    let lists = "{ zones(first: 1) { pageInfo { endCursor } }
        tradeFlows(first: 1) { pageInfo { endCursor } }
        clusters(first: 1) { pageInfo { endCursor } } }";
    let lists = app.gql(lists, json!({})).await;

    for list in ["zones", "tradeFlows", "clusters"] {
        let cursor = &lists["data"][list]["pageInfo"]["endCursor"];
        let query = "query ($after: String) { cluster(by: {code: \"LOGISTICS_HUB\"}) {
            zones(after: $after) { totalCount } } }";
        let reply = app.gql(query, json!({ "after": cursor })).await;
        assert_code(&reply, "CURSOR_INVALID");
    }
}

/// The lists of what cites a source.
const CITING: [&str; 8] = [
    "projects",
    "enterprises",
    "zones",
    "places",
    "observations",
    "tradeDatasets",
    "referenceDatasets",
    "exchangeRates",
];

/// Sources with these fields of all that cites them, and how many records there are in all.
fn citing(fields: &str) -> String {
    let lists =
        CITING.map(|list| format!("{list}(first: 100) {{ totalCount nodes {{ {fields} }} }}"));
    let totals = CITING.map(|list| format!("{list} {{ totalCount }}"));
    format!(
        "query ($first: Int) {{ sources(first: $first) {{ nodes {{ code {} }} }} {} }}",
        lists.join(" "),
        totals.join(" ")
    )
}

#[tokio::test]
async fn a_source_leads_to_what_cites_it() {
    let app = TestApp::configured(|config| config.limits.complexity = 10_000_000).await;

    let reply = app
        .gql(&citing("source { code }"), json!({ "first": 100 }))
        .await;

    assert_no_errors(&reply);
    let sources = data(&reply, "/sources/nodes").as_array().unwrap();
    for list in CITING {
        let mut cited = 0;
        for source in sources {
            let of_source = &source[list];
            cited += of_source["totalCount"].as_u64().unwrap();
            for node in of_source["nodes"].as_array().unwrap() {
                assert_eq!(node["source"]["code"], source["code"], "{list}");
            }
        }
        // Everything in the seed says where it is from.
        assert_eq!(reply["data"][list]["totalCount"], cited, "{list}");
    }
}

#[tokio::test]
async fn what_cites_sources_is_read_for_all_of_them_at_once() {
    let app = TestApp::configured(|config| config.limits.complexity = 10_000_000).await;
    let mut sent = Vec::new();

    for first in [2, 10] {
        let before = app.statements();
        assert_no_errors(
            &app.gql(&citing("__typename"), json!({ "first": first }))
                .await,
        );
        sent.push(app.statements() - before);
    }

    assert_eq!(sent[0], sent[1]);
}

#[tokio::test]
async fn a_source_does_not_lead_to_what_is_hidden() {
    let app = TestApp::seeded().await;
    let release = app.release(Side::Cn).load().await;
    let cited = source::Entity::find_by_id(release.source_id)
        .one(app.db().reader())
        .await
        .unwrap()
        .unwrap();
    let rate = exchange_rate::Entity::find().filter(exchange_rate::Column::Side.eq(Side::Cn));
    let rate = rate.one(app.db().reader()).await.unwrap().unwrap();
    let of_source = "query ($id: ID!) { source(by: {id: $id}) {
        tradeDatasets { totalCount } exchangeRates { totalCount } } }";
    let of = |id: SourceId| json!({ "id": format!("Source:{}", id.0) });
    let rates = app.gql(of_source, of(rate.source_id)).await;
    let rates = data(&rates, "/source/exchangeRates/totalCount").as_u64();

    exchange_rate::Entity::update_many()
        .col_expr(exchange_rate::Column::ArchivedAt, Expr::value(now()))
        .filter(exchange_rate::Column::Id.eq(rate.id))
        .exec(app.db().writer())
        .await
        .unwrap();
    let reader = app.clerk(Side::Cn, Role::Reader);
    let releases = async |reply: Value| data(&reply, "/source/tradeDatasets/totalCount").clone();
    let by_anybody = releases(app.gql(of_source, of(cited.id)).await).await;
    let by_its_side = releases(reader.gql(of_source, of(cited.id)).await).await;
    let left = app.gql(of_source, of(rate.source_id)).await;

    assert_eq!(by_its_side.as_u64(), by_anybody.as_u64().map(|all| all + 1));
    assert_eq!(
        data(&left, "/source/exchangeRates/totalCount").as_u64(),
        rates.map(|all| all - 1)
    );
}
