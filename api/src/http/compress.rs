//! Compression of answers, in the coding a client likes best.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::text::language::weighted;

/// Below this an answer fits a packet anyway.
pub const MIN_BYTES: usize = 1024;

// Levels where a further one costs more time than its bytes are worth on a live answer.
const BROTLI_QUALITY: i32 = 4;
const BROTLI_WINDOW: i32 = 20;
const GZIP_LEVEL: u32 = 5;
const ZSTD_LEVEL: i32 = 3;

/// A content coding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// Zstandard.
    Zstd,
    /// Brotli.
    Br,
    /// Gzip.
    Gzip,
}

/// Ours, the best first: a client that likes several equally gets the first.
const CODINGS: [Coding; 3] = [Coding::Zstd, Coding::Br, Coding::Gzip];

impl Coding {
    /// Its name in headers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zstd => "zstd",
            Self::Br => "br",
            Self::Gzip => "gzip",
        }
    }

    /// The coding that an `Accept-Encoding` header likes best; nothing for none.
    pub fn negotiate(header: &str) -> Option<Self> {
        Self::negotiate_among(header, &CODINGS)
    }

    /// The same among some codings, ours the best first.
    pub fn negotiate_among(header: &str, codings: &[Self]) -> Option<Self> {
        let mut best = None;
        let identity = named_quality(header, "identity").unwrap_or(0);
        let mut quality = identity;
        for &coding in codings {
            let liked = named_quality(header, coding.name())
                .or_else(|| named_quality(header, "*"))
                .unwrap_or(0);
            let is_better = liked > quality || (best.is_none() && liked > 0 && liked == quality);
            if is_better {
                best = Some(coding);
                quality = liked;
            }
        }
        best
    }

    /// A body in this coding.
    pub fn compress(self, body: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Zstd => zstd::bulk::compress(body, ZSTD_LEVEL),
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::new(GZIP_LEVEL));
                encoder.write_all(body)?;
                encoder.finish()
            }
            Self::Br => {
                let parameters = BrotliEncoderParams {
                    quality: BROTLI_QUALITY,
                    lgwin: BROTLI_WINDOW,
                    size_hint: body.len(),
                    ..BrotliEncoderParams::default()
                };
                let mut compressed = Vec::new();
                brotli::BrotliCompress(&mut &*body, &mut compressed, &parameters)?;
                Ok(compressed)
            }
        }
    }
}

fn named_quality(header: &str, name: &str) -> Option<u16> {
    header
        .split(',')
        .map(weighted)
        .find(|(coding, _)| coding.eq_ignore_ascii_case(name))
        .map(|(_, quality)| quality)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_liked_coding_wins() {
        assert_eq!(Coding::negotiate("gzip, br, zstd"), Some(Coding::Zstd));
        assert_eq!(
            Coding::negotiate("gzip;q=1.0, br;q=0.5"),
            Some(Coding::Gzip)
        );
        assert_eq!(Coding::negotiate("br;q=0.9, *;q=0.1"), Some(Coding::Br));
        assert_eq!(Coding::negotiate("zstd;q=0, *"), Some(Coding::Br));
    }

    #[test]
    fn only_what_there_is_wins() {
        let built = [Coding::Br, Coding::Gzip];

        assert_eq!(
            Coding::negotiate_among("gzip, br, zstd", &built),
            Some(Coding::Br)
        );
        assert_eq!(Coding::negotiate_among("zstd", &built), None);
    }

    #[test]
    fn what_is_not_wanted_is_not_compressed() {
        assert_eq!(Coding::negotiate(""), None);
        assert_eq!(Coding::negotiate("deflate"), None);
        assert_eq!(Coding::negotiate("identity, gzip;q=0.5"), None);
        assert_eq!(Coding::negotiate("gzip;q=0"), None);
    }
}
