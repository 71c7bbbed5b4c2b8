//! What holds for every account.

use entity::values::{Role, Side};

use crate::error::Problem;

const MIN_CHARACTERS: usize = 3;
const MAX_CHARACTERS: usize = 64;

/// The name of an account as it is kept: in lower case, so that nobody has to remember how it was
/// written, and in letters that cannot pass for others.
pub fn parse_name(name: &str) -> Result<String, Problem> {
    let name = name.trim().to_ascii_lowercase();
    let begins_well = name.starts_with(|it: char| it.is_ascii_lowercase());
    let is_plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b"._-".contains(&it);
    let is_long_enough = (MIN_CHARACTERS..=MAX_CHARACTERS).contains(&name.len());
    if !begins_well || !is_long_enough || !name.bytes().all(is_plain) {
        return Err(Problem::new("ACCOUNT_NAME_INVALID"));
    }
    Ok(name)
}

/// That a role fits: the operator has no records to work on.
pub fn check_role(side: Option<Side>, role: Role) -> Result<(), Problem> {
    if side.is_none() && !matches!(role, Role::Auditor | Role::Admin) {
        return Err(Problem::new("ROLE_REQUIRES_SIDE"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_plain_and_in_lower_case() {
        assert_eq!(parse_name(" Li.Wei-2 "), Ok("li.wei-2".into()));
        for bad in [
            "ab",
            "2li",
            "li wei",
            "ли.вэй",
            "李伟李伟",
            &"a".repeat(65),
            "",
        ] {
            assert_eq!(parse_name(bad), Err(Problem::new("ACCOUNT_NAME_INVALID")));
        }
    }

    #[test]
    fn the_operator_keeps_accounts_or_reads_the_log() {
        assert!(check_role(None, Role::Admin).is_ok());
        assert!(check_role(None, Role::Auditor).is_ok());
        assert!(check_role(None, Role::Editor).is_err());
        assert!(check_role(Some(Side::Ru), Role::Editor).is_ok());
    }
}
