//! What is not published is not there, whichever way one looks.

use entity::values::{Decision, ParticipantRole, Publication, Side};
use serde_json::json;
use tests::{TestApp, assert_no_errors, data};

#[tokio::test]
async fn an_unpublished_project_shows_nowhere() {
    for publication in [
        Publication::Draft,
        Publication::Submitted,
        Publication::Withdrawn,
    ] {
        let app = TestApp::seeded().await;
        let public = app.project().create().await;
        let hidden = app
            .project()
            .publication(publication)
            .counterpart(&public)
            .create()
            .await;
        let enterprise = app.enterprise(Side::Cn, Publication::Published).await;
        app.participant(&hidden, &enterprise, ParticipantRole::Partner)
            .await;
        app.endorsement(&hidden, Decision::Endorsed).await;

        let reply = app
            .gql(
                "query ($hidden: String!, $public: String!, $enterprise: String!, $id: ID!) {
                    project(by: {code: $hidden}) { code }
                    byId: project(by: {id: $id}) { code }
                    node(id: $id) { id }
                    counterpart: project(by: {code: $public}) { counterpartOf { totalCount nodes { code } } }
                    enterprise(by: {code: $enterprise}) { participations { totalCount nodes { role } } }
                    projects { totalCount }
                    library: projects(filter: {inJointLibrary: true}) { totalCount }
                    sector(by: {code: \"TIMBER\"}) { projects { totalCount } }
                    overview(period: {from: \"2024-01\", to: \"2024-12\"}) { projects { total } }
                }",
                json!({
                    "hidden": hidden.code, "public": public.code, "enterprise": enterprise.code,
                    "id": format!("Project:{}", hidden.id.0),
                }),
            )
            .await;

        assert_no_errors(&reply);
        for path in ["/project", "/byId", "/node"] {
            assert_eq!(data(&reply, path), &json!(null), "{publication:?} {path}");
        }
        let nothing = json!({ "totalCount": 0, "nodes": [] });
        assert_eq!(data(&reply, "/counterpart/counterpartOf"), &nothing);
        assert_eq!(data(&reply, "/enterprise/participations"), &nothing);
        assert_eq!(data(&reply, "/projects/totalCount"), 33);
        assert_eq!(data(&reply, "/library/totalCount"), 0);
        assert_eq!(data(&reply, "/sector/projects/totalCount"), 6);
        assert_eq!(data(&reply, "/overview/projects/total"), 33);
    }
}

#[tokio::test]
async fn an_unpublished_enterprise_is_absent_from_its_projects() {
    let app = TestApp::seeded().await;
    let project = app.project().create().await;
    let enterprise = app.enterprise(Side::Ru, Publication::Draft).await;
    app.participant(&project, &enterprise, ParticipantRole::Investor)
        .await;
    app.identifier(
        &enterprise,
        entity::values::IdentifierScheme::RuInn,
        "7723861614",
    )
    .await;

    let reply = app
        .gql(
            r#"query ($code: String!) {
                project(by: {code: $code}) {
                    participants { nodes { role enterpriseSide enterprise { code } } }
                }
                enterprise(by: {identifier: {scheme: RU_INN, value: "7723861614"}}) { code }
            }"#,
            json!({ "code": project.code }),
        )
        .await;

    assert_no_errors(&reply);
    assert_eq!(
        data(&reply, "/project/participants/nodes"),
        &json!([{ "role": "INVESTOR", "enterpriseSide": "RU", "enterprise": null }])
    );
    assert_eq!(data(&reply, "/enterprise"), &json!(null));
}
