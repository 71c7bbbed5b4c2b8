//! From draft to public and back.

use entity::published_record;
use entity::values::{Role, Side};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, flaws};

use super::{attempt, done, draft, public, step};

const CODE: &str = "HB-CN-900";

async fn snapshots(app: &TestApp, id: &Value) -> Vec<published_record::Model> {
    let id = id
        .as_str()
        .unwrap()
        .trim_start_matches("Project:")
        .to_owned();
    let rows = published_record::Entity::find()
        .order_by_asc(published_record::Column::Revision)
        .all(app.db().reader())
        .await
        .unwrap();
    rows.into_iter()
        .filter(|row| row.id.to_string() == id)
        .collect()
}

#[tokio::test]
async fn a_project_goes_public_and_comes_back() {
    let app = TestApp::seeded().await;
    let (editor, publisher) = (
        app.clerk(Side::Cn, Role::Editor),
        app.clerk(Side::Cn, Role::Publisher),
    );
    let id = draft(&editor, CODE).await;

    assert_eq!(
        flaws(&step(&editor, "submit", &id, 1).await),
        Vec::<String>::new()
    );
    assert_eq!(public(&app, CODE).await, json!(null));
    assert_eq!(
        flaws(&step(&publisher, "publish", &id, 2).await),
        Vec::<String>::new()
    );
    assert_eq!(public(&app, CODE).await["version"], 3);
    let change = json!({ "id": id, "version": 3, "name": { "ru": "Иначе" } });
    done(&editor, "updateProject", "UpdateProjectInput", "", change).await;
    assert_eq!(public(&app, CODE).await["name"]["ru"], "Иначе");
    assert_eq!(
        flaws(&step(&publisher, "withdraw", &id, 4).await),
        Vec::<String>::new()
    );
    assert_eq!(public(&app, CODE).await, json!(null));

    let snapshots = snapshots(&app, &id).await;
    let told: Vec<(i32, bool)> = snapshots
        .iter()
        .map(|it| (it.revision, it.withdrawn))
        .collect();
    assert_eq!(told, [(3, false), (4, false), (5, true)]);
    let body: Value = serde_json::from_str(snapshots[1].body.as_deref().unwrap()).unwrap();
    assert_eq!(body["fields"]["name.ru"], "Иначе");
    assert_eq!(body["fields"]["publication"], "PUBLISHED");
    assert!(snapshots[2].body.is_none());
}

#[tokio::test]
async fn everything_that_publication_lacks_is_told() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let bare = json!({ "code": CODE, "name": { "zh": "园区" }, "stage": "PROPOSED" });
    let fields = "project { id }";
    let bare = done(
        &publisher,
        "createProject",
        "CreateProjectInput",
        fields,
        bare,
    )
    .await;

    let payload = step(&publisher, "publish", &bare["project"]["id"], 1).await;

    assert_eq!(
        flaws(&payload),
        [
            "LANGUAGE_MISSING input.name.ru",
            "LANGUAGE_MISSING input.summary.zh",
            "LANGUAGE_MISSING input.summary.ru",
            "PUBLICATION_LACKS input.sector",
            "PUBLICATION_LACKS input.zone",
            "PUBLICATION_LACKS input.source",
        ]
    );
    assert_eq!(public(&app, CODE).await, json!(null));
}

#[tokio::test]
async fn what_is_public_stays_fit_for_it() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, CODE).await;
    step(&publisher, "publish", &id, 1).await;

    let change = json!({ "id": id, "version": 2, "summary": { "ru": null }, "code": "OTHER" });
    let payload = attempt(
        &publisher,
        "updateProject",
        "UpdateProjectInput",
        "",
        change,
    )
    .await;

    assert_eq!(
        flaws(&payload),
        ["CODE_FIXED input.code", "LANGUAGE_MISSING input.summary.ru"]
    );
}

