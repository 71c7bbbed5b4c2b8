//! Entering and changing records.

mod audit;
mod cluster_part;
mod code;
mod concurrency;
mod crash;
mod enterprise;
mod feed;
mod figures;
mod history;
mod joint;
mod past;
mod project;
mod property;
mod publication;
mod tries;
mod values;
mod work;

use serde_json::{Value, json};
use tests::{Clerk, TestApp, assert_no_errors, data, flaws};

/// A project with everything that publication needs.
fn whole_project(code: &str) -> Value {
    json!({
        "code": code,
        "name": { "zh": "木材加工园", "ru": "Парк деревообработки" },
        "summary": { "zh": "木材深加工。", "ru": "Глубокая переработка древесины." },
        "stage": "PLANNED",
        "sector": { "code": "TIMBER" },
        "zone": { "code": "HEIHE_FTZ" },
        "source": { "code": "HEIHE_POLICY_2021" },
    })
}

/// What a mutation of this name answers, without errors of any kind.
async fn done(clerk: &Clerk, mutation: &str, input: &str, fields: &str, value: Value) -> Value {
    let payload = attempt(clerk, mutation, input, fields, value).await;
    assert_eq!(flaws(&payload), Vec::<String>::new());
    payload
}

/// What a mutation of this name answers.
async fn attempt(clerk: &Clerk, mutation: &str, input: &str, fields: &str, value: Value) -> Value {
    let document = format!(
        "mutation ($input: {input}!) {{ {mutation}(input: $input) {{
            {fields} version userErrors {{ code path severity message }} }} }}"
    );
    let reply = clerk.gql(&document, json!({ "input": value })).await;
    assert_no_errors(&reply);
    data(&reply, &format!("/{mutation}")).clone()
}

/// Enters a project that could be published, and gives its id.
async fn draft(clerk: &Clerk, code: &str) -> Value {
    let fields = "project { id }";
    let payload = done(
        clerk,
        "createProject",
        "CreateProjectInput",
        fields,
        whole_project(code),
    )
    .await;
    payload["project"]["id"].clone()
}

/// Takes a step with a record that is in this version.
async fn step(clerk: &Clerk, step: &str, id: &Value, version: i64) -> Value {
    let fields = "record { __typename id }";
    attempt(
        clerk,
        step,
        "RecordInput",
        fields,
        json!({ "id": id, "version": version }),
    )
    .await
}

/// The projects that anybody finds under this code.
async fn public(app: &TestApp, code: &str) -> Value {
    let query = "query ($code: String!) { project(by: {code: $code}) {
        version inJointLibrary name { ru } } }";
    let reply = app.gql(query, json!({ "code": code })).await;
    assert_no_errors(&reply);
    data(&reply, "/project").clone()
}
