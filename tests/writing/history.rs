//! What was done to a record.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data, flaws};

use super::{attempt, done, draft, step};

const HISTORY: &str = "query ($id: ID!) { project(by: {id: $id}) { version stage
    history { totalCount nodes { action version actorRole requestId
        changes { field before after } } } milestones { nodes { id kind } } } }";

#[tokio::test]
async fn history_tells_who_changed_which_field_from_what_to_what() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&editor, "HB-CN-900").await;
    let change = json!({ "id": id, "version": 1, "stage": "CONSTRUCTION", "name": { "ru": null } });
    done(&editor, "updateProject", "UpdateProjectInput", "", change).await;

    let reply = editor.gql(HISTORY, json!({ "id": id })).await;

    assert_no_errors(&reply);
    let history = data(&reply, "/project/history");
    assert_eq!(history["totalCount"], 2);
    assert_eq!(
        history["nodes"][0],
        json!({
            "action": "UPDATE", "version": 2, "actorRole": "EDITOR", "requestId": "test",
            "changes": [
                { "field": "keyFactsVersion", "before": 1, "after": 2 },
                { "field": "name.ru", "before": "Парк деревообработки", "after": null },
                { "field": "stage", "before": "PLANNED", "after": "CONSTRUCTION" },
            ]
        })
    );
    assert_eq!(history["nodes"][1]["action"], "CREATE");
}

#[tokio::test]
async fn history_is_for_the_owning_sides_people() {
    let app = TestApp::seeded().await;
    let query = r#"{ project(by: {code: "HB-CN-001"}) { code history { totalCount } } }"#;

    let anonymous = app.gql(query, json!({})).await;
    let other = app
        .clerk(Side::Ru, Role::Publisher)
        .gql(query, json!({}))
        .await;
    let reader = app
        .clerk(Side::Cn, Role::Reader)
        .gql(query, json!({}))
        .await;
    let auditor = app
        .clerk(Side::Cn, Role::Auditor)
        .gql(query, json!({}))
        .await;

    assert_code(&anonymous, "UNAUTHENTICATED");
    assert_eq!(data(&anonymous, "/project/code"), "HB-CN-001");
    assert_code(&other, "FORBIDDEN");
    assert_code(&reader, "FORBIDDEN");
    assert_no_errors(&auditor);
}

#[tokio::test]
async fn an_earlier_version_comes_back_as_a_new_one() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&editor, "HB-CN-900").await;
    let milestones = json!({ "id": id, "version": 1, "milestones": [
        { "kind": "APPROVAL", "name": { "zh": "批准" }, "plannedOn": "2026" } ] });
    done(
        &editor,
        "updateProject",
        "UpdateProjectInput",
        "",
        milestones,
    )
    .await;
    let before = editor.gql(HISTORY, json!({ "id": id })).await;
    let change = json!({ "id": id, "version": 2, "stage": "OPERATION", "milestones": [] });
    done(&editor, "updateProject", "UpdateProjectInput", "", change).await;

    let input = json!({ "id": id, "version": 3, "to": 2 });
    let reverted = attempt(&editor, "revert", "RevertInput", "record { id }", input).await;
    let unknown = json!({ "id": id, "version": 4, "to": 9 });
    let unknown = attempt(&editor, "revert", "RevertInput", "", unknown).await;

    assert_eq!(reverted["version"], 4);
    assert_eq!(flaws(&unknown), ["VERSION_UNKNOWN input.to"]);
    let reply = editor.gql(HISTORY, json!({ "id": id })).await;
    assert_eq!(data(&reply, "/project/stage"), "PLANNED");
    assert_eq!(
        data(&reply, "/project/milestones"),
        data(&before, "/project/milestones")
    );
    assert_eq!(data(&reply, "/project/history/nodes/0/action"), "REVERT");
}

#[tokio::test]
async fn an_earlier_version_brings_back_what_is_archived() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&editor, "HB-CN-900").await;
    step(&editor, "archive", &id, 1).await;

    let input = json!({ "id": id, "version": 2, "to": 1 });
    let reverted = attempt(&editor, "revert", "RevertInput", "", input).await;

    assert_eq!(flaws(&reverted), Vec::<String>::new());
    let list = "{ projects(filter: {text: \"木材加工园\"}) { totalCount } }";
    let list: Value = editor.gql(list, json!({})).await;
    assert_eq!(data(&list, "/projects/totalCount"), 1);
}

/// What people quote is the code: it stays with what was published, whatever else comes back.
#[tokio::test]
async fn an_earlier_version_does_not_bring_back_the_code_of_what_was_published() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, "HB-CN-900").await;
    let change = json!({ "id": id, "version": 1, "code": "HB-CN-901", "stage": "OPERATION" });
    done(
        &publisher,
        "updateProject",
        "UpdateProjectInput",
        "",
        change,
    )
    .await;
    step(&publisher, "publish", &id, 2).await;

    let input = json!({ "id": id, "version": 3, "to": 1 });
    let reverted = attempt(&publisher, "revert", "RevertInput", "", input).await;

    assert_eq!(flaws(&reverted), Vec::<String>::new());
    let query = "query ($id: ID!) { project(by: {id: $id}) { code stage } }";
    let reply = publisher.gql(query, json!({ "id": id })).await;
    assert_eq!(
        data(&reply, "/project"),
        &json!({ "code": "HB-CN-901", "stage": "PLANNED" })
    );
}
