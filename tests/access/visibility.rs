//! What each viewer sees of a record that is not published, through each way that leads to it.
//!
//! A document asks for one record in every way there is. What is hidden must be missing from
//! each of them, and what is shown must be there in each.

use entity::values::{Publication, Role, Side};
use entity::{cluster_part, enterprise, observation, place, project, source, zone};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Map, Value, json};
use tests::{TestApp, assert_no_errors, data};

const PLACE: &str = r#"query ($id: ID!) {
    byCode: place(by: {code: "HEIHE"}) { code }
    byId: place(by: {id: $id}) { code }
    node(id: $id) { id }
    nodes(ids: [$id]) { id }
    list: places { nodes { code } }
    count: places { totalCount }
    searched: places(filter: {text: "Хэйхэ"}) { totalCount nodes { code } }
    ofZone: zone(by: {code: "HEIHE_FTZ"}) { place { code } }
    ofProject: project(by: {code: "HB-CN-001"}) { place { code } }
    ofProjects: projects(first: 3) { nodes { place { code } } }
    ofCluster: clusters { nodes { places { totalCount nodes { code } } } }
    inCluster: places(filter: {clusters: ["LOGISTICS_HUB"]}) { totalCount nodes { code } }
    ofSource: source(by: {code: "HEIHE_POLICY_2021"}) { places { totalCount nodes { code } } }
    ofObservation: observations(filter: {indicators: ["CHECKPOINT_CARGO"]}) {
        nodes { subject { ... on Place { code } } }
    }
}"#;

const ZONE: &str = r#"query ($id: ID!) {
    byCode: zone(by: {code: "HEIHE_FTZ"}) { code }
    byId: zone(by: {id: $id}) { code }
    node(id: $id) { id }
    list: zones { nodes { code } }
    count: zones { totalCount }
    searched: zones(filter: {text: "自由贸易试验区"}) { totalCount nodes { code } }
    ofPlace: place(by: {code: "HEIHE"}) { zones { totalCount nodes { code } } }
    ofProject: project(by: {code: "HB-CN-001"}) { zone { code } }
    ofProjects: projects(first: 3) { nodes { zone { code } } }
    ofCluster: clusters { nodes { zones { totalCount nodes { code } } } }
    inCluster: zones(filter: {clusters: ["LOGISTICS_HUB"]}) { totalCount nodes { code } }
    ofSource: source(by: {code: "HEIHE_POLICY_2021"}) { zones { totalCount nodes { code } } }
}"#;

const ENTERPRISE: &str = r#"query ($id: ID!) {
    byCode: enterprise(by: {code: "YUEXING"}) { code }
    byId: enterprise(by: {id: $id}) { code }
    node(id: $id) { id }
    list: enterprises(first: 100) { nodes { code } }
    count: enterprises { totalCount }
    searched: enterprises(filter: {text: "Юэсин"}) { totalCount nodes { code } }
    ofSector: sector(by: {code: "LOGISTICS"}) { enterprises { totalCount nodes { code } } }
    ofSource: source(by: {code: "HEIHE_POLICY_2021"}) {
        enterprises(first: 100) { totalCount nodes { code } }
    }
    inCluster: enterprises(filter: {clusters: ["LOGISTICS_HUB"]}) { totalCount nodes { code } }
    ofCluster: cluster(by: {code: "LOGISTICS_HUB"}) { enterprises { totalCount nodes { code } } }
    inProject: enterprises(filter: {projects: ["HB-CN-001"]}) { totalCount nodes { code } }
    ofProject: project(by: {code: "HB-CN-001"}) {
        participants { nodes { enterprise { code } } }
    }
    ofProjects: projects(first: 3) { nodes {
        participants { nodes { enterprise { code } } }
    } }
    summary: sectorSummary(sector: "LOGISTICS", period: {from: "2024-01", to: "2024-01"}) {
        enterprises { total }
    }
    overview(period: {from: "2024-01", to: "2024-01"}) { enterprises { total } }
}"#;

