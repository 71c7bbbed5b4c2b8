//! What both sides stand behind.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Clerk, TestApp, assert_code, assert_no_errors, data, flaws};

use super::{attempt, done, draft, public, step};

const CODE: &str = "HB-CN-900";

async fn published(app: &TestApp) -> Value {
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, CODE).await;
    assert_eq!(
        flaws(&step(&publisher, "publish", &id, 1).await),
        Vec::<String>::new()
    );
    id
}

async fn endorse(clerk: &Clerk, id: &Value, seen: i32, decision: &str) -> Value {
    let input = json!({ "projectId": id, "projectVersion": seen, "decision": decision,
        "note": "Согласовано." });
    attempt(
        clerk,
        "endorse",
        "EndorseInput",
        "endorsement { state version side note }",
        input,
    )
    .await
}

async fn library(app: &TestApp) -> Value {
    let reply = app
        .gql("{ jointLibrary { totalCount nodes { code } } }", json!({}))
        .await;
    assert_no_errors(&reply);
    data(&reply, "/jointLibrary").clone()
}

async fn queue(clerk: &Clerk) -> Value {
    let query = "{ workQueue { drafts { totalCount } toPublish { totalCount }
        toEndorse { totalCount } staleEndorsements { totalCount } } }";
    let reply = clerk.gql(query, json!({})).await;
    assert_no_errors(&reply);
    let queue = data(&reply, "/workQueue");
    ["drafts", "toPublish", "toEndorse", "staleEndorsements"]
        .map(|list| queue[list]["totalCount"].clone())
        .into_iter()
        .collect()
}

#[tokio::test]
async fn an_endorsed_project_is_in_the_joint_library_until_its_key_facts_change() {
    let app = TestApp::seeded().await;
    let id = published(&app).await;
    let (cn, ru) = (
        app.clerk(Side::Cn, Role::Publisher),
        app.clerk(Side::Ru, Role::Publisher),
    );

    let first = endorse(&ru, &id, 2, "ENDORSED").await;
    assert_eq!(
        first["endorsement"],
        json!({
        "state": "CURRENT", "version": 1, "side": "RU", "note": "Согласовано." })
    );
    assert_eq!(
        library(&app).await,
        json!({ "totalCount": 1, "nodes": [{ "code": CODE }] })
    );
    let other = json!({ "id": id, "version": 2, "plannedJobs": 7 });
    done(&cn, "updateProject", "UpdateProjectInput", "", other).await;
    assert_eq!(public(&app, CODE).await["inJointLibrary"], true);

    let key = json!({ "id": id, "version": 3, "stage": "CONSTRUCTION" });
    let after = "project { inJointLibrary endorsement { state } }";
    let after = done(&cn, "updateProject", "UpdateProjectInput", after, key).await;
    assert_eq!(
        after["project"],
        json!({
        "inJointLibrary": false, "endorsement": { "state": "STALE" } })
    );
    assert_eq!(library(&app).await["totalCount"], 0);
    assert_eq!(queue(&ru).await[3], 1);

    let outdated = endorse(&ru, &id, 3, "ENDORSED").await;
    assert_eq!(
        flaws(&outdated),
        ["ENDORSEMENT_OUTDATED input.projectVersion"]
    );
    let renewed = endorse(&ru, &id, 4, "ENDORSED").await;
    assert_eq!(renewed["endorsement"]["version"], 2);
    assert_eq!(library(&app).await["totalCount"], 1);
    assert_eq!(queue(&ru).await[3], 0);
}

#[tokio::test]
async fn a_side_does_not_endorse_its_own_or_what_is_not_public() {
    let app = TestApp::seeded().await;
    let id = published(&app).await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let hidden = draft(&editor, "HB-CN-901").await;
    let (cn, ru) = (
        app.clerk(Side::Cn, Role::Publisher),
        app.clerk(Side::Ru, Role::Publisher),
    );

    let own = endorse(&cn, &id, 2, "ENDORSED").await;
    let hidden = endorse(&ru, &hidden, 1, "ENDORSED").await;
    let document = "mutation ($input: EndorseInput!) { endorse(input: $input) { version } }";
    let input =
        json!({ "input": { "projectId": id, "projectVersion": 2, "decision": "ENDORSED" } });
    let by_editor = app.clerk(Side::Ru, Role::Editor).gql(document, input).await;

    assert_eq!(flaws(&own), ["ENDORSEMENT_NOT_PUBLIC input.projectId"]);
    assert_eq!(flaws(&hidden), ["ENDORSEMENT_NOT_PUBLIC input.projectId"]);
    assert_code(&by_editor, "FORBIDDEN");
}

