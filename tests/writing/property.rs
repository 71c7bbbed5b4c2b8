//! Whatever is written in whatever order, the log verifies and the snapshots equal the records.

use entity::values::{Role, Side};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use tests::{TestApp, data};
use twincity::access::revision::verify;
use twincity::writing::seeded::compare;

use super::{attempt, draft};

/// Something that somebody tries to do.
#[derive(Clone, Debug)]
enum Try {
    Stage(u8),
    Name(u8),
    Milestones(u8),
    Submit,
    Publish,
    Withdraw,
    Archive,
    Revert(i32),
    Endorse(bool),
}

fn tries() -> impl Strategy<Value = Vec<(usize, Try)>> {
    let one = prop_oneof![
        (0..3_u8).prop_map(Try::Stage),
        (0..5_u8).prop_map(Try::Name),
        (0..3_u8).prop_map(Try::Milestones),
        Just(Try::Submit),
        Just(Try::Publish),
        Just(Try::Publish),
        Just(Try::Withdraw),
        Just(Try::Archive),
        (1..6_i32).prop_map(Try::Revert),
        any::<bool>().prop_map(Try::Endorse),
    ];
    prop::collection::vec((0..3_usize, one), 20..40)
}

#[tokio::test(flavor = "multi_thread")]
async fn any_sequence_of_writes_leaves_a_sound_log_and_true_snapshots() {
    let app = TestApp::seeded().await;
    let cn = app.clerk(Side::Cn, Role::Publisher);
    let ru = app.clerk(Side::Ru, Role::Publisher);
    let mut ids = Vec::new();
    for code in ["HB-CN-901", "HB-CN-902", "HB-CN-903"] {
        ids.push(draft(&cn, code).await);
    }
    let mut runner = TestRunner::deterministic();
    let sequence = tries().new_tree(&mut runner).unwrap().current();

    let mut done = 0;
    for (which, it) in sequence {
        let id = &ids[which];
        let read = "query ($id: ID!) { project(by: {id: $id}) { version } }";
        let version = cn.gql(read, json!({ "id": id })).await;
        let version = data(&version, "/project/version").clone();
        let with = |fields: Value| {
            let mut input = json!({ "id": id, "version": version });
            input
                .as_object_mut()
                .unwrap()
                .extend(fields.as_object().cloned().unwrap());
            input
        };
        let update = ("updateProject", "UpdateProjectInput");
        let record = |step| (step, "RecordInput");
        let (clerk, (mutation, input), value) = match it {
            Try::Stage(stage) => {
                let stage = ["PLANNED", "CONSTRUCTION", "OPERATION"][usize::from(stage)];
                (&cn, update, with(json!({ "stage": stage })))
            }
            Try::Name(name) => (
                &cn,
                update,
                with(json!({ "name": { "ru": format!("Парк {name}") } })),
            ),
            Try::Milestones(count) => {
                let milestone =
                    |index| json!({ "kind": "OTHER", "name": { "zh": format!("节点{index}") } });
                let all: Vec<Value> = (0..count).map(milestone).collect();
                (&cn, update, with(json!({ "milestones": all })))
            }
            Try::Submit => (&cn, record("submit"), with(json!({}))),
            Try::Publish => (&cn, record("publish"), with(json!({}))),
            Try::Withdraw => (&cn, record("withdraw"), with(json!({}))),
            Try::Archive => (&cn, record("archive"), with(json!({}))),
            Try::Revert(to) => (&cn, ("revert", "RevertInput"), with(json!({ "to": to }))),
            Try::Endorse(is_for) => {
                let decision = if is_for { "ENDORSED" } else { "DECLINED" };
                let word =
                    json!({ "projectId": id, "projectVersion": version, "decision": decision });
                (&ru, ("endorse", "EndorseInput"), word)
            }
        };
        let payload = attempt(clerk, mutation, input, "", value).await;
        done += usize::from(!payload["version"].is_null());
    }

    assert!(done >= 10, "only {done} of the tries came to anything");
    verify(app.db()).await.unwrap().unwrap();
    compare(app.db()).await.unwrap().unwrap();
}
