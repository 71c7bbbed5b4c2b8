//! What one request may ask for.

use clap::Args;

use crate::exchange::export::ExportLimits;

/// Every limit of the protocol, in one place: each is refused with a code of its own, and the
/// message names the number.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Limits")]
pub struct Limits {
    /// Words and signs in a document (`LIMIT_TOKENS`)
    #[arg(
        long = "limit-tokens",
        env = "TWINCITY_LIMIT_TOKENS",
        default_value_t = 2_000
    )]
    pub tokens: usize,
    /// Brackets of any kind within each other (`LIMIT_NESTING`)
    #[arg(
        long = "limit-nesting",
        env = "TWINCITY_LIMIT_NESTING",
        default_value_t = 48
    )]
    pub nesting: usize,
    /// Selections within each other, fragments counted; the engine itself goes no deeper than 32
    /// (`LIMIT_DEPTH`)
    #[arg(
        long = "limit-depth",
        env = "TWINCITY_LIMIT_DEPTH",
        default_value_t = 24,
        value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=32)
    )]
    pub depth: usize,
    /// Cost of an operation, or of a batch in all, by the table in `costs` (`LIMIT_COMPLEXITY`)
    #[arg(
        long = "limit-complexity",
        env = "TWINCITY_LIMIT_COMPLEXITY",
        default_value_t = 30_000
    )]
    pub complexity: u64,
    /// Values of a list that an argument is given (`LIMIT_LIST_VALUES`)
    #[arg(
        long = "limit-list-values",
        env = "TWINCITY_LIMIT_LIST_VALUES",
        default_value_t = 500,
        value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=500)
    )]
    pub list_values: usize,
    /// Characters of a text that records are searched by (`LIMIT_SEARCH_TEXT`)
    #[arg(
        long = "limit-search-text",
        env = "TWINCITY_LIMIT_SEARCH_TEXT",
        default_value_t = 200,
        value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=400)
    )]
    pub search_text: usize,
    /// Aliases in a document (`LIMIT_ALIASES`)
    #[arg(
        long = "limit-aliases",
        env = "TWINCITY_LIMIT_ALIASES",
        default_value_t = 50
    )]
    pub aliases: usize,
    /// Directives in a document (`LIMIT_DIRECTIVES`)
    #[arg(
        long = "limit-directives",
        env = "TWINCITY_LIMIT_DIRECTIVES",
        default_value_t = 50
    )]
    pub directives: usize,
    /// Fragments a document spreads, those within fragments counted each time
    /// (`LIMIT_FRAGMENT_SPREADS`)
    #[arg(
        long = "limit-fragment-spreads",
        env = "TWINCITY_LIMIT_FRAGMENT_SPREADS",
        default_value_t = 200
    )]
    pub fragment_spreads: usize,
    /// Fields at the root of an operation (`LIMIT_ROOT_FIELDS`)
    #[arg(
        long = "limit-root-fields",
        env = "TWINCITY_LIMIT_ROOT_FIELDS",
        default_value_t = 20
    )]
    pub root_fields: usize,
    /// Lists of fields and types within each other when the schema is asked about itself
    /// (`LIMIT_INTROSPECTION`)
    #[arg(
        long = "limit-introspection",
        env = "TWINCITY_LIMIT_INTROSPECTION",
        default_value_t = 2
    )]
    pub introspection: usize,
    /// Records of a page (`LIMIT_PAGE_SIZE`)
    #[arg(
        long = "limit-page-size",
        env = "TWINCITY_LIMIT_PAGE_SIZE",
        default_value_t = 100
    )]
    pub page_size: u64,
    /// Requests in a batch (`LIMIT_BATCH`)
    #[arg(
        long = "limit-batch",
        env = "TWINCITY_LIMIT_BATCH",
        default_value_t = 10
    )]
    pub batch: usize,
    /// Bytes of a body as it is sent (`LIMIT_BODY_BYTES`)
    #[arg(
        long = "limit-body-bytes",
        env = "TWINCITY_LIMIT_BODY_BYTES",
        default_value_t = 65_536
    )]
    pub body_bytes: usize,
    /// Bytes of a body once decompressed (`LIMIT_BODY_BYTES_DECOMPRESSED`)
    #[arg(
        long = "limit-body-bytes-decompressed",
        env = "TWINCITY_LIMIT_BODY_BYTES_DECOMPRESSED",
        default_value_t = 262_144
    )]
    pub body_bytes_decompressed: usize,
    /// Bytes of a request with a file (`LIMIT_UPLOAD_BYTES`)
    #[arg(
        long = "limit-upload-bytes",
        env = "TWINCITY_LIMIT_UPLOAD_BYTES",
        default_value_t = 268_435_456
    )]
    pub upload_bytes: u64,
    /// Milliseconds for a request with a file to arrive (`BODY_TIMEOUT`)
    #[arg(
        long = "limit-upload-ms",
        env = "TWINCITY_LIMIT_UPLOAD_MS",
        default_value_t = 600_000
    )]
    pub upload_ms: u64,
    /// Milliseconds for answering a request (`DEADLINE_EXCEEDED`)
    #[arg(
        long = "limit-deadline-ms",
        env = "TWINCITY_LIMIT_DEADLINE_MS",
        default_value_t = 10_000
    )]
    pub deadline_ms: u64,
    /// Sums that are read for a question about trade, such as a series (`TRADE_QUESTION_TOO_WIDE`,
    /// `TRADE_QUESTION_TOO_DEEP`)
    #[arg(
        long = "limit-trade-cells",
        env = "TWINCITY_LIMIT_TRADE_CELLS",
        default_value_t = 200_000,
        value_parser = clap::value_parser!(u64).range(1..=2_000_000)
    )]
    pub trade_cells: u64,
    /// Bytes of a head; a longer one is answered 431
    #[arg(
        long = "limit-head-bytes",
        env = "TWINCITY_LIMIT_HEAD_BYTES",
        default_value_t = 65_536,
        value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(8_192..)
    )]
    pub head_bytes: usize,
    /// Milliseconds a connection may take to send the next head, waiting for it included
    #[arg(
        long = "limit-head-ms",
        env = "TWINCITY_LIMIT_HEAD_MS",
        default_value_t = 30_000
    )]
    pub head_ms: u64,
    /// Milliseconds for a body to arrive (`BODY_TIMEOUT`)
    #[arg(
        long = "limit-body-ms",
        env = "TWINCITY_LIMIT_BODY_MS",
        default_value_t = 10_000
    )]
    pub body_ms: u64,
    /// Connections that are open at once; further ones wait to be accepted
    #[arg(
        long = "limit-connections",
        env = "TWINCITY_LIMIT_CONNECTIONS",
        default_value_t = 4_096
    )]
    pub connections: usize,
    /// Bytes of text whose parsed documents are kept; as many again for persisted documents
    #[arg(
        long = "limit-document-cache-bytes",
        env = "TWINCITY_LIMIT_DOCUMENT_CACHE_BYTES",
        default_value_t = 1_048_576
    )]
    pub document_cache_bytes: u64,
    /// Hours that the answer to a change is kept under its idempotency key
    #[arg(
        long = "limit-idempotency-hours",
        env = "TWINCITY_LIMIT_IDEMPOTENCY_HOURS",
        default_value_t = 72,
        value_parser = clap::value_parser!(u32).range(1..8_760)
    )]
    pub idempotency_hours: u32,
    /// WebSockets at once (`LIMIT_SOCKETS`)
    #[arg(
        long = "limit-sockets",
        env = "TWINCITY_LIMIT_SOCKETS",
        default_value_t = 500
    )]
    pub sockets: usize,
    /// Operations at once on a WebSocket; one more closes it with 4429
    #[arg(
        long = "limit-socket-operations",
        env = "TWINCITY_LIMIT_SOCKET_OPERATIONS",
        default_value_t = 20
    )]
    pub socket_operations: usize,
    /// Milliseconds until a WebSocket must have begun; then it is closed with 4408
    #[arg(
        long = "limit-socket-init-ms",
        env = "TWINCITY_LIMIT_SOCKET_INIT_MS",
        default_value_t = 3_000
    )]
    pub socket_init_ms: u64,
    /// Milliseconds a client may leave an answer unread; then it is cut off
    #[arg(
        long = "limit-write-ms",
        env = "TWINCITY_LIMIT_WRITE_MS",
        default_value_t = 30_000
    )]
    pub write_ms: u64,
    /// What one export may take
    #[command(flatten)]
    pub exports: ExportLimits,
}