const PROJECT: &str = r#"query ($id: ID!) {
    byCode: project(by: {code: "HB-CN-001"}) { code }
    byId: project(by: {id: $id}) { code }
    node(id: $id) { id }
    list: projects(first: 100) { nodes { code } }
    count: projects { totalCount }
    searched: projects(filter: {text: "月星"}) { totalCount nodes { code } }
    ofSector: sector(by: {code: "LOGISTICS"}) { projects { totalCount nodes { code } } }
    ofCluster: cluster(by: {code: "LOGISTICS_HUB"}) { projects { totalCount nodes { code } } }
    ofZone: zone(by: {code: "HEIHE_FTZ"}) { projects { totalCount nodes { code } } }
    ofPlace: place(by: {code: "HEIHE"}) { projects { totalCount nodes { code } } }
    ofSource: source(by: {code: "HEIHE_POLICY_2021"}) {
        projects(first: 100) { totalCount nodes { code } }
    }
    withIt: enterprises(filter: {projects: ["HB-CN-001"]}) { totalCount nodes { code } }
    ofEnterprise: enterprise(by: {code: "YUEXING"}) {
        participations { totalCount nodes { project { code } } }
    }
    summary: sectorSummary(sector: "LOGISTICS", period: {from: "2024-01", to: "2024-01"}) {
        projects { total }
    }
    cluster: clusterSummary(
        cluster: "LOGISTICS_HUB", period: {from: "2024-01", to: "2024-01"}
    ) { projects { total } }
    overview(period: {from: "2024-01", to: "2024-01"}) { projects { total } }
}"#;

const SOURCE: &str = r#"query ($id: ID!) {
    node(id: $id) { id }
    ofPlace: place(by: {code: "HEIHE"}) { source { code } }
    ofZone: zone(by: {code: "HEIHE_FTZ"}) { source { code } }
    ofEnterprise: enterprise(by: {code: "YUEXING"}) { source { code } }
    ofProject: project(by: {code: "HB-CN-001"}) { source { code } }
    ofObservation: observations(filter: {indicators: ["CHECKPOINT_CARGO"]}) {
        nodes { source { code } }
    }
    overview(period: {from: "2024-01", to: "2024-01"}) { sources { code } }
}"#;

const OBSERVATION: &str = r#"query ($id: ID!) {
    list: observations(filter: {indicators: ["CHECKPOINT_CARGO"]}) { nodes { reporter } }
    count: observations { totalCount }
    ofSubject: place(by: {code: "HEIHE"}) { observations { totalCount } }
    ofSubjectById: observations(filter: {subject: $id}) { totalCount }
    ofIndicator: indicator(by: {code: "CHECKPOINT_CARGO"}) { observations { totalCount } }
    ofSource: source(by: {code: "HEIHE_POLICY_2021"}) { observations { totalCount } }
}"#;

const CLUSTER_PART: &str = r#"query ($id: ID!) {
    node(id: $id) { id }
    nodes(ids: [$id]) { id }
    ofCluster: cluster(by: {code: "MEDICINE_HERBS"}) { parts { id side chainLeaderTitle { zh } } }
}"#;

/// Those who see an unpublished record of the Chinese side, and those who do not.
const SEE: [(Option<Side>, Role); 4] = [
    (Some(Side::Cn), Role::Reader),
    (Some(Side::Cn), Role::Editor),
    (Some(Side::Cn), Role::Publisher),
    (Some(Side::Cn), Role::Auditor),
];
const DO_NOT_SEE: [(Option<Side>, Role); 7] = [
    (Some(Side::Cn), Role::Admin),
    (Some(Side::Ru), Role::Reader),
    (Some(Side::Ru), Role::Publisher),
    (Some(Side::Ru), Role::Auditor),
    (Some(Side::Ru), Role::Admin),
    (None, Role::Auditor),
    (None, Role::Admin),
];

/// Asks for a record in every way, before and after it is hidden.
async fn check<F: Future<Output = ()>>(
    app: &TestApp,
    document: &str,
    id: Value,
    hide: impl FnOnce() -> F,
) {
    let variables = json!({ "id": id });
    let shown = app.gql(document, variables.clone()).await;
    assert_no_errors(&shown);

    hide().await;

    let hidden = app.gql(document, variables.clone()).await;
    assert_no_errors(&hidden);
    let same = ways(&shown)
        .keys()
        .filter(|way| shown["data"][*way] == hidden["data"][*way]);
    let same: Vec<_> = same.collect();
    assert!(
        same.is_empty(),
        "still, or never, seen through {same:?} in {hidden:#}"
    );
    for (side, role) in DO_NOT_SEE {
        let client = app.signed_in(side, role).await;
        let reply = client.gql(document, variables.clone()).await;
        assert_eq!(reply, hidden, "{side:?} {role:?}");
    }
    for (side, role) in SEE {
        let client = app.signed_in(side, role).await;
        let reply = client.gql(document, variables.clone()).await;
        assert_eq!(reply, shown, "{side:?} {role:?}");
    }
}

