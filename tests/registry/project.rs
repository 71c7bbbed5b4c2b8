//! One project and what it says.

use serde_json::json;
use tests::{TestApp, assert_no_errors, data};

#[tokio::test]
async fn a_project_is_read_by_its_code_with_its_neighbours() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ project(by: {code: "HB-CN-010"}) {
                code side stage stageOn { iso precision }
                sector { code } cluster { code } zone { code } place { code }
                participants { nodes { role enterprise { code country } } totalCount }
                source { code }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let project = data(&reply, "/project");
    assert_eq!(project["stage"], "PLANNED");
    assert_eq!(
        project["stageOn"],
        json!({ "iso": "2021-03", "precision": "MONTH" })
    );
    assert_eq!(project["sector"]["code"], "AGRICULTURE");
    assert_eq!(project["cluster"]["code"], "AGRO_PROCESSING");
    assert_eq!(project["zone"]["code"], "HEIHE_FTZ");
    assert_eq!(project["place"]["code"], "HEIHE");
    assert_eq!(
        project["participants"],
        json!({
            "nodes": [{ "role": "INVESTOR", "enterprise": { "code": "AVG", "country": "RU" } }],
            "totalCount": 1
        })
    );
    assert_eq!(project["source"]["code"], "HEIHE_POLICY_2021");
}

#[tokio::test]
async fn a_project_knows_its_counterparts_across_the_river() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ project(by: {code: "HB-CN-001"}) {
                counterpart { code side }
                counterpartOf { nodes { code } totalCount }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/project"),
        &json!({
            "counterpart": { "code": "HB-RU-001", "side": "RU" },
            "counterpartOf": {
                "nodes": [{ "code": "HB-RU-001" }, { "code": "HB-RU-002" }, { "code": "HB-RU-003" }],
                "totalCount": 3
            }
        })
    );
}

#[tokio::test]
async fn the_bridge_has_been_open_since_june_2022() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ project(by: {code: "HB-CN-024"}) {
                stage stageOn { iso }
                milestones { nodes { kind actualOn { iso } plannedOn { iso } } }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/project"),
        &json!({
            "stage": "OPERATION",
            "stageOn": { "iso": "2022-06-10" },
            "milestones": { "nodes": [
                { "kind": "OPENING", "actualOn": { "iso": "2022-06-10" }, "plannedOn": null }
            ] }
        })
    );
}

#[tokio::test]
async fn capacity_comes_with_its_unit_in_the_readers_language() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ project(by: {code: "HB-RU-006"}) {
                capacity { value unitCode unit { zh ru } }
            } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(data(&reply, "/project/capacity/value"), "10000");
    assert_eq!(data(&reply, "/project/capacity/unitCode"), "UNIT_PER_YEAR");
}

#[tokio::test]
async fn a_project_that_is_not_there_is_null() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            r#"{ project(by: {code: "HB-CN-999"}) { code } }"#,
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(data(&reply, "/project"), &json!(null));
}

#[tokio::test]
async fn the_whole_register_is_there() {
    let app = TestApp::seeded().await;

    let reply = app
        .gql(
            "{ projects { totalCount } enterprises { totalCount } zones { totalCount }
               places { totalCount } sectors { totalCount } clusters { totalCount }
               observations { totalCount } }",
            json!({}),
        )
        .await;

    assert_no_errors(&reply);
    let counts = [
        "projects",
        "enterprises",
        "zones",
        "places",
        "sectors",
        "clusters",
    ]
    .map(|list| data(&reply, &format!("/{list}/totalCount")).as_u64());
    assert_eq!(counts, [32, 23, 10, 13, 14, 8].map(Some));
    assert_eq!(data(&reply, "/observations/totalCount"), 45);
}

#[tokio::test]
async fn a_field_of_a_project_is_read_alone_as_among_all() {
    let app = TestApp::seeded().await;
    let fields = [
        "actualCompletion { iso }",
        "actualInvestment { amount }",
        "actualStart { iso }",
        "archivedAt",
        "capacity { value }",
        "cooperationForm",
        "coordinates { latitude }",
        "createdAt",
        "name { zh ru en }",
        "plannedCompletion { iso }",
        "plannedInvestment { amount }",
        "plannedJobs",
        "plannedStart { iso }",
        "publication",
        "publishedAt",
        "stageOn { iso }",
        "standing",
        "summary { zh }",
        "updatedAt",
        "version",
    ];
    let together = format!(
        "{{ projects(first: 50) {{ nodes {{ {} }} }} }}",
        fields.join(" ")
    );
    let together = app.gql(&together, json!({})).await;
    assert_no_errors(&together);
    let together = data(&together, "/projects/nodes").as_array().unwrap();
    assert!(together.len() > 30);

    for field in fields {
        let before = app.statements();
        let query = format!(
            "{{ projects(first: 50) {{ nodes {{ ...it }} }} }} fragment it on Project {{ {field} }}"
        );
        let alone = app.gql(&query, json!({})).await;

        assert_no_errors(&alone);
        assert_eq!(app.statements() - before, 1, "{field}");
        let alone = data(&alone, "/projects/nodes").as_array().unwrap();
        let name = field.split(' ').next().unwrap();
        for (alone, together) in alone.iter().zip(together) {
            assert_eq!(alone[name], together[name], "{field}");
        }
    }
}
