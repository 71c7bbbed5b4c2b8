//! The `twincity` program as a person at a terminal runs it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::{env, fs};

use crate::template;

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// What `twincity` says to these arguments, run in an empty environment.
pub fn twincity(arguments: &[&str]) -> Output {
    Command::new(path())
        .args(arguments)
        .env_clear()
        .output()
        .expect("run twincity")
}

/// The program, running by itself in an empty environment and saying nothing.
pub fn start_twincity(arguments: &[&str]) -> Child {
    Command::new(path())
        .args(arguments)
        .env_clear()
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("run twincity")
}

/// What it says when it is given a text on standard input.
pub fn twincity_reading(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(path())
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("run twincity");
    let mut stdin = child.stdin.take().expect("a pipe to twincity");
    stdin.write_all(input.as_bytes()).expect("twincity reads");
    drop(stdin);
    child.wait_with_output().expect("twincity ends")
}

/// The program, built as the tests are.
pub(crate) fn path() -> &'static PathBuf {
    PROGRAM.get_or_init(build)
}

/// The text of a file that the project keeps, by its path from the top.
pub fn project_file(path: &str) -> String {
    let file = top().join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Cargo builds no program for another package's tests, and an old one would answer in its place.
fn build() -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--locked",
            "--workspace",
            "--bin",
            "twincity",
        ])
        .arg("--target-dir")
        .arg(template::target())
        .current_dir(top())
        .status()
        .expect("run cargo");
    assert!(status.success(), "cargo builds twincity");
    template::target().join("debug/twincity")
}

fn top() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
