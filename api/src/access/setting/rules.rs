//! How settings are written down.

use entity::values::{Role, Side};
use sea_orm::{ActiveEnum, Iterable};

/// The owner of the settings of accounts without a side.
pub const OPERATOR: &str = "OPERATOR";

/// Whose settings hold for accounts of a side, or of none.
pub fn owner(side: Option<Side>) -> String {
    side.map_or_else(|| OPERATOR.to_owned(), |side| side.to_value())
}

/// Whether a list of roles names this one.
pub fn names(roles: &str, role: Role) -> bool {
    let role = role.to_value();
    roles.split(' ').any(|name| name == role)
}

/// The roles that a list names.
pub fn parse(roles: &str) -> Vec<Role> {
    Role::iter().filter(|role| names(roles, *role)).collect()
}

/// A list of roles, each named once and in one order.
pub fn write(roles: &[Role]) -> String {
    let named = Role::iter().filter(|role| roles.contains(role));
    let names: Vec<_> = named.map(|role| role.to_value()).collect();
    names.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_roles_is_read_as_it_was_written() {
        let text = write(&[Role::Admin, Role::Editor, Role::Admin]);

        assert_eq!(text, "EDITOR ADMIN");
        assert_eq!(parse(&text), [Role::Editor, Role::Admin]);
        assert_eq!(parse(&write(&[])), []);
    }
}
