//! The seeded register that every test's database is copied from, made once a run.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use std::{env, process};

use migration::{Migrator, MigratorTrait};
use twincity::config::DatabaseConfig;
use twincity::db::Db;
use twincity::seed::{SeedOptions, seed};

/// Fills an empty database with the register that tests start from.
async fn prepare_template(db: &Db) {
    Migrator::up(db.writer(), None)
        .await
        .expect("create the tables");
    let options = SeedOptions {
        demo_rows: Some(DEMO_ROWS),
        ..SeedOptions::default()
    };
    seed(db, &options).await.expect("fill the tables");
}

/// Enough for every cell of the rollup to be there, so that sums are what 50,000 rows give.
const DEMO_ROWS: i64 = 26_000;

/// Opens the empty database, fills it and lets go of it.
pub(crate) async fn fill(database_url: String) {
    let config = DatabaseConfig {
        database_url,
        database_readers: 1,
        database_connections: 1,
        database_writers: 1,
        database_analyses: 1,
        database_load_cache_mib: 16,
    };
    let db = Db::open(&config).await.expect("open the template");
    prepare_template(&db).await;
    db.close().await.expect("close the template");
}

/// Leave to make or copy the template, which one test at a time has, whatever its process.
#[derive(Debug)]
pub(crate) struct Turn {
    _lock: File,
}

/// Waits for leave to make or copy the template.
pub(crate) async fn turn() -> Turn {
    // Waiting on the test's own thread would also stop the one it waits for, when both are there.
    tokio::task::spawn_blocking(|| {
        let lock = File::create(folder().join("lock")).expect("open the template's lock");
        lock.lock().expect("lock the template");
        Turn { _lock: lock }
    })
    .await
    .expect("wait for the template's lock")
}

/// Where templates and copies lie: `TWINCITY_TEST_DIR`, else `tmp` in cargo's target folder.
pub(crate) fn folder() -> PathBuf {
    let folder = env::var_os("TWINCITY_TEST_DIR")
        .map_or_else(|| target().join("tmp/register"), PathBuf::from);
    fs::create_dir_all(&folder).expect("make the folder of the tests' databases");
    folder
}

/// Changes whenever the tests, the migrations or the seed are compiled anew.
pub(crate) fn key() -> String {
    let file = fs::metadata(executable()).expect("look at the running test binary");
    let compiled = file.modified().expect("files have a time");
    let age = compiled
        .duration_since(UNIX_EPOCH)
        .expect("compiled after 1970");
    format!("{:x}_{:x}", age.as_nanos(), file.len())
}

/// A name that no other copy has, in this run or beside it.
pub(crate) fn copy_name() -> String {
    format!("copy_{}_{}", process::id(), uuid::Uuid::now_v7().simple())
}

/// Cargo's target folder: `target/debug/deps/tests-…` is three levels down in it.
pub(crate) fn target() -> PathBuf {
    let executable = executable();
    let target = executable.ancestors().nth(3).map(Path::to_owned);
    target.expect("cargo puts test binaries into target/<profile>/deps")
}

/// The running test binary.
pub(crate) fn executable() -> PathBuf {
    env::current_exe().expect("find the running test binary")
}
