//! The log: one line an event, on standard error.

use std::io::{self, IsTerminal};
use std::sync::Arc;

use tracing_subscriber::EnvFilter;

use crate::error::{Error, Result};

/// Starts the log with a filter such as `info` or `twincity=debug`.
pub fn start(filter: &str) -> Result<()> {
    let filter = EnvFilter::try_new(filter).map_err(Error::internal)?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        // Colours are for eyes, not for files and collectors.
        .with_ansi(io::stderr().is_terminal())
        .try_init()
        .map_err(|error| Error::Internal(Arc::from(error)))
}
