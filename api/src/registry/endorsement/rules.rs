//! The rules of endorsements.

use entity::{endorsement, project};

/// Whether a word still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// What it was given on is as it was.
    Current,
    /// The project's key facts were changed since.
    Stale,
}

/// Whether a word on a project still holds: it was given on the project's key facts as they are.
/// Neither row says so by itself, so that each side writes its own only.
pub fn state(word: &endorsement::Model, project: &project::Head) -> State {
    if word.project_version >= project.key_facts_version {
        State::Current
    } else {
        State::Stale
    }
}
