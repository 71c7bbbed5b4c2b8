//! Rows by COPY, in PostgreSQL's binary form: the server reads numbers and ids as they are.

use sqlx::PgConnection;
use uuid::Uuid;

use super::row::{BulkRow, Columns};

/// What such data begins with: a signature, no flags, no extension.
const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";

/// What it ends with.
const TRAILER: [u8; 2] = (-1_i16).to_be_bytes();

/// Bytes that are sent at a time: the server works while the next are made.
const PIECE: usize = 1 << 17;

/// Copies rows into their table.
pub async fn insert<R: BulkRow>(
    connection: &mut PgConnection,
    rows: &[R],
) -> Result<(), sqlx::Error> {
    let statement = format!(
        "COPY {} ({}) FROM STDIN (FORMAT binary)",
        R::TABLE,
        R::COLUMNS.join(", ")
    );
    let mut copy = connection.copy_in_raw(&statement).await?;
    let mut piece = Piece(HEADER.to_vec());
    for row in rows {
        piece.0.extend((R::COLUMNS.len() as i16).to_be_bytes());
        row.write(&mut piece);
        if piece.0.len() >= PIECE {
            copy.send(piece.0.as_slice()).await?;
            piece.0.clear();
        }
    }
    piece.0.extend(TRAILER);
    copy.send(piece.0.as_slice()).await?;
    copy.finish().await?;
    Ok(())
}

struct Piece(Vec<u8>);

impl Piece {
    fn field(&mut self, bytes: &[u8]) {
        self.0.extend((bytes.len() as i32).to_be_bytes());
        self.0.extend(bytes);
    }
}

impl Columns for Piece {
    fn null(&mut self) {
        self.0.extend((-1_i32).to_be_bytes());
    }

    fn uuid(&mut self, value: Uuid) {
        self.field(value.as_bytes());
    }

    fn text(&mut self, value: &str) {
        self.field(value.as_bytes());
    }

    fn integer(&mut self, value: i32) {
        self.field(&value.to_be_bytes());
    }

    fn bigint(&mut self, value: i64) {
        self.field(&value.to_be_bytes());
    }
}
