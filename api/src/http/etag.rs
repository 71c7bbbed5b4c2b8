//! Names for the content of answers, so that nobody fetches one twice.

use poem::http::HeaderMap;
use poem::http::header::{ETAG, IF_NONE_MATCH};
use sha2::{Digest, Sha256};

use super::accept::joined;
use crate::value::digest::hexadecimal;

/// The tag of a body; weak, because it is the same in every content coding.
pub fn of(body: &[u8]) -> String {
    format!("W/\"{}\"", hexadecimal(&Sha256::digest(body)[..16]))
}

/// Whether a client says that it has what an answer would bring.
pub fn is_known(asked: &HeaderMap, answer: &HeaderMap) -> bool {
    let Some(tag) = answer.get(ETAG).and_then(|tag| tag.to_str().ok()) else {
        return false;
    };
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    joined(asked, &IF_NONE_MATCH)
        .split(',')
        .any(|known| known.trim() == "*" || opaque(known) == opaque(tag))
}
