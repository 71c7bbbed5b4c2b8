//! Keeping accounts at the machine.

use std::process::Output;

use tempfile::TempDir;
use tests::{twincity, twincity_reading};

const ADD: [&str; 7] = ["account", "add", "anna", "--side", "ru", "--role", "admin"];

/// A database of one's own, without anything in it.
struct Machine {
    url: String,
    _folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("register.db").display());
        let machine = Self {
            url,
            _folder: folder,
        };
        assert!(machine.run(&["migrate"]).status.success());
        machine
    }

    fn run(&self, arguments: &[&str]) -> Output {
        twincity(&self.located(arguments))
    }

    fn run_reading(&self, arguments: &[&str], input: &str) -> Output {
        twincity_reading(&self.located(arguments), input)
    }

    fn located<'a>(&'a self, arguments: &[&'a str]) -> Vec<&'a str> {
        [arguments, &["--database-url", &self.url]].concat()
    }

    fn list(&self) -> String {
        said(&self.run(&["account", "list"]))
    }
}

fn said(output: &Output) -> String {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(output.status.success(), "{output:?}");
    text
}

#[test]
fn an_account_is_made_with_a_code_for_its_owner() {
    let machine = Machine::new();

    let text = said(&machine.run(&ADD));

    assert!(text.contains("twi_"), "{text}");
    assert_eq!(machine.list(), "anna\tRU\tADMIN\tinvited\n");
}

#[test]
fn an_account_is_made_with_a_password_from_standard_input() {
    let machine = Machine::new();
    let add = [&ADD[..], &["--password-stdin"]].concat();

    let weak = machine.run_reading(&add, "short\n");
    let good = machine.run_reading(&add, "two banks, one river\n");

    assert_eq!(weak.status.code(), Some(1));
    let complaint = String::from_utf8(weak.stderr).unwrap();
    assert!(complaint.contains("at least 12 characters"), "{complaint}");
    assert!(!said(&good).contains("twi_"));
    assert_eq!(machine.list(), "anna\tRU\tADMIN\topen\n");
}

#[test]
fn accounts_are_closed_opened_and_reset() {
    let machine = Machine::new();
    let add = [&ADD[..], &["--password-stdin"]].concat();
    machine.run_reading(&add, "two banks, one river");

    said(&machine.run(&["account", "disable", "Anna"]));
    assert!(machine.list().ends_with("closed\n"));
    said(&machine.run(&["account", "enable", "anna"]));
    assert!(machine.list().ends_with("open\n"));
    let reset = said(&machine.run(&["account", "reset-password", "anna"]));
    assert!(machine.list().ends_with("invited\n"));

    assert!(reset.contains("twi_"), "{reset}");
}

#[test]
fn what_cannot_be_is_refused_in_one_line() {
    let machine = Machine::new();
    said(&machine.run(&ADD));

    for (arguments, complaint) in [
        (&ADD[..], "There is an account of this name already."),
        (
            &["account", "disable", "boris"],
            "There is no such account.",
        ),
        (
            &["account", "add", "li", "--side", "cn", "--role", "editor"],
            "A name is 3 to 64",
        ),
        (
            &[
                "account", "add", "oleg", "--side", "operator", "--role", "editor",
            ],
            "Without a side there are only auditors and administrators.",
        ),
    ] {
        let output = machine.run(arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains(complaint), "{text}");
        assert_eq!(text.lines().count(), 1, "{text}");
    }
}
