//! Copies of the register in databases of one PostgreSQL server.

use std::time::Duration;
use std::{env, thread};

use reqwest::Url;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement,
};

use crate::database::Holds;
use crate::template;

const SERVER: &str = "TWINCITY_TEST_POSTGRES_URL";

/// A database of its own.
#[derive(Debug)]
pub(crate) struct PostgresCopy {
    name: String,
    url: String,
}

impl PostgresCopy {
    pub(crate) async fn create(holds: Holds) -> Self {
        let name = template::copy_name();
        let url = url(&name);
        let server = connect().await.expect("reach the PostgreSQL server");

        if holds == Holds::Nothing {
            run(&server, &format!("CREATE DATABASE {name}")).await;
        } else {
            copy_template(&server, &name).await;
        }
        server.close().await.expect("leave the PostgreSQL server");
        Self { name, url }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for PostgresCopy {
    fn drop(&mut self) {
        let name = self.name.clone();
        // A runtime cannot be entered twice on one thread, and the test's own may be ending.
        let dropped = thread::spawn(move || drop_database(&name)).join();
        if !matches!(dropped, Ok(Ok(()))) {
            eprintln!("the database {} stays behind: {dropped:?}", self.name);
        }
    }
}

async fn copy_template(server: &DatabaseConnection, name: &str) {
    // PostgreSQL refuses to copy a database while anybody, another copier included, uses it.
    let _turn = template::turn().await;
    let template = find_or_make_template(server).await;
    let statement = format!("CREATE DATABASE {name} TEMPLATE {template}");
    run(server, &statement).await;
}

fn drop_database(name: &str) -> Result<(), DbErr> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| DbErr::Custom(error.to_string()))?;
    runtime.block_on(async {
        let server = connect().await?;
        end_sessions(&server, name).await?;
        let statement = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        server.execute_unprepared(&statement).await?;
        server.close().await
    })
}

/// Ends what the server under test still holds: left to itself, dropping by force naps 100 ms
/// after each look at the sessions that it told to go.
async fn end_sessions(server: &DatabaseConnection, database: &str) -> Result<(), DbErr> {
    for _ in 0..50 {
        let statement = Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
            [database.into()],
        );
        if server.execute_raw(statement).await?.rows_affected() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    Ok(())
}

async fn find_or_make_template(server: &DatabaseConnection) -> String {
    let template = format!("template_{}", template::key());
    if exists(server, &template).await {
        return template;
    }

    // Under another name until it is complete: a run that is cut off leaves no half template.
    let making = format!("making_{}", template::key());
    run(
        server,
        &format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)"),
    )
    .await;
    run(server, &format!("CREATE DATABASE {making}")).await;
    template::fill(url(&making)).await;
    run(
        server,
        &format!("ALTER DATABASE {making} RENAME TO {template}"),
    )
    .await;
    template
}

async fn exists(server: &DatabaseConnection, database: &str) -> bool {
    let statement = Statement::from_sql_and_values(
        DbBackend::Postgres,
        "SELECT datname FROM pg_database WHERE datname = $1",
        [database.into()],
    );
    let found = server.query_one_raw(statement).await;
    found.expect("list the databases").is_some()
}

async fn run(server: &DatabaseConnection, statement: &str) {
    if let Err(error) = server.execute_unprepared(statement).await {
        panic!("{statement}: {error}");
    }
}

async fn connect() -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(server_url().as_str());
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await
}

fn url(database: &str) -> String {
    let mut url = server_url();
    url.set_path(database);
    url.into()
}

fn server_url() -> Url {
    let Ok(url) = env::var(SERVER) else {
        panic!("{SERVER} names no server: run the tests under tests/with-postgres.sh");
    };
    Url::parse(&url).unwrap_or_else(|error| panic!("{SERVER} is no address: {error}"))
}
