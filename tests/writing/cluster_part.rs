//! What each bank has in a cluster, written by itself.

use entity::values::{RecordKind, Role, Side};
use entity::{cluster_part, cluster_part_place, cluster_part_zone, published_record};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data, flaws};
use twincity::access::revision::verify;
use twincity::writing::agreement::{Fault, compare};
use twincity::writing::seeded::catch_up;

use super::{attempt, done, step};

const CREATE: (&str, &str) = ("createClusterPart", "CreateClusterPartInput");
const UPDATE: (&str, &str) = ("updateClusterPart", "UpdateClusterPartInput");
const CLUSTER: &str = r#"{ cluster(by: {code: "TIMBER_CHAIN"}) {
    chainLeaderPosts { side title { zh ru } } zones { nodes { code } } places { nodes { code } }
    parts { id side version zones { code } } } }"#;

async fn cluster(app: &TestApp) -> Value {
    let reply = app.gql(CLUSTER, json!({})).await;
    assert_no_errors(&reply);
    data(&reply, "/cluster").clone()
}

/// The id of a side's part in the timber chain.
async fn part(app: &TestApp, side: Side) -> Value {
    let part = cluster_part::Entity::find()
        .filter(cluster_part::Column::ClusterCode.eq("TIMBER_CHAIN"))
        .filter(cluster_part::Column::Side.eq(side));
    let part = part.one(app.db().reader()).await.unwrap().unwrap();
    json!(format!("ClusterPart:{}", part.id.0))
}

/// Takes the Chinese side's part out of the timber chain, as if it had never been entered.
async fn without_part(app: &TestApp) {
    let db = app.db().writer();
    let of = "SELECT id FROM cluster_part WHERE cluster_code = 'TIMBER_CHAIN' AND side = 'CN'";
    for statement in [
        format!("DELETE FROM cluster_part_zone WHERE cluster_part_id IN ({of})"),
        format!("DELETE FROM cluster_part_place WHERE cluster_part_id IN ({of})"),
        "DELETE FROM cluster_part WHERE cluster_code = 'TIMBER_CHAIN' AND side = 'CN'".to_owned(),
    ] {
        db.execute_unprepared(&statement).await.unwrap();
    }
}

