//! Goods between one bank and third countries.

use entity::values::Direction::{Export, Import};
use entity::values::Side::{Cn, Ru};
use entity::values::Transport::{Rail, Sea};

use super::{Good, beyond};

/// Goods between one bank and third countries.
pub const GOODS: &[Good] = &[
    beyond(Cn, Import, "KR", Sea, 1_100, 6_000, &["854231", "853400"]),
    beyond(Cn, Import, "MN", Rail, 1_000, 8, &["270112"]),
    beyond(Cn, Import, "JP", Sea, 900, 2_400, &["848620", "846694"]),
    beyond(Cn, Import, "KZ", Rail, 900, 90, &["260300"]),
    beyond(Cn, Import, "BY", Rail, 600, 36, &["310420"]),
    beyond(Cn, Import, "KR", Sea, 500, 2_500, &["330499"]),
    beyond(Cn, Import, "TH", Sea, 300, 170, &["400122"]),
    beyond(Cn, Import, "BY", Rail, 250, 280, &["040210"]),
    beyond(Cn, Import, "VN", Sea, 200, 150, &["080450"]),
    beyond(Cn, Export, "KZ", Rail, 900, 800, &["870421", "870422"]),
    beyond(Cn, Export, "KZ", Rail, 700, 560, &["842951", "842952"]),
    beyond(Cn, Export, "BY", Rail, 600, 850, &["870120"]),
    beyond(Cn, Export, "MN", Rail, 500, 540, &["842959"]),
    beyond(Cn, Export, "KR", Sea, 400, 1_500, &["611020"]),
    beyond(Cn, Export, "JP", Sea, 350, 110, &["441233"]),
    beyond(Cn, Export, "BY", Rail, 350, 1_900, &["851713"]),
    beyond(Cn, Export, "MN", Rail, 250, 180, &["730890"]),
    beyond(Cn, Export, "JP", Sea, 150, 420, &["121190"]),
    beyond(Ru, Import, "JP", Sea, 900, 700, &["870323"]),
    beyond(Ru, Import, "BY", Rail, 900, 650, &["870194", "870195"]),
    beyond(Ru, Import, "KR", Sea, 700, 720, &["870323"]),
    beyond(Ru, Import, "BY", Rail, 600, 600, &["843351"]),
    beyond(Ru, Import, "JP", Sea, 500, 520, &["842952"]),
    beyond(Ru, Import, "KZ", Rail, 400, 170, &["720241"]),
    beyond(Ru, Import, "BY", Rail, 350, 290, &["040210"]),
    beyond(Ru, Import, "KZ", Rail, 300, 25, &["100199"]),
    beyond(Ru, Import, "KR", Sea, 250, 320, &["392690"]),
    beyond(Ru, Export, "KR", Sea, 1_500, 11, &["270112", "270119"]),
    beyond(Ru, Export, "KR", Sea, 1_200, 190, &["030367"]),
    beyond(Ru, Export, "JP", Sea, 900, 30, &["440711"]),
    beyond(Ru, Export, "VN", Sea, 800, 11, &["270112"]),
    beyond(Ru, Export, "JP", Sea, 700, 210, &["030354"]),
    beyond(Ru, Export, "MN", Rail, 500, 80, &["271012"]),
    beyond(Ru, Export, "BY", Rail, 350, 52, &["120190"]),
    beyond(Ru, Export, "KZ", Rail, 300, 29, &["440711"]),
    beyond(Ru, Export, "MN", Rail, 200, 42, &["110100"]),
];
