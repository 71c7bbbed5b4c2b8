//! Many writers at once.

use std::sync::Arc;

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{TestApp, data, flaws};
use twincity::access::revision::verify;

use super::{draft, whole_project};

const UPDATE: &str = "mutation ($input: UpdateProjectInput!) { updateProject(input: $input) {
    version userErrors { code path } } }";
const CREATE: &str = "mutation ($input: CreateProjectInput!) { createProject(input: $input) {
    version repeated project { id } userErrors { code path } } }";

#[tokio::test(flavor = "multi_thread")]
async fn of_two_writers_of_one_record_exactly_one_wins() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&clerk, "HB-CN-900").await;
    let change = |jobs: i32| json!({ "input": { "id": id, "version": 1, "plannedJobs": jobs } });

    let (one, other) = tokio::join!(clerk.gql(UPDATE, change(1)), clerk.gql(UPDATE, change(2)));

    let mut told = [one, other].map(|reply| flaws(data(&reply, "/updateProject")));
    told.sort();
    assert_eq!(
        told,
        [vec![], vec!["VERSION_CONFLICT input.version".to_owned()]]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_writers_at_once_lose_nothing() {
    let app = TestApp::seeded().await;
    let clerks = [Side::Cn, Side::Ru].map(|side| Arc::new(app.clerk(side, Role::Editor)));
    let mut writers = tokio::task::JoinSet::new();
    for number in 0..50 {
        let clerk = Arc::clone(&clerks[number % 2]);
        writers.spawn(async move {
            let mut input = whole_project(&format!("HB-T-{number}"));
            if number % 2 == 1 {
                for neighbour in ["zone", "source"] {
                    input.as_object_mut().unwrap().remove(neighbour);
                }
            }
            clerk.gql(CREATE, json!({ "input": input })).await
        });
    }

    let replies: Vec<Value> = writers.join_all().await;

    for reply in &replies {
        assert!(reply.get("errors").is_none(), "{reply}");
        assert_eq!(data(reply, "/createProject/version"), 1, "{reply}");
    }
    let list = "{ projects(filter: {text: \"木材加工园\"}) { totalCount } }";
    for clerk in &clerks {
        let reply = clerk.gql(list, json!({})).await;
        assert_eq!(data(&reply, "/projects/totalCount"), 25);
    }
    verify(app.db()).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_key_at_the_same_time_is_done_once() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let mut input = whole_project("HB-CN-900");
    input["idempotencyKey"] = json!("once");
    let input = json!({ "input": input });

    let (one, other) = tokio::join!(
        clerk.gql(CREATE, input.clone()),
        clerk.gql(CREATE, input.clone())
    );

    let told = [one, other].map(|reply| data(&reply, "/createProject").clone());
    assert_eq!(told[0]["project"], told[1]["project"]);
    let mut repeated = told.map(|it| it["repeated"].as_bool().unwrap());
    repeated.sort();
    assert_eq!(repeated, [false, true]);
}
