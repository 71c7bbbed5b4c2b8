//! Writing: the one way to change a record, whatever it is.

pub mod agreement;
mod batch;
pub mod change;
mod conflict;
pub mod desk;
pub mod doubt;
pub mod facts;
pub mod feed;
pub mod flaw;
pub mod neighbour;
pub mod outcome;
pub mod parts;
pub mod past;
pub mod published;
pub mod record;
pub mod row;
pub mod rules;
pub mod seeded;
pub mod service;
pub mod sight;
pub mod taken;
pub mod writer;

pub use batch::{Batch, Brought, Effect, Verdict};
pub use change::{Archive, Change, Revert, Step};
pub use desk::Desk;
pub use outcome::{Conflict, Outcome, Refusal, Target};
pub use parts::{Part, Parts};
pub use record::Record;
pub use row::{OwnedRow, Stamp};
pub use service::write;
pub use writer::{Accepted, Request, Writer};
