//! Goods from the Chinese bank to the Russian.

use entity::values::Side::Cn;

use super::Way::{Air, Amur, Bridge, East, West};
use super::{Good, across};
use crate::trade::demo::pace::Season::{Even, Holidays, Summer, Winter};

/// Goods from the Chinese bank to the Russian.
pub const GOODS: &[Good] = &[
    across(
        Cn,
        &[(Amur, 1), (Bridge, 5), (West, 2), (East, 1)],
        26_000,
        750,
        Even,
        &["870120", "870323", "870421", "870422", "870431"],
    )
    .counted("PIECE", 2_500_000),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (East, 2), (Air, 1)],
        17_000,
        1_800,
        Holidays,
        &["851713", "850440", "852852", "854442", "850760"],
    ),
    across(
        Cn,
        &[(Amur, 2), (Bridge, 5), (West, 2)],
        14_000,
        550,
        Summer,
        &["842951", "842952", "842959", "842911"],
    )
    .counted("PIECE", 5_500_000),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 1)],
        1_800,
        90,
        Even,
        &["441231", "441233", "442191"],
    ),
    across(
        Cn,
        &[(Bridge, 2), (Air, 1)],
        1_500,
        4_500,
        Even,
        &["300490", "300220"],
    ),
    across(
        Cn,
        &[(West, 2), (Bridge, 1)],
        950,
        190,
        Even,
        &["280450", "280461", "280469"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 1), (Air, 1)],
        1_200,
        500,
        Even,
        &["630790"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (East, 2), (West, 2)],
        15_000,
        900,
        Even,
        &["847130", "841510", "845011", "848180", "843149"],
    ),
    across(Cn, &[(Amur, 1), (Bridge, 1)], 500, 700, Even, &["621010"]),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (East, 1)],
        5_000,
        350,
        Even,
        &["940161", "940350", "940360", "940542"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (West, 2)],
        7_500,
        300,
        Even,
        &["392410", "392690", "391721", "392321"],
    ),
    across(
        Cn,
        &[(Bridge, 1), (Air, 1)],
        250,
        3_000,
        Winter,
        &["902519"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (East, 2)],
        5_500,
        1_500,
        Holidays,
        &["611020", "611030", "610910"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 2), (West, 1)],
        5_500,
        180,
        Summer,
        &["730890", "732690"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (East, 2)],
        5_000,
        1_300,
        Holidays,
        &["640219", "640299", "640411"],
    ),
    across(
        Cn,
        &[(Amur, 2), (Bridge, 3)],
        4_500,
        90,
        Summer,
        &["070200", "070310", "070320", "070960"],
    ),
    across(
        Cn,
        &[(Bridge, 3), (West, 1)],
        4_500,
        300,
        Even,
        &["401110", "401120"],
    )
    .counted("PIECE", 9_000),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 3), (East, 1)],
        4_000,
        110,
        Holidays,
        &["080521", "080610", "080810", "080830"],
    ),
    across(
        Cn,
        &[(Bridge, 2), (East, 1)],
        3_500,
        700,
        Holidays,
        &["950300", "950691"],
    ),
    across(
        Cn,
        &[(Amur, 1), (Bridge, 2)],
        2_000,
        60,
        Summer,
        &["690721", "691090"],
    ),
];
