//! Words of projects for what has a few values only, in three languages.

use crate::exchange::words::Words;

/// Where a project is in its life.
pub const STAGES: &[Words<&str>] = &[
    Words {
        value: "PROPOSED",
        zh: &["提议", "拟议", "谋划"],
        ru: &["предложен", "предложение"],
        en: &["PROPOSED", "Proposed"],
    },
    Words {
        value: "PLANNED",
        zh: &["规划", "计划", "拟建"],
        ru: &["запланирован", "планируется"],
        en: &["PLANNED", "Planned"],
    },
    Words {
        value: "CONSTRUCTION",
        zh: &["在建", "建设", "建设中"],
        ru: &["строится", "строительство"],
        en: &["CONSTRUCTION", "Under construction"],
    },
    Words {
        value: "COMPLETED",
        zh: &["建成", "竣工", "已建成"],
        ru: &["построен", "завершён", "завершен"],
        en: &["COMPLETED", "Completed"],
    },
    Words {
        value: "OPERATION",
        zh: &["运营", "投产", "运营中"],
        ru: &["действует", "эксплуатация", "в эксплуатации"],
        en: &["OPERATION", "In operation"],
    },
];

/// Whether a project goes on.
pub const STANDINGS: &[Words<&str>] = &[
    Words {
        value: "ACTIVE",
        zh: &["进行中", "正常"],
        ru: &["активен", "реализуется"],
        en: &["ACTIVE", "Active"],
    },
    Words {
        value: "SUSPENDED",
        zh: &["暂停", "停建"],
        ru: &["приостановлен"],
        en: &["SUSPENDED", "Suspended"],
    },
    Words {
        value: "CANCELLED",
        zh: &["取消", "终止"],
        ru: &["отменён", "отменен"],
        en: &["CANCELLED", "Cancelled", "Canceled"],
    },
];

/// How the two banks share the work of a project.
pub const FORMS: &[Words<&str>] = &[
    Words {
        value: "HEADQUARTERS_BASE",
        zh: &["总部+基地"],
        ru: &["штаб-квартира + база"],
        en: &["HEADQUARTERS_BASE", "Headquarters plus base"],
    },
    Words {
        value: "RD_PRODUCTION",
        zh: &["研发+生产"],
        ru: &["НИОКР + производство"],
        en: &["RD_PRODUCTION", "R&D plus production"],
    },
    Words {
        value: "JOINT_VENTURE",
        zh: &["合资经营", "合资"],
        ru: &["совместное предприятие", "СП"],
        en: &["JOINT_VENTURE", "Joint venture"],
    },
    Words {
        value: "TRADE_PROCESSING",
        zh: &["贸易加工", "贸易+加工"],
        ru: &["торговля и переработка"],
        en: &["TRADE_PROCESSING", "Trade and processing"],
    },
    Words {
        value: "SHARED_INFRASTRUCTURE",
        zh: &["共用基础设施"],
        ru: &["общая инфраструктура"],
        en: &["SHARED_INFRASTRUCTURE", "Shared infrastructure"],
    },
];

/// What an enterprise does in a project.
pub const ROLES: &[Words<&str>] = &[
    Words {
        value: "INVESTOR",
        zh: &["投资方"],
        ru: &["инвестор"],
        en: &["INVESTOR"],
    },
    Words {
        value: "OPERATOR",
        zh: &["运营方"],
        ru: &["оператор"],
        en: &["OPERATOR"],
    },
    Words {
        value: "CONTRACTOR",
        zh: &["承包方"],
        ru: &["подрядчик"],
        en: &["CONTRACTOR"],
    },
    Words {
        value: "SUPPLIER",
        zh: &["供应方"],
        ru: &["поставщик"],
        en: &["SUPPLIER"],
    },
    Words {
        value: "FINANCIER",
        zh: &["融资方"],
        ru: &["финансирующая организация"],
        en: &["FINANCIER"],
    },
    Words {
        value: "PARTNER",
        zh: &["合作方"],
        ru: &["партнёр", "партнер"],
        en: &["PARTNER"],
    },
];
