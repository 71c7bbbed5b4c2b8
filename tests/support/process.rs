//! `twincity serve` in a process of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::program;

/// A server that can be killed, as a power cut would.
#[derive(Debug)]
pub struct ServerProcess {
    child: Child,
    address: String,
}

impl ServerProcess {
    /// Starts a server over a database and waits until it has its address. What it prints after
    /// that nobody reads.
    pub fn start(database_url: &str) -> Self {
        let mut child = Command::new(program::path())
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--database-url",
                database_url,
            ])
            .env_clear()
            .stdout(Stdio::piped())
            .spawn()
            .expect("run twincity");
        let output = child.stdout.take().expect("a pipe from twincity");
        let address = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| Some(line.strip_prefix("GraphQL:")?.trim().to_owned()))
            .expect("twincity says where it listens");
        Self { child, address }
    }

    /// The address of its GraphQL API.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// SIGTERM: it finishes what it is doing.
    pub fn stop(mut self) -> ExitStatus {
        let process = self.child.id().to_string();
        let asked = Command::new("kill").arg(process).status();
        let asked = asked.expect("run kill");
        assert!(asked.success(), "{asked}");
        self.child.wait().expect("twincity ends")
    }

    /// SIGKILL: it hears nothing of it.
    pub fn kill(mut self) {
        self.child.kill().expect("kill twincity");
        self.child.wait().expect("twincity ends");
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        // Where a test failed before it killed the server; else it is gone already.
        if self.child.kill().is_ok() {
            self.child.wait().expect("twincity ends");
        }
    }
}
