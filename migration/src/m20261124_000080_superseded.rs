//! What a bank has in a cluster has moved to its cluster part: the tables it stood in are not read
//! any more.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, UP).await
    }
}

const UP: &str = "
DROP TABLE cluster_post;
DROP TABLE cluster_zone;
DROP TABLE cluster_place
";
