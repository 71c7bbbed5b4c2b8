//! An entry of the log, and how it is tied to the one before it.

use chrono::{DateTime, SecondsFormat, Utc};
use entity::revision;
use entity::values::{Chain, RecordKind, RevisionAction, Side};
use sea_orm::ActiveEnum;
use serde_json::json;
use uuid::Uuid;

use crate::value::canonical::{Fields, canonical, canonical_fields};
use crate::value::digest::sha256;

/// Who did something: an account as it was at the time, or the program itself.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The account.
    pub account: Option<Uuid>,
    /// Its name.
    pub name: Option<String>,
    /// Its role.
    pub role: Option<String>,
    /// The request it came with.
    pub request_id: Option<String>,
}

/// The record that something was done to.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: Uuid,
    /// The version that was made of it.
    pub version: i32,
}

/// Something that was done, not yet in the log.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The chain it belongs to.
    pub chain: Chain,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: Actor,
    /// What.
    pub action: RevisionAction,
    /// To what, if to a record.
    pub subject: Option<Subject>,
    /// What was, of the fields that changed.
    pub before: Fields,
    /// What is, of the fields that changed.
    pub after: Fields,
}

/// The chain of a side.
pub fn chain_of(side: Side) -> Chain {
    match side {
        Side::Cn => Chain::Cn,
        Side::Ru => Chain::Ru,
    }
}

/// Whose a chain is; the operator's is no side's.
pub fn side_of(chain: Chain) -> Option<Side> {
    match chain {
        Chain::Cn => Some(Side::Cn),
        Chain::Ru => Some(Side::Ru),
        Chain::Operator => None,
    }
}

impl Entry {
    /// The entry as the one after the place `seq`, whose hash is `previous`.
    pub fn link(self, seq: i64, previous: String) -> revision::Model {
        let mut row = revision::Model {
            chain: self.chain,
            seq: seq + 1,
            at: self.at,
            actor_account: self.actor.account,
            actor_name: self.actor.name,
            actor_role: self.actor.role,
            request_id: self.actor.request_id,
            action: self.action,
            subject_kind: self.subject.map(|subject| subject.kind),
            subject_id: self.subject.map(|subject| subject.id),
            subject_version: self.subject.map(|subject| subject.version),
            before_fields: canonical_fields(&self.before),
            after_fields: canonical_fields(&self.after),
            previous_hash: previous,
            hash: String::new(),
        };
        row.hash = hash(&row);
        row
    }
}

/// The hash an entry must have: over everything it says, and the hash of the one before it.
pub fn hash(row: &revision::Model) -> String {
    sha256(&canonical(&json!({
        "chain": row.chain.to_value(),
        "seq": row.seq,
        "at": row.at.to_rfc3339_opts(SecondsFormat::Micros, true),
        "actorAccount": row.actor_account,
        "actorName": row.actor_name,
        "actorRole": row.actor_role,
        "requestId": row.request_id,
        "action": row.action.to_value(),
        "subjectKind": row.subject_kind.map(|kind| kind.to_value()),
        "subjectId": row.subject_id,
        "subjectVersion": row.subject_version,
        "before": row.before_fields,
        "after": row.after_fields,
        "previous": row.previous_hash,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            chain: Chain::Cn,
            at: DateTime::UNIX_EPOCH,
            actor: Actor::default(),
            action: RevisionAction::Account,
            subject: None,
            before: Fields::new(),
            after: Fields::new(),
        }
    }

    #[test]
    fn whatever_an_entry_says_is_in_its_hash() {
        let row = entry().link(0, String::new());
        let mut changed = [
            row.clone(),
            row.clone(),
            row.clone(),
            row.clone(),
            row.clone(),
        ];
        changed[0].seq = 2;
        changed[1].actor_name = Some("somebody".into());
        changed[2].after_fields = r#"{"stage":"PLANNED"}"#.into();
        changed[3].previous_hash = "0".into();
        changed[4].action = RevisionAction::Create;

        assert_eq!(hash(&row), row.hash);
        for other in changed {
            assert_ne!(hash(&other), row.hash);
        }
    }

    #[test]
    fn an_entry_follows_the_one_before_it() {
        let first = entry().link(0, String::new());
        let second = entry().link(first.seq, first.hash.clone());

        assert_eq!(second.seq, 2);
        assert_eq!(second.previous_hash, first.hash);
    }
}
