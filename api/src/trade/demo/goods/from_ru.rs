//! Goods from the Russian bank to the Chinese.

use entity::values::Side::Ru;

use super::Way::{Amur, Bridge, East, Pipe, Sea, West, Wire};
use super::{Good, across};
use crate::trade::demo::pace::Season::{Even, Harvest, Holidays, Summer, Winter};

/// Goods from the Russian bank to the Chinese.
pub const GOODS: &[Good] = &[
    across(Ru, &[(Pipe, 1)], 95_000, 30, Winter, &["271121"]).since(201912),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 1), (East, 4), (West, 3)],
        24_000,
        28,
        Winter,
        &["440711", "440712", "440719", "440791", "440810", "440325"],
    )
    .counted("CUBIC_METRE", 16_000),
    across(
        Ru,
        &[(Amur, 3), (Bridge, 4), (East, 2)],
        18_000,
        50,
        Harvest,
        &["120190"],
    ),
    across(Ru, &[(Amur, 1), (West, 2)], 2_400, 160, Even, &["720241"]),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 1)],
        1_200,
        300,
        Harvest,
        &["121190"],
    ),
    across(Ru, &[(Wire, 1)], 9_000, 0, Winter, &["271600"])
        .weightless()
        .counted("KWH_1000", 5_000),
    across(
        Ru,
        &[(East, 3), (Sea, 2)],
        9_000,
        180,
        Even,
        &["030367", "030354", "030617"],
    ),
    across(
        Ru,
        &[(Amur, 2), (Bridge, 3), (East, 1)],
        9_000,
        55,
        Winter,
        &["271112", "271113", "271119"],
    ),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 2), (West, 2)],
        9_500,
        95,
        Even,
        &["150710", "151411", "151211"],
    ),
    across(
        Ru,
        &[(Amur, 1), (West, 3)],
        16_000,
        11,
        Winter,
        &["270112", "270119", "270210"],
    ),
    across(
        Ru,
        &[(Amur, 1), (West, 3)],
        12_000,
        12,
        Even,
        &["260111", "260300"],
    ),
    across(
        Ru,
        &[(Amur, 2), (Bridge, 3), (West, 2)],
        7_000,
        24,
        Harvest,
        &["100199", "100390", "100490", "100590"],
    ),
    across(
        Ru,
        &[(West, 2), (East, 1)],
        7_000,
        60,
        Even,
        &["470321", "470710"],
    ),
    across(
        Ru,
        &[(West, 3), (Amur, 1)],
        5_000,
        38,
        Summer,
        &["310420", "310520"],
    ),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 2)],
        4_000,
        40,
        Even,
        &["230120", "230400", "230641", "230230"],
    ),
    across(
        Ru,
        &[(West, 2), (Bridge, 1)],
        3_500,
        105,
        Even,
        &["390120", "390210"],
    ),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 2)],
        1_600,
        40,
        Harvest,
        &["110100", "110290", "110812"],
    ),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 2)],
        1_500,
        350,
        Holidays,
        &["180631", "180632", "180690"],
    ),
    across(
        Ru,
        &[(Amur, 1), (Bridge, 1)],
        500,
        300,
        Harvest,
        &["040900"],
    ),
];
