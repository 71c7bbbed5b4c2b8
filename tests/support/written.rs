//! How much has been written, to see whether something was.

use sea_orm::{ConnectionTrait, Statement};

use crate::TestApp;

impl TestApp {
    /// How many rows there are of everything that a mutation writes, and how often they were
    /// written.
    pub async fn written(&self) -> Vec<(i64, i64)> {
        let counted = |(table, column): (&str, &str)| {
            format!(
                "SELECT COUNT(*) AS rows_kept, CAST(COALESCE(SUM({column}), 0) AS BIGINT) AS writes FROM {table}"
            )
        };
        let tables = [
            ("revision", "seq"),
            ("published_record", "seq"),
            ("kept_answer", "subject_version"),
            ("project", "version"),
            ("enterprise", "version"),
            ("zone", "version"),
            ("cluster_part", "version"),
            ("cluster_part_zone", "version"),
            ("place", "version"),
            ("source", "version"),
            ("observation", "version"),
            ("exchange_rate", "version"),
            ("endorsement", "version"),
            ("account", "version"),
            ("access_setting", "version"),
            ("access_token", "0"),
            ("session", "0"),
            ("invitation", "0"),
            ("second_factor", "0"),
        ];
        let sql = tables.map(counted).join(" UNION ALL ");
        let db = self.db().writer();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql));
        let number = |row: &sea_orm::QueryResult, column| {
            row.try_get("", column).expect("a count is a number")
        };
        let rows = rows.await.expect("count the rows");
        let rows = rows.iter();
        let mut rows: Vec<(i64, i64)> = rows
            .map(|row| (number(row, "rows_kept"), number(row, "writes")))
            .collect();
        rows.sort_unstable();
        rows
    }
}
