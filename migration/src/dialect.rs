//! The words of SQL that SQLite and PostgreSQL spell differently, and nothing else.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// What a `{word}` in a migration stands for: the word, in SQLite, in PostgreSQL.
const WORDS: [(&str, &str, &str); 5] = [
    // sea-orm keeps these three under SQLite type names of its own.
    ("{uuid}", "uuid_text", "uuid"),
    ("{date}", "date_text", "date"),
    ("{timestamp}", "timestamp_with_timezone_text", "timestamptz"),
    // Codes and names sort by code point in both databases, whatever the server's locale.
    ("{text}", "text", "text COLLATE \"C\""),
    ("{boolean}", "boolean", "boolean"),
];

/// The `{names}` of a record: Chinese, Russian, English. Which are obligatory is a rule of
/// publication, not of the table; at least one is always there.
const NAMES: &str = "name_zh {text}, name_ru {text}, name_en {text},
    CHECK (coalesce(name_zh, name_ru, name_en) IS NOT NULL)";

/// The columns every owned table starts with, and the keys that tie it to its side.
const OWNED: &str = "id {uuid} NOT NULL PRIMARY KEY,
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_at {timestamp} NOT NULL,
    updated_at {timestamp} NOT NULL,
    UNIQUE (id, side)";

/// The state of publication of a record that readers see by itself.
const PUBLISHED: &str = "publication {text} NOT NULL
        CHECK (publication IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    published_at {timestamp},
    CHECK (publication <> 'PUBLISHED' OR published_at IS NOT NULL)";

/// Runs the statements of one migration, separated by `;`.
pub async fn run(manager: &SchemaManager<'_>, statements: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let sqlite = connection.get_database_backend() == DbBackend::Sqlite;
    for statement in statements
        .split(';')
        .map(str::trim)
        .filter(|text| !text.is_empty())
    {
        connection
            .execute_unprepared(&spell(statement, sqlite))
            .await?;
    }
    Ok(())
}

/// Makes the database itself refuse to change or remove a row of this table.
pub async fn append_only(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let statements = if connection.get_database_backend() == DbBackend::Sqlite {
        APPEND_ONLY_SQLITE
    } else {
        APPEND_ONLY_POSTGRES
    };
    for statement in statements {
        let statement = statement.replace("{table}", table);
        connection.execute_unprepared(&statement).await?;
    }
    Ok(())
}

const APPEND_ONLY_SQLITE: &[&str] = &[
    "CREATE TRIGGER {table}_keeps_its_rows BEFORE UPDATE ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    "CREATE TRIGGER {table}_loses_no_row BEFORE DELETE ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
];

const APPEND_ONLY_POSTGRES: &[&str] = &[
    "CREATE FUNCTION public.{table}_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '{table} is append-only'; END $$",
    "CREATE TRIGGER {table}_keeps_its_rows BEFORE UPDATE OR DELETE ON public.{table}
        FOR EACH ROW EXECUTE FUNCTION public.{table}_append_only()",
    "CREATE TRIGGER {table}_loses_no_row BEFORE TRUNCATE ON public.{table}
        FOR EACH STATEMENT EXECUTE FUNCTION public.{table}_append_only()",
    // Also for whoever replicates into this database.
    "ALTER TABLE public.{table} ENABLE ALWAYS TRIGGER {table}_keeps_its_rows",
];

fn spell(statement: &str, sqlite: bool) -> String {
    let mut text = in_order(statement);
    for (word, in_sqlite, in_postgres) in WORDS {
        text = text.replace(word, if sqlite { in_sqlite } else { in_postgres });
    }
    text
}

/// Puts the shared columns in, and their table constraints after all columns, where SQL wants
/// them.
fn in_order(statement: &str) -> String {
    let mut columns = statement.to_owned();
    let mut constraints = Vec::new();
    for (word, text) in [
        ("{owned}", OWNED),
        ("{published}", PUBLISHED),
        ("{names}", NAMES),
    ] {
        if !columns.contains(word) {
            continue;
        }
        let (own, constraint) = text.rsplit_once(",\n    ").unwrap_or((text, ""));
        columns = columns.replace(word, own);
        constraints.push(constraint);
    }
    if constraints.is_empty() {
        return columns;
    }
    let end = columns.rfind(')').unwrap_or(columns.len());
    format!(
        "{},\n    {}\n)",
        columns[..end].trim_end(),
        constraints.join(",\n    ")
    )
}