#[tokio::test]
async fn what_its_side_has_taken_back_is_in_no_library_even_for_that_side() {
    let app = TestApp::seeded().await;
    let id = published(&app).await;
    let owner = app.clerk(Side::Cn, Role::Publisher);
    endorse(&app.clerk(Side::Ru, Role::Publisher), &id, 2, "ENDORSED").await;
    let query = "query ($code: String!) { project(by: { code: $code }) { inJointLibrary }
        projects(filter: { inJointLibrary: true }) { totalCount } }";
    let before = owner.gql(query, json!({ "code": CODE })).await;

    step(&owner, "withdraw", &id, 2).await;

    let after = owner.gql(query, json!({ "code": CODE })).await;
    assert_no_errors(&after);
    assert_eq!(data(&before, "/project/inJointLibrary"), &json!(true));
    assert_eq!(data(&before, "/projects/totalCount"), &json!(1));
    assert_eq!(data(&after, "/project/inJointLibrary"), &json!(false));
    assert_eq!(data(&after, "/projects/totalCount"), &json!(0));
}

#[tokio::test]
async fn a_declined_project_is_not_in_the_library() {
    let app = TestApp::seeded().await;
    let id = published(&app).await;

    endorse(&app.clerk(Side::Ru, Role::Publisher), &id, 2, "DECLINED").await;

    assert_eq!(library(&app).await["totalCount"], 0);
}

#[tokio::test]
async fn a_declined_project_waits_again_once_its_key_facts_have_changed() {
    let app = TestApp::seeded().await;
    let id = published(&app).await;
    let (cn, ru) = (
        app.clerk(Side::Cn, Role::Publisher),
        app.clerk(Side::Ru, Role::Publisher),
    );
    let waiting = async || queue(&ru).await[2].as_i64().unwrap();
    let at_first = waiting().await;
    endorse(&ru, &id, 2, "DECLINED").await;
    let declined = waiting().await;

    let jobs = json!({ "id": id, "version": 2, "plannedJobs": 7 });
    done(&cn, "updateProject", "UpdateProjectInput", "", jobs).await;
    let with_more_jobs = waiting().await;
    let stage = json!({ "id": id, "version": 3, "stage": "CONSTRUCTION" });
    done(&cn, "updateProject", "UpdateProjectInput", "", stage).await;

    assert_eq!(declined, at_first - 1);
    assert_eq!(with_more_jobs, at_first - 1);
    assert_eq!(waiting().await, at_first);
    endorse(&ru, &id, 4, "ENDORSED").await;
    assert_eq!(waiting().await, at_first - 1);
}

#[tokio::test]
async fn the_work_queue_shows_each_role_its_own() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    draft(&editor, "HB-CN-901").await;
    let submitted = draft(&editor, "HB-CN-902").await;
    step(&editor, "submit", &submitted, 1).await;

    let of_editor = queue(&editor).await;
    let of_publisher = queue(&app.clerk(Side::Cn, Role::Publisher)).await;
    let of_reader = queue(&app.clerk(Side::Cn, Role::Reader)).await;
    let of_other = queue(&app.clerk(Side::Ru, Role::Publisher)).await;
    let of_nobody = app
        .gql("{ workQueue { drafts { totalCount } } }", json!({}))
        .await;

    let nothing = json!([0, 0, 0, 0]);
    assert_eq!(queue(&app.clerk(Side::Cn, Role::Admin)).await, nothing);
    assert_eq!(of_editor, json!([1, 0, 0, 0]));
    let theirs = of_publisher[2].as_i64().unwrap();
    assert_eq!(of_publisher, json!([1, 1, theirs, 0]));
    assert!(theirs > 0);
    assert_eq!(of_reader, nothing);
    assert_eq!(of_other[0], 0);
    assert_eq!(data(&of_nobody, "/workQueue"), &json!(null));
}

/// Records of another kind than projects wait as well; the oldest first, page by page.
#[tokio::test]
async fn the_work_queue_has_records_of_every_kind() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    draft(&editor, "HB-CN-901").await;
    let source = json!({ "code": "GAZETTE-2026", "title": { "zh": "黑河日报" },
        "publisher": "黑河日报社" });
    let source = done(
        &editor,
        "createSource",
        "CreateSourceInput",
        "source { id }",
        source,
    )
    .await;
    step(&editor, "submit", &source["source"]["id"], 1).await;
    let query = "query ($after: String) { workQueue {
        drafts(first: 1, after: $after) { totalCount nodes { record { __typename id } }
            pageInfo { hasNextPage endCursor } }
        toPublish { totalCount nodes { record { __typename id } } } } }";

    publisher.gql("{ __typename }", json!({})).await;
    let before = app.statements();
    let reply = publisher.gql(query, json!({})).await;
    let statements = app.statements() - before;

    assert_no_errors(&reply);
    let queue = data(&reply, "/workQueue");
    assert_eq!(queue["drafts"]["totalCount"], 1);
    assert_eq!(
        queue["drafts"]["nodes"][0]["record"]["__typename"],
        "Project"
    );
    assert_eq!(queue["drafts"]["pageInfo"]["hasNextPage"], false);
    assert_eq!(
        queue["toPublish"],
        json!({ "totalCount": 1, "nodes": [{ "record":
            { "__typename": "Source", "id": source["source"]["id"] } }] })
    );
    assert!(
        statements <= 7,
        "{statements} statements, one for the session"
    );
    let end = &queue["drafts"]["pageInfo"]["endCursor"];
    let rest = publisher.gql(query, json!({ "after": end })).await;
    assert_eq!(data(&rest, "/workQueue/drafts/nodes"), &json!([]));
}
