//! Reading a request's body: not too long, not too slowly, and not too much of it unpacked.

use std::io::Read;
use std::time::Duration;

use bytes::Bytes;
use poem::Request;
use poem::error::ReadBodyError;
use poem::http::StatusCode;
use poem::http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

use crate::error::Problem;
use crate::graphql::Limits;

/// Why a body was not read.
#[derive(Debug)]
pub struct Unread {
    /// The status of the answer.
    pub status: StatusCode,
    /// What to say.
    pub problem: Problem,
}

/// A window of 8 MiB, the most that browsers and proxies use as well.
const ZSTD_WINDOW_LOG: u32 = 23;
const BUFFER_BYTES: usize = 4096;

/// The body of a request, decompressed.
pub async fn read(request: &mut Request, limits: &Limits) -> Result<Bytes, Unread> {
    let announced = request
        .headers()
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    // Told before the body is sent, a client need not send it.
    if announced.is_some_and(|length| length > limits.body_bytes) {
        return Err(too_large(limits));
    }
    let coding = coding(request)?;
    let body = request.take_body().into_bytes_limit(limits.body_bytes);
    let body = tokio::time::timeout(Duration::from_millis(limits.body_ms), body).await;
    let body = match body {
        Ok(Ok(body)) => body,
        Ok(Err(ReadBodyError::PayloadTooLarge)) => return Err(too_large(limits)),
        Ok(Err(_)) => {
            return Err(Unread {
                status: StatusCode::BAD_REQUEST,
                problem: Problem::new("BODY_BROKEN"),
            });
        }
        Err(_) => {
            return Err(Unread {
                status: StatusCode::REQUEST_TIMEOUT,
                problem: Problem::new("BODY_TIMEOUT").with("limit", limits.body_ms),
            });
        }
    };
    match coding {
        Coding::Identity => Ok(body),
        coding => decompress(&body, coding, limits.body_bytes_decompressed),
    }
}

#[derive(Clone, Copy)]
enum Coding {
    Identity,
    Gzip,
    Br,
    Zstd,
}

fn coding(request: &Request) -> Result<Coding, Unread> {
    let Some(header) = request.headers().get(CONTENT_ENCODING) else {
        return Ok(Coding::Identity);
    };
    let name = header.to_str().unwrap_or_default().trim();
    match name.to_ascii_lowercase().as_str() {
        "identity" => Ok(Coding::Identity),
        "gzip" | "x-gzip" => Ok(Coding::Gzip),
        "br" => Ok(Coding::Br),
        "zstd" => Ok(Coding::Zstd),
        _ => Err(Unread {
            status: StatusCode::UNSUPPORTED_MEDIA_TYPE,
            problem: Problem::new("CONTENT_ENCODING_UNSUPPORTED"),
        }),
    }
}

fn decompress(body: &[u8], coding: Coding, limit: usize) -> Result<Bytes, Unread> {
    let broken = |_| Unread {
        status: StatusCode::BAD_REQUEST,
        problem: Problem::new("CONTENT_ENCODING_BROKEN"),
    };
    let reader: Box<dyn Read + '_> = match coding {
        Coding::Identity => Box::new(body),
        Coding::Gzip => Box::new(flate2::read::MultiGzDecoder::new(body)),
        Coding::Br => Box::new(brotli::Decompressor::new(body, BUFFER_BYTES)),
        Coding::Zstd => {
            let mut decoder = zstd::stream::read::Decoder::new(body).map_err(broken)?;
            decoder.window_log_max(ZSTD_WINDOW_LOG).map_err(broken)?;
            Box::new(decoder)
        }
    };
    let mut plain = Vec::new();
    // One byte more than allowed tells a body that is too large from one that just fits.
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(most).read_to_end(&mut plain).map_err(broken)?;
    if plain.len() > limit {
        return Err(Unread {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            problem: Problem::new("LIMIT_BODY_BYTES_DECOMPRESSED").with("limit", limit),
        });
    }
    Ok(plain.into())
}

fn too_large(limits: &Limits) -> Unread {
    Unread {
        status: StatusCode::PAYLOAD_TOO_LARGE,
        problem: Problem::new("LIMIT_BODY_BYTES").with("limit", limits.body_bytes),
    }
}
