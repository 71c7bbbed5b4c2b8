//! Who may do what: one table, and nobody else decides.

use entity::values::{Role, Side};

use super::viewer::{Person, Viewer};
use crate::error::{Problem, Result};

/// What somebody wants to do to something that a side owns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Read records that are not published.
    ReadUnpublished,
    /// Read what was changed in a record.
    ReadHistory,
    /// Read a side's whole log: changes, sign-ins, accounts and settings.
    ReadLog,
    /// Create, correct and archive records.
    Draft,
    /// Hand a record to its publisher.
    Submit,
    /// Make a record public.
    Publish,
    /// Take a record back from the public.
    Withdraw,
    /// Give one's own side's word on a record.
    Endorse,
    /// Make, change and close accounts.
    ManageAccounts,
    /// Change settings.
    ManageSettings,
}

/// Whose the thing is, seen from the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// Of the person's own side; of no side, where the person has none.
    Own,
    /// Of the side across the river.
    Other,
    /// Of a side, where the person has none.
    Both,
}

use Action::*;
use Role::{Admin, Auditor, Editor, Publisher, Reader};
use Whose::{Both, Other, Own};

/// What is not here may not be done.
#[rustfmt::skip]
const TABLE: &[(Action, Whose, &[Role])] = &[
    (ReadUnpublished, Own,   &[Reader, Editor, Publisher, Auditor]),
    (ReadHistory,     Own,   &[Editor, Publisher, Auditor]),
    (ReadHistory,     Both,  &[Auditor]),
    (ReadLog,         Own,   &[Auditor]),
    (ReadLog,         Both,  &[Auditor]),
    (Draft,           Own,   &[Editor, Publisher]),
    (Submit,          Own,   &[Editor, Publisher]),
    (Publish,         Own,   &[Publisher]),
    (Withdraw,        Own,   &[Publisher]),
    (Endorse,         Other, &[Publisher]),
    (ManageAccounts,  Own,   &[Admin]),
    (ManageSettings,  Own,   &[Admin]),
];

/// Whether the viewer may do this to what that side owns; the operator's own has no side.
pub fn may(viewer: Viewer, action: Action, side: Option<Side>) -> bool {
    check(viewer, action, side).is_ok()
}

/// Somebody who has proved all that their role asks for, whatever it lets them do.
pub fn check_person(viewer: Viewer) -> Result<Person> {
    match viewer {
        Viewer::Person(person) => Ok(person),
        Viewer::Unready => Err(Problem::new("SECOND_FACTOR_REQUIRED").into()),
        Viewer::Anonymous => Err(Problem::new("UNAUTHENTICATED").into()),
    }
}

/// The same as [`may`], and why not.
pub fn check(viewer: Viewer, action: Action, side: Option<Side>) -> Result<Person> {
    let person = check_person(viewer)?;
    let whose = whose(person, side);
    let is_allowed = TABLE.iter().any(|(listed, of, roles)| {
        *listed == action && Some(*of) == whose && roles.contains(&person.role)
    });
    if !is_allowed {
        return Err(Problem::new("FORBIDDEN").into());
    }
    if action.is_change() && !person.may_write {
        return Err(Problem::new("TOKEN_ONLY_READS").into());
    }
    Ok(person)
}

impl Action {
    fn is_change(self) -> bool {
        !matches!(self, ReadUnpublished | ReadHistory | ReadLog)
    }
}

fn whose(person: Person, side: Option<Side>) -> Option<Whose> {
    match (person.side, side) {
        (None, None) => Some(Own),
        (Some(own), Some(of)) if own == of => Some(Own),
        (Some(_), Some(_)) => Some(Other),
        (None, Some(_)) => Some(Both),
        // The operator's things are no business of the sides.
        (Some(_), None) => None,
    }
}

#[cfg(test)]
mod tests {
    use entity::id::AccountId;
    use sea_orm::Iterable;

    use super::*;

    const ACTIONS: [Action; 10] = [
        ReadUnpublished,
        ReadHistory,
        ReadLog,
        Draft,
        Submit,
        Publish,
        Withdraw,
        Endorse,
        ManageAccounts,
        ManageSettings,
    ];

    fn person(side: Option<Side>, role: Role) -> Viewer {
        Viewer::Person(Person {
            account: AccountId(uuid::Uuid::nil()),
            side,
            role,
            may_write: true,
        })
    }

    /// What may be done, in the order of `ACTIONS`: a letter where it may, a dot where not.
    fn row(viewer: Viewer, side: Option<Side>) -> String {
        let letter = |(action, letter)| {
            if may(viewer, action, side) {
                letter
            } else {
                '.'
            }
        };
        ACTIONS
            .into_iter()
            .zip("uhldspweam".chars())
            .map(letter)
            .collect()
    }

    #[test]
    fn the_whole_matrix() {
        let (cn, ru) = (Some(Side::Cn), Some(Side::Ru));
        #[rustfmt::skip]
        let expected = [
            // role      own side      other side    operator's
            (Reader,    "u.........", "..........", ".........."),
            (Editor,    "uh.ds.....", "..........", ".........."),
            (Publisher, "uh.dspw...", ".......e..", ".........."),
            (Auditor,   "uhl.......", "..........", ".........."),
            (Admin,     "........am", "..........", ".........."),
        ];
        assert_eq!(expected.len(), Role::iter().count());
        for (role, own, other, operators) in expected {
            for (mine, theirs) in [(cn, ru), (ru, cn)] {
                let viewer = person(mine, role);
                assert_eq!(row(viewer, mine), own, "{role:?}, own");
                assert_eq!(row(viewer, theirs), other, "{role:?}, other");
                assert_eq!(row(viewer, None), operators, "{role:?}, operator's");
            }
        }
    }

    #[test]
    fn the_matrix_of_an_operator() {
        #[rustfmt::skip]
        let expected = [
            // role      either side   operator's
            (Auditor,   ".hl.......", "uhl......."),
            (Admin,     "..........", "........am"),
        ];
        for (role, sides, own) in expected {
            let viewer = person(None, role);
            assert_eq!(row(viewer, Some(Side::Cn)), sides, "{role:?}");
            assert_eq!(row(viewer, Some(Side::Ru)), sides, "{role:?}");
            assert_eq!(row(viewer, None), own, "{role:?}, own");
        }
    }

    #[test]
    fn anybody_may_do_nothing_of_this() {
        for side in [None, Some(Side::Cn), Some(Side::Ru)] {
            assert_eq!(row(Viewer::Anonymous, side), "..........");
        }
    }

    #[test]
    fn a_token_for_reading_changes_nothing() {
        let side = Some(Side::Cn);
        let Viewer::Person(publisher) = person(side, Publisher) else {
            unreachable!()
        };
        let viewer = Viewer::Person(Person {
            may_write: false,
            ..publisher
        });

        assert_eq!(row(viewer, side), "uh........");
        assert_eq!(row(viewer, Some(Side::Ru)), "..........");
    }

    #[test]
    fn a_no_says_why() {
        let code = |viewer, action, side| match check(viewer, action, side) {
            Err(crate::error::Error::Problem(problem)) => problem.code,
            other => panic!("{other:?}"),
        };
        let side = Some(Side::Cn);

        assert_eq!(code(Viewer::Anonymous, Draft, side), "UNAUTHENTICATED");
        assert_eq!(code(Viewer::Unready, Draft, side), "SECOND_FACTOR_REQUIRED");
        assert_eq!(code(person(side, Reader), Draft, side), "FORBIDDEN");
    }
}
