//! What somebody may try to do with the records of a register, sound or not.

use entity::values::Side;
use entity::{project, zone};
use proptest::prelude::*;
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use tests::TestApp;
use uuid::Uuid;

use super::whole_project;

/// Something that somebody tries.
#[derive(Clone, Debug)]
pub struct Try {
    /// One of the four people: an editor and a publisher of the Chinese side, then of the Russian.
    pub who: usize,
    /// Whether it is tried by just this one, whosever the record is; else by the one of the side
    /// whose it is to try.
    pub strays: bool,
    /// One of the records there are, counted round.
    pub which: usize,
    /// Not the version that it has.
    pub is_stale: bool,
    /// What it is.
    pub what: What,
}

/// What somebody tries.
#[derive(Clone, Debug)]
pub enum What {
    Project { is_whole: bool },
    Zone { is_whole: bool },
    Stage(u8),
    Name(u8),
    Code(u8),
    Milestones(u8),
    Shares(u8),
    Dates,
    Neighbour(bool),
    Archive,
    Submit,
    Publish,
    Withdraw,
    Revert(i32),
    Endorse(bool),
}

/// Any few of them, one after the other.
pub fn tries() -> impl Strategy<Value = Vec<Try>> {
    let what = prop_oneof![
        2 => any::<bool>().prop_map(|is_whole| What::Project { is_whole }),
        1 => any::<bool>().prop_map(|is_whole| What::Zone { is_whole }),
        2 => (0..3_u8).prop_map(What::Stage),
        2 => (0..4_u8).prop_map(What::Name),
        1 => (0..3_u8).prop_map(What::Code),
        2 => (0..3_u8).prop_map(What::Milestones),
        1 => (0..3_u8).prop_map(What::Shares),
        1 => Just(What::Dates),
        1 => any::<bool>().prop_map(What::Neighbour),
        2 => Just(What::Archive),
        2 => Just(What::Submit),
        5 => Just(What::Publish),
        2 => Just(What::Withdraw),
        3 => (0..6_i32).prop_map(What::Revert),
        2 => any::<bool>().prop_map(What::Endorse),
    ];
    let rarely = || prop::bool::weighted(0.15);
    let one = (0..4_usize, rarely(), 0..5_usize, rarely(), what);
    let one = one.prop_map(|(who, strays, which, is_stale, what)| Try {
        who,
        strays,
        which,
        is_stale,
        what,
    });
    prop::collection::vec(one, 6..26)
        .prop_map(|more| first().into_iter().chain(more).collect::<Vec<_>>())
}

/// A record or two of each side to begin with.
fn first() -> Vec<Try> {
    let project = What::Project { is_whole: true };
    let zone = What::Zone { is_whole: true };
    let entered = [(0, project.clone()), (2, project), (1, zone)];
    let entered = entered.into_iter().map(|(who, what)| Try {
        who,
        strays: false,
        which: 0,
        is_stale: false,
        what,
    });
    entered.collect()
}

impl Try {
    /// Who tries it, among the four.
    pub fn person(&self, entered: &[Entered]) -> usize {
        let is_new = matches!(self.what, What::Project { .. } | What::Zone { .. });
        let record = self.which.checked_rem(entered.len());
        let record = record.and_then(|at| entered.get(at));
        let Some(record) = record.filter(|_| !is_new && !self.strays) else {
            return self.who;
        };
        let first_of = |side| if side == Side::Cn { 0 } else { 2 };
        match self.what {
            What::Endorse(_) => 3 - first_of(record.side),
            _ => first_of(record.side) + self.who % 2,
        }
    }
}

/// A record that somebody entered.
pub struct Entered {
    /// Its global id.
    pub id: String,
    /// The key in it.
    pub key: Uuid,
    /// Whose it is.
    pub side: Side,
    /// Whether it is a project; else it is a zone.
    pub is_project: bool,
}

