//! A nested query costs the same number of statements, whatever the page size.

use entity::values::{MilestoneKind, ParticipantRole, Publication, Role, Side};
use serde_json::json;
use tests::{TestApp, assert_no_errors, data};

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
                zones { code clusters { code } }
                places { code }
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
    assert_eq!(cluster["zones"][0]["code"], "BELOGORSK_TIMBER");
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
