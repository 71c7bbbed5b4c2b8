//! Where in an input something is wrong.

use crate::error::{Flaw, Problem, Severity};

/// An error at this place within `input`, such as `participants.1.sharePercent`.
pub fn error(place: &str, problem: Problem) -> Flaw {
    Flaw {
        problem,
        path: path(place),
        severity: Severity::Error,
    }
}

/// A warning at this place within `input`.
pub fn warning(place: &str, problem: Problem) -> Flaw {
    Flaw {
        problem,
        path: path(place),
        severity: Severity::Warning,
    }
}

fn path(place: &str) -> Vec<String> {
    let steps = place.split('.').filter(|step| !step.is_empty());
    std::iter::once("input")
        .chain(steps)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_from_the_argument_to_the_field() {
        let flaw = error("participants.1.role", Problem::new("UNWRITTEN_CODE"));

        assert_eq!(flaw.path, ["input", "participants", "1", "role"]);
    }
}