fn ways(reply: &Value) -> &Map<String, Value> {
    data(reply, "").as_object().unwrap()
}

/// A test of one table: hides a row of it in each unpublished state.
macro_rules! hidden_from_others {
    ($test:ident, $document:ident, $table:ident, $kind:literal, $code:literal) => {
        #[tokio::test]
        async fn $test() {
            for publication in [
                Publication::Draft,
                Publication::Submitted,
                Publication::Withdrawn,
            ] {
                let app = TestApp::seeded().await;
                let found = $table::Entity::find()
                    .filter($table::Column::Code.eq($code))
                    .filter($table::Column::Side.eq(Side::Cn));
                let found = found.one(app.db().reader()).await.unwrap().unwrap();
                let id = json!(format!("{}:{}", $kind, found.id.0));
                let hide = $table::Entity::update_many()
                    .col_expr($table::Column::Publication, Expr::value(publication))
                    .filter($table::Column::Id.eq(found.id));
                check(&app, $document, id, async || {
                    hide.exec(app.db().writer()).await.unwrap();
                })
                .await;
            }
        }
    };
}

hidden_from_others!(an_unpublished_place, PLACE, place, "Place", "HEIHE");
hidden_from_others!(an_unpublished_zone, ZONE, zone, "Zone", "HEIHE_FTZ");
hidden_from_others!(
    an_unpublished_enterprise,
    ENTERPRISE,
    enterprise,
    "Enterprise",
    "YUEXING"
);
hidden_from_others!(
    an_unpublished_project,
    PROJECT,
    project,
    "Project",
    "HB-CN-001"
);
hidden_from_others!(
    an_unpublished_source,
    SOURCE,
    source,
    "Source",
    "HEIHE_POLICY_2021"
);

#[tokio::test]
async fn an_unpublished_cluster_part() {
    let app = TestApp::seeded().await;
    let found = cluster_part::Entity::find()
        .filter(cluster_part::Column::ClusterCode.eq("MEDICINE_HERBS"))
        .filter(cluster_part::Column::Side.eq(Side::Cn));
    let found = found.one(app.db().reader()).await.unwrap().unwrap();
    let hide = cluster_part::Entity::update_many()
        .col_expr(
            cluster_part::Column::Publication,
            Expr::value(Publication::Draft),
        )
        .filter(cluster_part::Column::Id.eq(found.id));
    let id = json!(format!("ClusterPart:{}", found.id.0));

    check(&app, CLUSTER_PART, id, async || {
        hide.exec(app.db().writer()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_unpublished_observation() {
    let app = TestApp::seeded().await;
    let found = observation::Entity::find()
        .filter(observation::Column::IndicatorCode.eq("CHECKPOINT_CARGO"))
        .one(app.db().reader());
    let found = found.await.unwrap().unwrap();
    let id = json!(format!("Place:{}", found.subject_id));
    let hide = observation::Entity::update_many()
        .col_expr(
            observation::Column::Publication,
            Expr::value(Publication::Draft),
        )
        .filter(observation::Column::Id.eq(found.id));

    check(&app, OBSERVATION, id, async || {
        hide.exec(app.db().writer()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_token_sees_what_its_owner_sees() {
    let app = TestApp::seeded().await;
    let draft = app.project().publication(Publication::Draft).create().await;
    let reader = app.reader(Side::Cn).await;
    let make = "mutation { createAccessToken(input: {name: \"mine\", scope: READ}) { secret } }";
    let made = reader.gql(make, json!({})).await;
    let secret = data(&made, "/createAccessToken/secret").as_str().unwrap();

    let query = "query ($code: String!) { project(by: {code: $code}) { publication } }";
    let token = app.with_token(&reader.account, secret);
    let reply = token.gql(query, json!({ "code": draft.code })).await;

    assert_eq!(data(&reply, "/project/publication"), "DRAFT");
}

#[tokio::test]
async fn seeing_more_costs_no_further_statement() {
    let app = TestApp::seeded().await;
    let reader = app.reader(Side::Cn).await;
    let query = "{ projects(first: 20) { totalCount nodes {
        code zone { code } participants { nodes { enterprise { code } } } } } }";

    let before = app.statements();
    app.gql(query, json!({})).await;
    let anybody = app.statements() - before;
    reader.gql(query, json!({})).await;
    let reading = app.statements() - before - anybody;

    assert_eq!(reading, anybody + 1, "one for the session");
}
