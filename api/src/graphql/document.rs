//! Documents that have been run before: parsed ones, and those kept by hash.

use std::sync::Arc;

use async_graphql::parser::types::ExecutableDocument;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use crate::error::Problem;

/// The SHA-256 of a document's text.
pub type Hash = [u8; 32];

/// Bounded stores of documents. Only what ran without an error gets in.
#[derive(Debug)]
pub struct Documents {
    parsed: Cache<Hash, Kept<ExecutableDocument>>,
    persisted: Cache<Hash, Kept<str>>,
}

#[derive(Debug)]
struct Kept<T: ?Sized> {
    text_bytes: u32,
    content: Arc<T>,
}

impl<T: ?Sized> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self {
            text_bytes: self.text_bytes,
            content: Arc::clone(&self.content),
        }
    }
}

impl Documents {
    /// Stores for documents of so many bytes of text each.
    pub fn new(capacity_bytes: u64) -> Self {
        Self {
            parsed: store(capacity_bytes),
            persisted: store(capacity_bytes),
        }
    }

    /// A document that was parsed before.
    pub fn parsed(&self, hash: &Hash) -> Option<Arc<ExecutableDocument>> {
        self.parsed.get(hash).map(|kept| kept.content)
    }

    /// Keeps a parsed document.
    pub fn keep_parsed(&self, hash: Hash, text: &str, document: Arc<ExecutableDocument>) {
        self.parsed.insert(hash, kept(text, document));
    }

    /// The text of a persisted document.
    pub fn persisted(&self, hash: &Hash) -> Option<Arc<str>> {
        self.persisted.get(hash).map(|kept| kept.content)
    }

    /// Keeps the text of a document that a client gave a hash for.
    pub fn persist(&self, hash: Hash, text: &str) {
        self.persisted.insert(hash, kept(text, text.into()));
    }
}

fn kept<T: ?Sized>(text: &str, content: Arc<T>) -> Kept<T> {
    Kept {
        text_bytes: u32::try_from(text.len()).unwrap_or(u32::MAX),
        content,
    }
}

fn store<T: ?Sized + Send + Sync + 'static>(capacity_bytes: u64) -> Cache<Hash, Kept<T>> {
    Cache::builder()
        .max_capacity(capacity_bytes)
        .weigher(|_, kept: &Kept<T>| kept.text_bytes)
        .build()
}

/// The hash of a text.
pub fn hash(text: &str) -> Hash {
    Sha256::digest(text).into()
}

/// A hash as clients write it.
pub fn parse_hash(text: &str) -> Result<Hash, Problem> {
    let unsupported = || Problem::new("PERSISTED_QUERY_UNSUPPORTED");
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(unsupported());
    }
    let mut hash = Hash::default();
    for (byte, digits) in hash.iter_mut().zip(text.as_bytes().chunks(2)) {
        let digits = std::str::from_utf8(digits).map_err(|_| unsupported())?;
        *byte = u8::from_str_radix(digits, 16).map_err(|_| unsupported())?;
    }
    Ok(hash)
}
