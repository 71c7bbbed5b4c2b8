//! What the running program says of itself: to standard error, a line an event.

use tracing_subscriber::EnvFilter;

/// Starts the log. `RUST_LOG` chooses what stands in it; by default warnings and what the program
/// itself does.
pub fn start() {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,twincity=info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}
