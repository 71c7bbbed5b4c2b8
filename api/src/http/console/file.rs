//! Files of the console, in the codings in which they were packed when it was built.

use std::borrow::Cow;

use bytes::Bytes;
use poem::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use poem::{Request, Response};
use rust_embed::EmbeddedFile;

use super::{Built, PAGE};
use crate::http::accept::joined;
use crate::http::compress::Coding;
use crate::http::reply;

/// Whatever lies here has a hash of its content in its name.
const HASHED: &str = "assets/";
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The codings of the build, with the ending each adds to a name.
const PACKED: [(Coding, &str); 2] = [(Coding::Br, "br"), (Coding::Gzip, "gz")];

/// The file at the address of a request; nothing when the console has none there.
pub fn file(request: &Request) -> Option<Response> {
    let name = request.uri().path().trim_start_matches('/');
    // The page is no file: its nonce is filled in anew in every answer.
    if name == PAGE {
        return None;
    }
    let plain = Built::get(name)?;
    let content_type = plain.metadata.mimetype().to_owned();
    if !name.starts_with(HASHED) {
        return Some(reply::cacheable(&content_type, bytes(plain)));
    }
    let answer = Response::builder()
        .header(CONTENT_TYPE, content_type)
        .header(CACHE_CONTROL, FOREVER)
        .header(VARY, ACCEPT_ENCODING);
    let liked = joined(request.headers(), &ACCEPT_ENCODING);
    Some(match packed(name, &liked) {
        Some((coding, packed)) => answer
            .header(CONTENT_ENCODING, coding.name())
            .body(bytes(packed)),
        None => answer.body(bytes(plain)),
    })
}

/// The packed file that a client likes best, of those there are.
fn packed(name: &str, liked: &str) -> Option<(Coding, EmbeddedFile)> {
    let coding = Coding::negotiate_among(liked, &PACKED.map(|(coding, _)| coding))?;
    let (_, ending) = PACKED.iter().find(|(packed, _)| *packed == coding)?;
    Some((coding, Built::get(&format!("{name}.{ending}"))?))
}

fn bytes(file: EmbeddedFile) -> Bytes {
    match file.data {
        Cow::Borrowed(data) => Bytes::from_static(data),
        Cow::Owned(data) => data.into(),
    }
}