/// The mutation that tries it, its type of input and its input; nothing where there is no record
/// to try it on.
pub async fn ask(
    app: &TestApp,
    it: &Try,
    number: usize,
    entered: &[Entered],
) -> Option<(&'static str, &'static str, Value)> {
    if let What::Project { is_whole } = it.what {
        let mut input = whole_project(&format!("P-{number}"));
        if it.who > 1 {
            input["zone"] = json!({ "code": "AMUR_BRIDGEHEAD" });
            input["source"] = json!({ "code": "TASS_2025_10_24" });
        }
        if !is_whole {
            input["name"] = json!({ "en": "Nobody's" });
        }
        return Some(("createProject", "CreateProjectInput", input));
    }
    if let What::Zone { is_whole } = it.what {
        let kind = is_whole.then_some("INDUSTRIAL_PARK");
        let input = json!({ "code": format!("Z-{number}"), "kind": kind, "country": "CN",
            "name": { "zh": "园区", "ru": "Зона" } });
        return Some(("createZone", "CreateZoneInput", input));
    }
    let record = &entered[it.which.checked_rem(entered.len())?];
    let version = version_of(app, record).await - i32::from(it.is_stale);
    let mut input = json!({ "id": record.id, "version": version });
    let (update, of_update) = if record.is_project {
        ("updateProject", "UpdateProjectInput")
    } else {
        ("updateZone", "UpdateZoneInput")
    };
    let fields = match &it.what {
        What::Archive => return Some(("archive", "RecordInput", input)),
        What::Submit => return Some(("submit", "RecordInput", input)),
        What::Publish => return Some(("publish", "RecordInput", input)),
        What::Withdraw => return Some(("withdraw", "RecordInput", input)),
        What::Revert(to) => {
            input["to"] = json!(to);
            return Some(("revert", "RevertInput", input));
        }
        What::Endorse(is_for) => {
            let decision = if *is_for { "ENDORSED" } else { "DECLINED" };
            let word = json!({ "projectId": record.id, "projectVersion": version,
                "decision": decision });
            return record
                .is_project
                .then_some(("endorse", "EndorseInput", word));
        }
        // A name in the other script is a warning, and a code of nothing an error.
        What::Name(0) => json!({ "name": { "ru": "Park" } }),
        What::Name(1) => json!({ "name": { "zh": null } }),
        What::Name(name) => json!({ "name": { "ru": format!("Парк {name}") } }),
        What::Code(0) => json!({ "code": "not a code" }),
        What::Code(code) => json!({ "code": format!("C-{code}") }),
        What::Neighbour(true) if !record.is_project => json!({ "place": { "code": "HEIHE" } }),
        What::Neighbour(_) if !record.is_project => {
            json!({ "source": { "code": "HEIHE_POLICY_2021" } })
        }
        _ if !record.is_project => return None,
        What::Stage(stage) => {
            let stages = ["PLANNED", "CONSTRUCTION", "OPERATION"];
            json!({ "stage": stages[usize::from(*stage)] })
        }
        What::Milestones(count) => {
            let milestone =
                |index| json!({ "kind": "OTHER", "name": { "zh": format!("节点{index}") } });
            json!({ "milestones": (0..*count).map(milestone).collect::<Vec<_>>() })
        }
        What::Shares(count) => {
            let roles = ["INVESTOR", "OPERATOR", "PARTNER"];
            let participant = |role| json!({ "enterprise": { "code": "YUEXING" }, "role": role, "sharePercent": "60" });
            let some = roles.iter().take(usize::from(*count)).map(participant);
            json!({ "participants": some.collect::<Vec<_>>() })
        }
        What::Dates => json!({ "plannedStart": "2026", "plannedCompletion": "2025" }),
        What::Neighbour(true) => json!({ "zone": { "code": "NOWHERE" } }),
        _ => json!({ "zone": null, "place": null }),
    };
    let fields = fields.as_object().cloned().unwrap_or_default();
    input.as_object_mut()?.extend(fields);
    Some((update, of_update, input))
}

/// The version that a record has.
async fn version_of(app: &TestApp, record: &Entered) -> i32 {
    let db = app.db().reader();
    if record.is_project {
        let row = project::Entity::find_by_id(record.key).one(db).await;
        row.unwrap().unwrap().version
    } else {
        let row = zone::Entity::find_by_id(record.key).one(db).await;
        row.unwrap().unwrap().version
    }
}
