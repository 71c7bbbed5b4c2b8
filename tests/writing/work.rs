//! What waits, and what is to be looked at in it.

use entity::values::{Language, Role, Side};
use serde_json::{Value, json};
use tests::{Clerk, TestApp, assert_no_errors, data, flaws};

use super::{attempt, done, draft, step, whole_project};

const WARNINGS: &str = "query ($first: Int!) { workQueue { warnings(first: $first) { totalCount
    nodes { record { id } warnings { code path severity } } } } }";

/// What is told of a record in a list of the queue: `CODE input.field`, in order.
fn told(list: &Value, id: &Value, what: &str) -> Vec<String> {
    let nodes = list["nodes"].as_array().unwrap();
    let found = nodes.iter().find(|node| node["record"]["id"] == *id);
    let mut told = flaws(&json!({ "userErrors": found.unwrap()[what] }));
    told.sort_unstable();
    told
}

async fn warnings(clerk: &Clerk, first: i32) -> Value {
    let reply = clerk.gql(WARNINGS, json!({ "first": first })).await;
    assert_no_errors(&reply);
    data(&reply, "/workQueue/warnings").clone()
}

#[tokio::test]
async fn what_a_draft_lacks_is_what_publish_would_answer() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let input = json!({ "code": "HB-CN-900", "name": { "zh": "园区" }, "stage": "PLANNED" });
    let (create, fields) = ("createProject", "project { id }");
    let made = done(&publisher, create, "CreateProjectInput", fields, input).await;
    let id = &made["project"]["id"];

    let queue = "{ workQueue { drafts { nodes { record { id }
        lacks { code path message severity } } } } }";
    let queue = publisher.gql_in(Language::Ru, queue, json!({})).await;
    let publish = "mutation ($id: ID!) { publish(input: { id: $id, version: 1 }) {
        userErrors { code path message severity } } }";
    let publish = publisher
        .gql_in(Language::Ru, publish, json!({ "id": id }))
        .await;

    let lacking = data(&queue, "/workQueue/drafts/nodes/0/lacks");
    assert_eq!(lacking, data(&publish, "/publish/userErrors"));
    assert!(lacking.as_array().unwrap().len() >= 5, "{lacking}");
}

#[tokio::test]
async fn a_whole_draft_lacks_nothing() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&editor, "HB-CN-900").await;
    step(&editor, "submit", &id, 1).await;

    let queue = "{ workQueue { toPublish { nodes { record { id } lacks { code } } } } }";
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let reply = publisher.gql(queue, json!({})).await;

    assert_eq!(
        data(&reply, "/workQueue/toPublish/nodes"),
        &json!([{ "record": { "id": id }, "lacks": [] }])
    );
}

/// A warning is asked about once: when it comes to be, not at each write that leaves it as it is.
#[tokio::test]
async fn a_completion_that_is_overdue_is_asked_about_once_and_told_of_from_then_on() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let mut input = whole_project("HB-CN-900");
    input["plannedCompletion"] = json!("2025");

    let (create, of) = ("createProject", "CreateProjectInput");
    let asked = attempt(&publisher, create, of, "", input.clone()).await;
    input["acceptWarnings"] = json!(["COMPLETION_OVERDUE"]);
    let made = attempt(&publisher, create, of, "project { id }", input).await;
    let id = &made["project"]["id"];
    let published = step(&publisher, "publish", id, 1).await;

    assert_eq!(
        flaws(&asked),
        ["COMPLETION_OVERDUE input.plannedCompletion"]
    );
    assert_eq!(flaws(&published), Vec::<String>::new());
    assert_eq!(
        told(&warnings(&publisher, 100).await, id, "warnings"),
        ["COMPLETION_OVERDUE input.plannedCompletion"]
    );
    let change = json!({ "id": id, "version": 2, "stage": "OPERATION" });
    let (update, of) = ("updateProject", "UpdateProjectInput");
    done(&publisher, update, of, "", change).await;
    let left = warnings(&publisher, 100).await;
    let is_left = left["nodes"].as_array().unwrap().iter();
    assert_eq!(
        is_left.filter(|node| node["record"]["id"] == *id).count(),
        0
    );
}

#[tokio::test]
async fn neighbours_out_of_sight_and_other_scripts_are_told_wherever_they_are() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let enterprise = json!({ "code": "XCMG-2", "name": { "zh": "XCMG", "ru": "XCMG" },
        "country": "CN", "ownership": "PRIVATE", "acceptWarnings": ["SCRIPT_UNEXPECTED"] });
    let (create, of) = ("createEnterprise", "CreateEnterpriseInput");
    attempt(&publisher, create, of, "", enterprise).await;
    let mut input = whole_project("HB-CN-900");
    input["participants"] =
        json!([{ "enterprise": { "code": "XCMG-2" }, "role": "INVESTOR", "sharePercent": "40" }]);
    input["milestones"] = json!([{ "kind": "APPROVAL", "name": { "zh": "OK", "ru": "Есть" } }]);
    input["aliases"] = json!([{ "name": "Park", "language": "RU", "kind": "ALTERNATE" }]);
    input["acceptWarnings"] = json!(["SCRIPT_UNEXPECTED", "NEIGHBOUR_UNPUBLISHED"]);
    let (create, of) = ("createProject", "CreateProjectInput");
    let made = attempt(&publisher, create, of, "project { id }", input).await;
    let id = &made["project"]["id"];
    step(&publisher, "submit", id, 1).await;

    let list = warnings(&publisher, 100).await;

    assert_eq!(
        told(&list, id, "warnings"),
        [
            "NEIGHBOUR_UNPUBLISHED input.participants.0.enterprise",
            "SCRIPT_UNEXPECTED input.aliases.0.name",
            "SCRIPT_UNEXPECTED input.milestones.0.name.zh",
        ]
    );
}

/// What the database finds and what the rules say of it is the same thing; it costs the same
/// whatever the size of the page.
#[tokio::test]
async fn everything_in_the_list_has_a_warning_and_a_page_costs_a_fixed_number_of_statements() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    for number in 0..4 {
        let mut input = whole_project(&format!("HB-CN-90{number}"));
        input["name"] = json!({ "zh": "AVG", "ru": "Завод" });
        input["acceptWarnings"] = json!(["SCRIPT_UNEXPECTED"]);
        let (create, of) = ("createProject", "CreateProjectInput");
        let made = attempt(&publisher, create, of, "project { id }", input).await;
        step(&publisher, "publish", &made["project"]["id"], 1).await;
    }
    let mut costs = Vec::new();
    let mut all = json!(null);
    for first in [4, 100] {
        let before = app.statements();
        all = warnings(&publisher, first).await;
        costs.push(app.statements() - before);
    }
    let of_reader = warnings(&app.clerk(Side::Cn, Role::Reader), 100).await;

    let nodes = all["nodes"].as_array().unwrap();
    assert_eq!(all["totalCount"], nodes.len());
    for node in nodes {
        let warnings = node["warnings"].as_array().unwrap();
        assert!(!warnings.is_empty(), "{node}");
        for warning in warnings {
            assert_eq!(warning["severity"], "WARNING");
        }
    }
    assert!(costs.iter().all(|cost| *cost <= 24), "{costs:?}");
    assert_eq!(of_reader["totalCount"], 0);
}
