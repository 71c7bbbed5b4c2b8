//! The ids of seeded records.

use entity::values::Side;
use sea_orm::ActiveEnum;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// 1 March 2021, the month of the register's first source, in milliseconds since 1970.
const FIRST_SOURCE_MS: u64 = 1_614_556_800_000;

/// The id of the record of a kind that its side knows under a code.
///
/// It is a UUIDv7 made from nothing but these three, so that both banks, each with a database of
/// its own, have the same record under the same id, and seeding again finds what is there. Its
/// time is one for all: the date of a record may be corrected by a later release, its id may not.
pub fn seeded(kind: &str, side: Side, code: &str) -> Uuid {
    let digest = Sha256::digest(format!("{kind}:{}:{code}", side.to_value()));
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    Builder::from_unix_timestamp_millis(FIRST_SOURCE_MS, &random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_depends_on_kind_side_and_code_alone() {
        let heihe = seeded("place", Side::Cn, "HEIHE");

        assert_eq!(heihe, seeded("place", Side::Cn, "HEIHE"));
        assert_eq!(heihe.get_version_num(), 7);
        assert_ne!(heihe, seeded("place", Side::Ru, "HEIHE"));
        assert_ne!(heihe, seeded("zone", Side::Cn, "HEIHE"));
    }
}