fn codes(list: &Value) -> Vec<&str> {
    let codes = list.as_array().unwrap().iter();
    codes.map(|it| it["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_bank_enters_its_part_and_publishes_it() {
    let app = TestApp::seeded().await;
    without_part(&app).await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let title = json!({ "zh": "链长", "ru": "Куратор цепочки" });
    let input = json!({ "cluster": { "code": "TIMBER_CHAIN" }, "chainLeaderTitle": title,
        "note": { "zh": "每季度一次会商。" }, "zones": [{ "code": "HEIHE_FTZ" }],
        "places": [{ "code": "HEIHE" }] });

    let fields = "clusterPart { id publication note { zh } cluster { code } }";
    let made = done(&publisher, CREATE.0, CREATE.1, fields, input).await;
    let before = cluster(&app).await;
    let id = &made["clusterPart"]["id"];
    let published = step(&publisher, "publish", id, 1).await;
    let after = cluster(&app).await;

    assert_eq!(made["clusterPart"]["publication"], "DRAFT");
    assert_eq!(made["clusterPart"]["note"]["zh"], "每季度一次会商。");
    assert_eq!(flaws(&published), Vec::<String>::new());
    assert_eq!(codes(&before["zones"]["nodes"]), ["BELOGORSK_TIMBER"]);
    assert_eq!(
        codes(&after["zones"]["nodes"]),
        ["BELOGORSK_TIMBER", "HEIHE_FTZ"]
    );
    assert_eq!(codes(&after["places"]["nodes"]), ["BELOGORSK", "HEIHE"]);
    assert_eq!(before["chainLeaderPosts"].as_array().unwrap().len(), 1);
    assert_eq!(
        after["chainLeaderPosts"][0],
        json!({ "side": "CN", "title": title })
    );
    verify(app.db()).await.unwrap().unwrap();
    // Only the part that this test has taken away is in the log and not there.
    let told = compare(app.db()).await.unwrap().unwrap_err();
    assert_eq!(
        (told.kind, told.fault),
        (RecordKind::ClusterPart, Fault::Gone)
    );
}

#[tokio::test]
async fn zones_leave_and_come_back_with_the_version_that_had_them() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = part(&app, Side::Cn).await;
    let of_zone = r#"{ zone(by: {code: "HEIHE_FTZ"}) { clusters { code } } }"#;
    let before = app.gql(of_zone, json!({})).await;

    let change = json!({ "id": id, "version": 1, "zones": [] });
    done(&publisher, UPDATE.0, UPDATE.1, "", change).await;
    let without = cluster(&app).await;
    let of_zone_then = app.gql(of_zone, json!({})).await;
    let input = json!({ "id": id, "version": 2, "to": 1 });
    let reverted = attempt(&publisher, "revert", "RevertInput", "", input).await;

    assert_eq!(flaws(&reverted), Vec::<String>::new());
    assert_eq!(codes(&without["zones"]["nodes"]), ["BELOGORSK_TIMBER"]);
    let clusters = |reply: &Value| data(reply, "/zone/clusters").as_array().unwrap().len();
    assert_eq!(clusters(&of_zone_then), clusters(&before) - 1);
    assert_eq!(
        codes(&cluster(&app).await["zones"]["nodes"]),
        ["BELOGORSK_TIMBER", "HEIHE_FTZ"]
    );
    let history = "query ($id: ID!) { node(id: $id) { ... on ClusterPart {
        history { nodes { action } } } } }";
    let history = publisher.gql(history, json!({ "id": id })).await;
    assert_eq!(
        data(&history, "/node/history/nodes"),
        &json!([{ "action": "REVERT" }, { "action": "UPDATE" }, { "action": "SEED" }])
    );
    compare(app.db()).await.unwrap().unwrap();
}

#[tokio::test]
async fn what_is_withdrawn_is_out_of_the_cluster() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = part(&app, Side::Cn).await;

    let withdrawn = step(&publisher, "withdraw", &id, 1).await;

    assert_eq!(flaws(&withdrawn), Vec::<String>::new());
    let seen = cluster(&app).await;
    assert_eq!(codes(&seen["zones"]["nodes"]), ["BELOGORSK_TIMBER"]);
    assert_eq!(seen["parts"].as_array().unwrap().len(), 1);
    let own = publisher.gql(CLUSTER, json!({})).await;
    let own = data(&own, "/cluster");
    assert_eq!(own["parts"].as_array().unwrap().len(), 2);
    assert_eq!(own["chainLeaderPosts"].as_array().unwrap().len(), 1);
    let last = published_record::Entity::find()
        .order_by_desc(published_record::Column::Seq)
        .filter(published_record::Column::Side.eq(Side::Cn));
    let last = last.one(app.db().reader()).await.unwrap().unwrap();
    assert!(last.withdrawn);
}

