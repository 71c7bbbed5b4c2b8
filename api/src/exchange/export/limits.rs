//! What one export may take.

use clap::Args;

/// What one export may take, and how long its link is good.
#[derive(Args, Clone, Copy, Debug)]
pub struct ExportLimits {
    /// Rows of an export (`EXPORT_TOO_MANY_ROWS`)
    #[arg(
        long = "limit-export-rows",
        env = "TWINCITY_LIMIT_EXPORT_ROWS",
        default_value_t = 1_000_000,
        value_parser = clap::value_parser!(u64).range(1..=1_048_575)
    )]
    pub rows: u64,
    /// Exports that are written at once (`EXPORT_BUSY`)
    #[arg(
        long = "limit-exports",
        env = "TWINCITY_LIMIT_EXPORTS",
        default_value_t = 4
    )]
    pub at_once: usize,
    /// Milliseconds for an export, from its first row to its last byte (`EXPORT_TOO_SLOW`)
    #[arg(
        // Requests have a deadline too.
        id = "export_deadline_ms",
        long = "limit-export-ms",
        env = "TWINCITY_LIMIT_EXPORT_MS",
        default_value_t = 600_000
    )]
    pub deadline_ms: u64,
    /// Seconds that the link to an export is good (`EXPORT_LINK_EXPIRED`)
    #[arg(
        long = "limit-export-link-seconds",
        env = "TWINCITY_LIMIT_EXPORT_LINK_SECONDS",
        default_value_t = 300
    )]
    pub link_seconds: u32,
}
