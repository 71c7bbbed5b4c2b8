//! Words of enterprises for what has a few values only, in three languages.

use crate::exchange::words::Words;

/// Who owns an enterprise.
pub const OWNERSHIPS: &[Words<&str>] = &[
    Words {
        value: "PRIVATE",
        zh: &["民营", "私营", "民营企业", "私营企业"],
        ru: &["частная", "частное"],
        en: &["PRIVATE", "Private"],
    },
    Words {
        value: "CENTRAL_SOE",
        zh: &["央企", "中央企业", "中央国有"],
        ru: &[
            "центральное госпредприятие",
            "федеральная",
            "федеральная государственная",
        ],
        en: &["CENTRAL_SOE", "Central state-owned"],
    },
    Words {
        value: "LOCAL_SOE",
        zh: &["地方国企", "地方国有"],
        ru: &[
            "региональное госпредприятие",
            "региональная",
            "муниципальная",
        ],
        en: &["LOCAL_SOE", "Local state-owned"],
    },
    Words {
        value: "FOREIGN",
        zh: &["外资", "外商投资", "外资企业"],
        ru: &["иностранная", "иностранное"],
        en: &["FOREIGN", "Foreign"],
    },
    Words {
        value: "MIXED",
        zh: &["混合所有制", "混合"],
        ru: &["смешанная", "смешанное"],
        en: &["MIXED", "Mixed"],
    },
];
