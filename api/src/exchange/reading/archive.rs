//! Whether a workbook unpacks to what it seems to be: a few kilobytes can hold gigabytes.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use zip::ZipArchive;

use super::source::Limits;
use crate::error::{Error, Problem, Result};

/// Parts that a workbook may have.
const PARTS: usize = 2000;
const CHUNK_BYTES: usize = 1 << 16;

/// Unpacks everything once without keeping it, and counts. What the archive says of its own
/// sizes is not believed.
pub fn check(path: &Path, limits: Limits) -> Result<()> {
    let mut archive = ZipArchive::new(File::open(path)?).map_err(|_| broken())?;
    if archive.len() > PARTS {
        return Err(too_large(limits));
    }
    let mut total = 0;
    for part in 0..archive.len() {
        let mut part = archive.by_index(part).map_err(|_| broken())?;
        // Sheets are read as a stream; everything else is read whole.
        let is_sheet = part.name().is_ok_and(|it| it.starts_with("xl/worksheets/"));
        let limit = if is_sheet {
            limits.unpacked_bytes
        } else {
            limits.text_bytes
        };
        let left = limit.min(limits.unpacked_bytes.saturating_sub(total));
        total += measure(&mut part, left, limits)?;
    }
    Ok(())
}

fn measure(part: &mut impl Read, left: u64, limits: Limits) -> Result<u64> {
    let mut chunk = vec![0; CHUNK_BYTES];
    let (mut bytes, mut run) = (0, 0);
    loop {
        let read = part.read(&mut chunk).map_err(|_| broken())?;
        if read == 0 {
            return Ok(bytes);
        }
        bytes += read as u64;
        // One text without an end would be held whole.
        match chunk[..read].iter().rposition(|byte| *byte == b'<') {
            Some(at) => run = (read - at) as u64,
            None => run += read as u64,
        }
        if bytes > left || run > limits.row_bytes {
            return Err(too_large(limits));
        }
    }
}

fn too_large(limits: Limits) -> Error {
    Problem::new("WORKBOOK_TOO_LARGE")
        .with("limit", limits.unpacked_bytes >> 20)
        .into()
}

/// What is no archive, or none of Excel's.
pub fn broken() -> Error {
    Problem::new("WORKBOOK_BROKEN").into()
}