#[tokio::test]
async fn what_is_wrong_with_a_part_is_told() {
    let app = TestApp::seeded().await;
    let (cn, ru) = (
        app.clerk(Side::Cn, Role::Editor),
        app.clerk(Side::Ru, Role::Editor),
    );
    let id = part(&app, Side::Cn).await;

    let nothing = attempt(&cn, CREATE.0, CREATE.1, "", json!({})).await;
    let again =
        json!({ "cluster": { "code": "TIMBER_CHAIN" }, "chainLeaderTitle": { "zh": "链长" } });
    let again = attempt(&cn, CREATE.0, CREATE.1, "", again).await;
    let wrong = json!({ "id": id, "version": 1, "cluster": { "code": "MEDICINE_HERBS" },
        "chainLeaderTitle": { "ru": null }, "places": [{ "code": "NOWHERE" }],
        "zones": [{ "code": "HEIHE_FTZ" }, { "code": "BELOGORSK_TIMBER" }, { "code": "HEIHE_FTZ" }] });
    let wrong = attempt(&cn, UPDATE.0, UPDATE.1, "", wrong).await;
    let theirs = json!({ "id": id, "version": 1, "note": { "ru": "Заметка" } });
    let theirs = attempt(&ru, UPDATE.0, UPDATE.1, "", theirs).await;

    assert_eq!(
        flaws(&nothing),
        [
            "VALUE_MISSING input.cluster",
            "LANGUAGE_MISSING input.chainLeaderTitle.zh"
        ]
    );
    assert_eq!(flaws(&again), ["CLUSTER_PART_EXISTS input.cluster"]);
    assert_eq!(
        flaws(&wrong),
        [
            "CLUSTER_FIXED input.cluster",
            "NEIGHBOUR_OTHER_SIDE input.zones.1",
            "NEIGHBOUR_UNKNOWN input.places.0",
            "MEMBER_TWICE input.zones.2",
            "LANGUAGE_MISSING input.chainLeaderTitle.ru",
        ]
    );
    assert_eq!(flaws(&theirs), ["RECORD_OTHER_SIDE input.id"]);
}

/// The tables as they were before parts were records, made of what the parts say.
const AS_IT_WAS: &[&str] = &[
    "CREATE TABLE cluster_post AS
        SELECT cluster_code, side, chain_leader_title_zh AS title_zh,
            chain_leader_title_ru AS title_ru, chain_leader_title_en AS title_en
        FROM cluster_part",
    "CREATE TABLE cluster_zone AS
        SELECT part.cluster_code, member.side AS zone_side, member.zone_id
        FROM cluster_part_zone AS member
        JOIN cluster_part AS part ON part.id = member.cluster_part_id",
    "CREATE TABLE cluster_place AS
        SELECT part.cluster_code, member.side AS place_side, member.place_id
        FROM cluster_part_place AS member
        JOIN cluster_part AS part ON part.id = member.cluster_part_id",
    "DROP TABLE cluster_part_zone",
    "DROP TABLE cluster_part_place",
    "DROP TABLE cluster_part",
    "DELETE FROM published_record WHERE kind = 'CLUSTER_PART'",
    "DELETE FROM seaql_migrations
        WHERE version LIKE '%_cluster_part' OR version LIKE '%_superseded'",
];

#[tokio::test]
async fn a_register_that_had_them_by_release_gets_the_records_that_seeding_makes() {
    let app = TestApp::seeded().await;
    let all = async || {
        let db = app.db().writer();
        let parts = cluster_part::Entity::find().order_by_asc(cluster_part::Column::Id);
        let zones = cluster_part_zone::Entity::find().order_by_asc(cluster_part_zone::Column::Id);
        let places =
            cluster_part_place::Entity::find().order_by_asc(cluster_part_place::Column::Id);
        (
            parts.all(db).await.unwrap(),
            zones.all(db).await.unwrap(),
            places.all(db).await.unwrap(),
        )
    };
    let seeded = all().await;
    for statement in AS_IT_WAS {
        let db = app.db().writer();
        db.execute_unprepared(statement).await.unwrap();
    }

    Migrator::up(app.db().writer(), None).await.unwrap();
    // Two servers of one database that start together.
    let (one, other) = tokio::join!(catch_up(app.db()), catch_up(app.db()));
    one.and(other).unwrap();

    assert_eq!(all().await, seeded);
    assert_eq!(
        (seeded.0.len(), seeded.1.len(), seeded.2.len()),
        (16, 15, 15)
    );
    compare(app.db()).await.unwrap().unwrap();
    verify(app.db()).await.unwrap().unwrap();
}