#[tokio::test]
async fn an_editor_does_not_publish_and_the_other_side_does_nothing() {
    let app = TestApp::seeded().await;
    let editor = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&editor, CODE).await;
    let publish = "mutation ($input: RecordInput!) { publish(input: $input) { version userErrors { code path } } }";
    let input = json!({ "input": { "id": id, "version": 1 } });

    let refused = editor.gql(publish, input.clone()).await;
    let other = step(&app.clerk(Side::Ru, Role::Publisher), "publish", &id, 1).await;

    assert_code(&refused, "FORBIDDEN");
    assert_eq!(flaws(&other), ["RECORD_NOT_FOUND input.id"]);
}

#[tokio::test]
async fn a_step_that_leads_nowhere_is_refused() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, CODE).await;

    let withdrawn = step(&publisher, "withdraw", &id, 1).await;
    step(&publisher, "publish", &id, 1).await;
    let again = step(&publisher, "publish", &id, 2).await;

    assert_eq!(flaws(&withdrawn), ["PUBLICATION_STEP_INVALID input.id"]);
    assert_eq!(flaws(&again), ["PUBLICATION_STEP_INVALID input.id"]);
}

#[tokio::test]
async fn what_is_archived_leaves_the_lists_and_stays_as_it_is() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, CODE).await;
    let list = "query ($archived: Boolean!) {
        projects(filter: {text: \"木材加工园\", includeArchived: $archived}) { totalCount } }";

    step(&publisher, "publish", &id, 1).await;
    let public = step(&publisher, "archive", &id, 2).await;
    step(&publisher, "withdraw", &id, 2).await;
    assert_eq!(
        flaws(&step(&publisher, "archive", &id, 3).await),
        Vec::<String>::new()
    );
    let change = json!({ "id": id, "version": 4, "stage": "OPERATION" });
    let change = attempt(
        &publisher,
        "updateProject",
        "UpdateProjectInput",
        "",
        change,
    )
    .await;

    assert_eq!(flaws(&public), ["RECORD_IS_PUBLISHED input.id"]);
    assert_eq!(flaws(&change), ["RECORD_ARCHIVED input.id"]);
    let without = publisher.gql(list, json!({ "archived": false })).await;
    let with = publisher.gql(list, json!({ "archived": true })).await;
    assert_eq!(tests::data(&without, "/projects/totalCount"), 0);
    assert_eq!(tests::data(&with, "/projects/totalCount"), 1);
}

#[tokio::test]
async fn what_readers_would_not_see_is_told_before_publication() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let source = json!({ "code": "GAZETTE-2026", "title": { "zh": "黑河日报", "ru": "«Хэйхэ жибао»" },
        "publisher": "黑河日报社" });
    let (create, input) = ("createSource", "CreateSourceInput");
    let source = done(&publisher, create, input, "source { id }", source).await;
    let mut project = super::whole_project("HB-CN-901");
    project["source"] = json!({ "code": "GAZETTE-2026" });
    project["acceptWarnings"] = json!(["NEIGHBOUR_UNPUBLISHED"]);
    let (create, input) = ("createProject", "CreateProjectInput");
    let project = attempt(&publisher, create, input, "project { id }", project).await;
    let id = &project["project"]["id"];

    let asked = step(&publisher, "publish", id, 1).await;
    let meant = json!({ "id": id, "version": 1, "acceptWarnings": ["NEIGHBOUR_UNPUBLISHED"] });
    let meant = attempt(&publisher, "publish", "RecordInput", "", meant).await;
    step(&publisher, "withdraw", id, 2).await;
    step(&publisher, "publish", &source["source"]["id"], 1).await;
    let in_order = step(&publisher, "publish", id, 3).await;

    let warning = ["NEIGHBOUR_UNPUBLISHED input.source"];
    assert_eq!(
        (&asked["version"], flaws(&asked)),
        (&json!(null), warning.map(String::from).into())
    );
    assert_eq!(asked["userErrors"][0]["severity"], "WARNING");
    assert_eq!(meant["version"], 2);
    assert_eq!(
        (&in_order["version"], flaws(&in_order)),
        (&json!(4), Vec::new())
    );
}
