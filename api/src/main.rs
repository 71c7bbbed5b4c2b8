//! The `twincity` binary.

// The futures of a schema lie deep in each other, deeper still where they are optimised: a release
// would not compile that a test build lets pass.
#![recursion_limit = "256"]

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    twincity::cli::run().await
}
