//! What a file is, found by reading it through once.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::encoding::{Encoding, Evidence};
use super::source::Format;
use crate::error::{Problem, Result};

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// SHA-256 of its bytes.
    pub checksum: [u8; 32],
    /// Its length.
    pub bytes: u64,
    /// What kind of file it is.
    pub format: Format,
    /// How its text is written, if it is a text.
    pub encoding: Encoding,
}

const CHUNK_BYTES: usize = 1 << 16;
const ZIP: &[u8] = b"PK\x03\x04";
/// The container of .xls and .doc.
const OLD_OFFICE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

impl Survey {
    /// Reads a file through.
    pub fn of(path: &Path) -> Result<Self> {
        let mut file = File::open(path)?;
        let mut chunk = vec![0; CHUNK_BYTES];
        let (mut hash, mut evidence, mut bytes) = (Sha256::new(), Evidence::default(), 0);
        let mut format = None;
        loop {
            let read = file.read(&mut chunk)?;
            if read == 0 {
                break;
            }
            let chunk = &chunk[..read];
            hash.update(chunk);
            bytes += read as u64;
            let format = *format.get_or_insert(format_of(chunk)?);
            if format == Format::Csv {
                evidence.take(chunk);
            }
        }
        let Some(format) = format else {
            return Err(Problem::new("FILE_EMPTY").into());
        };
        Ok(Self {
            checksum: hash.finalize().into(),
            bytes,
            format,
            encoding: evidence.judge(),
        })
    }
}

/// SHA-256 of a file as it is now.
pub fn checksum_of(path: &Path) -> Result<[u8; 32]> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok(hash.finalize().into());
        }
        hash.update(&chunk[..read]);
    }
}

fn format_of(head: &[u8]) -> Result<Format> {
    if head.starts_with(ZIP) {
        return Ok(Format::Xlsx);
    }
    if head.starts_with(OLD_OFFICE) {
        return Err(Problem::new("FILE_IS_OLD_EXCEL").into());
    }
    Ok(Format::Csv)
}
