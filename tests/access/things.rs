//! What a mutation is tried on.

use entity::cluster_part;
use entity::values::{Publication, Role, Side};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use tests::{PASSWORD, TestApp, assert_no_errors, data};

use super::cast::{Person, token};

/// The mutation as a document, with everything made that its input names.
pub(super) async fn ask(
    app: &TestApp,
    cast: &[Person<'_>],
    who: &Person<'_>,
    mutation: &str,
    input: &str,
) -> String {
    let mut parts = input.split('@');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    let mut invited = String::new();
    for part in parts {
        let end = part
            .find(|it: char| !it.is_ascii_lowercase())
            .unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        filled += &thing(app, cast, who, name, &mut invited).await;
        filled += rest;
    }
    match mutation {
        "signOut" => "mutation { it: signOut { signedOut } }".to_owned(),
        _ => format!("mutation {{ it: {mutation}(input: {filled}) {{ userErrors {{ code }} }} }}"),
    }
}

/// Makes what an input names: a code that is new, a record of the Chinese side, an account, a
/// token or a session of its reader's.
async fn thing(
    app: &TestApp,
    cast: &[Person<'_>],
    who: &Person<'_>,
    name: &str,
    invited: &mut String,
) -> String {
    let clerk = app.clerk(Side::Cn, Role::Publisher);
    let number = app.identity().number;
    let code = format!("T-{number}");
    let reader = cast[1].client.as_ref().unwrap();
    let create = |kind: &str, field: &str, fields: &str| {
        let create = format!(
            "mutation {{ create{kind}(input: {{{fields}}}) {{ {field} {{ id }} userErrors {{ code path }} }} }}"
        );
        let (clerk, at) = (&clerk, format!("/create{kind}/{field}/id"));
        async move {
            let reply = clerk.gql(&create, json!({})).await;
            assert_no_errors(&reply);
            data(&reply, &at)
                .as_str()
                .unwrap_or_else(|| panic!("{reply}"))
                .to_owned()
        }
    };
    let source = r#"source: {code: "HEIHE_POLICY_2021"}"#;
    let month = format!("{}-{:02}", 1990 + number / 12 % 30, number % 12 + 1);
    match name {
        "new" => code,
        "month" => month,
        "person" => format!("new-{number}"),
        "password" => PASSWORD.to_owned(),
        "source" if who.side == Side::Ru => r#"{code: "TASS_2025_10_24"}"#.to_owned(),
        "source" => r#"{code: "HEIHE_POLICY_2021"}"#.to_owned(),
        "enterprise" => {
            create(
                "Enterprise",
                "enterprise",
                &format!(
                    r#"code: "{code}", name: {{zh: "企业"}}, country: "CN", ownership: PRIVATE"#
                ),
            )
            .await
        }
        "part" => untouched_part(app).await,
        "place" => {
            create(
                "Place",
                "place",
                &format!(r#"code: "{code}", name: {{zh: "村"}}, kind: SETTLEMENT"#),
            )
            .await
        }
        "zone" => {
            create(
                "Zone",
                "zone",
                &format!(
                    r#"code: "{code}", name: {{zh: "园区"}}, kind: INDUSTRIAL_PARK, country: "CN""#
                ),
            )
            .await
        }
        "record" => {
            create(
                "Source",
                "source",
                &format!(r#"code: "{code}", title: {{zh: "公报"}}"#),
            )
            .await
        }
        "rate" => {
            create(
                "ExchangeRate",
                "exchangeRate",
                &format!(r#"month: "{month}", base: "CNY", quote: "KRW", rate: "20", {source}"#),
            )
            .await
        }
        "observation" => {
            let subject = app.project().create().await.id.0;
            create("Observation", "observation", &format!(r#"indicator: {{code: "BRIDGE_LENGTH"}}, subject: "Project:{subject}", measure: {{value: "1", unitCode: "METRE"}}, {source}"#)).await
        }
        "draft" | "changed" | "public" => {
            let id = create("Project", "project", &format!(r#"code: "{code}", name: {{zh: "项目", ru: "Проект"}}, summary: {{zh: "项目", ru: "Проект"}}, stage: PLANNED, sector: {{code: "TIMBER"}}, zone: {{code: "HEIHE_FTZ"}}, {source}"#)).await;
            let step = match name {
                "changed" => format!(
                    "updateProject(input: {{id: \"{id}\", version: 1, plannedJobs: 1}}) {{ version }}"
                ),
                "public" => format!("publish(input: {{id: \"{id}\", version: 1}}) {{ version }}"),
                _ => "__typename".to_owned(),
            };
            assert_no_errors(
                &clerk
                    .gql(&format!("mutation {{ {step} }}"), json!({}))
                    .await,
            );
            id
        }
        "loaded" | "released" => {
            let release = app.release(Side::Cn).current(name == "released");
            format!("TradeDataset:{}", release.load().await.id.0)
        }
        "theirs" => {
            let theirs = app
                .project()
                .side(Side::Ru)
                .publication(Publication::Published);
            format!("Project:{}", theirs.create().await.id.0)
        }
        "account" => format!(
            "Account:{}",
            app.account(Some(Side::Cn), Role::Reader).await.id.0
        ),
        "name" => app.account(Some(Side::Cn), Role::Reader).await.name,
        "token" | "session" => {
            if name == "token" {
                token(app, reader, "READ").await;
            }
            let list = "{ viewer { accessTokens { id } sessions { id } } }";
            let mine = reader.gql(list, json!({})).await;
            let at = if name == "token" {
                "/viewer/accessTokens/0/id"
            } else {
                "/viewer/sessions/0/id"
            };
            data(&mine, at).as_str().unwrap().to_owned()
        }
        "code" => {
            *invited = format!("new-{number}");
            let invite = format!(
                "mutation {{ createAccount(input: {{name: \"{invited}\", role: READER}}) {{ invitation {{ code }} }} }}"
            );
            let made = cast[5]
                .client
                .as_ref()
                .unwrap()
                .gql(&invite, json!({}))
                .await;
            data(&made, "/createAccount/invitation/code")
                .as_str()
                .unwrap()
                .to_owned()
        }
        "invited" => invited.clone(),
        other => panic!("nobody knows how to make @{other}"),
    }
}

/// A part that the Chinese side has in some cluster, as it came with the program.
async fn untouched_part(app: &TestApp) -> String {
    let part = cluster_part::Entity::find()
        .filter(cluster_part::Column::Side.eq(Side::Cn))
        .filter(cluster_part::Column::Version.eq(1));
    let part = part.one(app.db().writer()).await.unwrap().unwrap();
    format!("ClusterPart:{}", part.id.0)
}
