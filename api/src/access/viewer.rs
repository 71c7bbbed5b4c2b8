//! Who asks.

/// The person or program behind a request. Every read starts from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Anybody: sees what is published.
    Anonymous,
}
