//! Each bank's part in a cluster, which it writes itself: its chain leader's post, its zones and
//! places. What releases said of them so far is moved there; the tables it was in are read no more.

use sea_orm::prelude::{DateTimeUtc, Uuid};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use sea_orm_migration::prelude::*;
use sha2::{Digest, Sha256};

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, UP).await?;
        let db = manager.get_connection();
        move_parts(db).await?;
        move_members(db, "zone").await?;
        move_members(db, "place").await
    }
}

const UP: &str = "
CREATE TABLE cluster_part (
    {owned},
    archived_at {timestamp},
    {published},
    cluster_code {text} NOT NULL REFERENCES cluster (code),
    chain_leader_title_zh {text},
    chain_leader_title_ru {text},
    chain_leader_title_en {text},
    note_zh {text},
    note_ru {text},
    note_en {text},
    UNIQUE (side, cluster_code)
);

CREATE INDEX cluster_part_by_cluster ON cluster_part (cluster_code);

CREATE TABLE cluster_part_zone (
    {owned},
    archived_at {timestamp},
    cluster_part_id {uuid} NOT NULL,
    zone_id {uuid} NOT NULL,
    FOREIGN KEY (cluster_part_id, side) REFERENCES cluster_part (id, side),
    FOREIGN KEY (zone_id, side) REFERENCES zone (id, side)
);

CREATE UNIQUE INDEX cluster_part_zone_in_use ON cluster_part_zone (cluster_part_id, zone_id)
    WHERE archived_at IS NULL;
CREATE INDEX cluster_part_zone_by_zone ON cluster_part_zone (zone_id);

CREATE TABLE cluster_part_place (
    {owned},
    archived_at {timestamp},
    cluster_part_id {uuid} NOT NULL,
    place_id {uuid} NOT NULL,
    FOREIGN KEY (cluster_part_id, side) REFERENCES cluster_part (id, side),
    FOREIGN KEY (place_id, side) REFERENCES place (id, side)
);

CREATE UNIQUE INDEX cluster_part_place_in_use ON cluster_part_place (cluster_part_id, place_id)
    WHERE archived_at IS NULL;
CREATE INDEX cluster_part_place_by_place ON cluster_part_place (place_id)
";

/// The sides that a cluster has a post, a zone or a place on, with the titles of the post.
const PARTS: &str = "
SELECT sides.cluster_code, sides.side, post.title_zh, post.title_ru, post.title_en
FROM (
    SELECT cluster_code, side FROM cluster_post
    UNION SELECT member.cluster_code, zone.side FROM cluster_zone AS member
        JOIN zone ON zone.id = member.zone_id
    UNION SELECT member.cluster_code, place.side FROM cluster_place AS member
        JOIN place ON place.id = member.place_id
) AS sides
LEFT JOIN cluster_post AS post
    ON post.cluster_code = sides.cluster_code AND post.side = sides.side
ORDER BY sides.cluster_code, sides.side";

async fn move_parts(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    for row in rows(db, PARTS.to_owned()).await? {
        let cluster: String = row.try_get("", "cluster_code")?;
        let side: String = row.try_get("", "side")?;
        let title = |column| row.try_get::<Option<String>>("", column);
        let (zh, ru, en) = (title("title_zh")?, title("title_ru")?, title("title_en")?);
        let part = Query::insert()
            .into_table("cluster_part")
            .columns([
                "id",
                "side",
                "version",
                "created_at",
                "updated_at",
                "publication",
                "published_at",
                "cluster_code",
                "chain_leader_title_zh",
                "chain_leader_title_ru",
                "chain_leader_title_en",
            ])
            .values_panic([
                seeded("cluster_part", &side, &cluster).into(),
                side.into(),
                1.into(),
                undated().into(),
                undated().into(),
                "PUBLISHED".into(),
                undated().into(),
                cluster.into(),
                zh.into(),
                ru.into(),
                en.into(),
            ])
            .to_owned();
        db.execute(&part).await?;
    }
    Ok(())
}

async fn move_members(db: &impl ConnectionTrait, kind: &str) -> Result<(), DbErr> {
    let members = format!(
        "SELECT member.cluster_code, record.side, record.code, record.id
        FROM cluster_{kind} AS member JOIN {kind} AS record ON record.id = member.{kind}_id
        ORDER BY member.cluster_code, record.side, record.code"
    );
    let (table, member_id) = (format!("cluster_part_{kind}"), format!("{kind}_id"));
    for row in rows(db, members).await? {
        let cluster: String = row.try_get("", "cluster_code")?;
        let side: String = row.try_get("", "side")?;
        let code: String = row.try_get("", "code")?;
        let id: Uuid = row.try_get("", "id")?;
        let member = Query::insert()
            .into_table(table.clone())
            .columns(
                [
                    "id",
                    "side",
                    "version",
                    "created_at",
                    "updated_at",
                    "cluster_part_id",
                    &member_id,
                ]
                .map(Alias::new),
            )
            .values_panic([
                seeded(&table, &side, &format!("{cluster}/{code}")).into(),
                side.clone().into(),
                1.into(),
                undated().into(),
                undated().into(),
                seeded("cluster_part", &side, &cluster).into(),
                id.into(),
            ])
            .to_owned();
        db.execute(&member).await?;
    }
    Ok(())
}

async fn rows(db: &impl ConnectionTrait, sql: String) -> Result<Vec<sea_orm::QueryResult>, DbErr> {
    db.query_all_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
}

/// 1 March 2021, from which seeded records without a date of their own count, in milliseconds.
const UNDATED_MS: i64 = 1_614_556_800_000;

fn undated() -> DateTimeUtc {
    DateTimeUtc::from_timestamp_millis(UNDATED_MS).unwrap_or_default()
}

/// The id that seeding gives this record, so that seeding finds what was moved.
fn seeded(kind: &str, side: &str, code: &str) -> Uuid {
    let digest = Sha256::digest(format!("{kind}:{side}:{code}"));
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    uuid::Builder::from_unix_timestamp_millis(UNDATED_MS.unsigned_abs(), &random).into_uuid()
}
