//! The columns of enterprises.

use crate::exchange::column::{Column, columns};

/// The columns of enterprises, in the order of templates.
pub const COLUMNS: &[Column] = columns! {
    "code" Column {
        zh: ["编号", "企业编号", "企业代码"] "本方唯一的编号：大写拉丁字母、数字、连字符和下划线。编号已存在则修改该企业，否则新建草稿。";
        ru: ["Код", "Код предприятия"] "Код, единственный на своей стороне: прописные латинские буквы, цифры, дефисы и подчёркивания. Если он уже есть, предприятие изменяется, иначе создаётся черновик.";
        en: ["Code", "Enterprise code"] "Unique within its side: capital letters, digits, hyphens and underscores. Where it exists, that enterprise is changed; otherwise a draft is made.";
    }
    "name_zh" Nothing {
        zh: ["名称（中文）", "企业名称", "中文名称", "企业名称（中文）"] "中文名称；本方语言的名称必填。";
        ru: ["Название (кит.)", "Название на китайском"] "Название на китайском языке; название на языке своей стороны обязательно.";
        en: ["Name (Chinese)"] "The name in Chinese; the one in the owner's language is obligatory.";
    }
    "name_ru" Nothing {
        zh: ["名称（俄文）", "俄文名称"] "俄文名称。";
        ru: ["Название (рус.)", "Название", "Наименование", "Название предприятия"] "Название на русском языке.";
        en: ["Name (Russian)"] "The name in Russian.";
    }
    "name_en" Nothing {
        zh: ["名称（英文）", "英文名称"] "英文名称。";
        ru: ["Название (англ.)", "Название на английском"] "Название на английском языке.";
        en: ["Name (English)", "Name"] "The name in English.";
    }
    "country" Nothing {
        zh: ["国家", "注册国家", "国别"] "注册国家：ISO 3166-1 代码或名称；新建时必填。";
        ru: ["Страна", "Страна регистрации"] "Страна регистрации: код ISO 3166-1 или название; для нового предприятия обязательна.";
        en: ["Country", "Country of registration"] "Where it is registered: a code of ISO 3166-1, or its name; needed for a new one.";
    }
    "ownership" Nothing {
        zh: ["所有制", "所有制形式", "企业性质"] "所有制形式；新建时必填。";
        ru: ["Форма собственности", "Собственность"] "Форма собственности; для нового предприятия обязательна.";
        en: ["Ownership"] "Who owns it; needed for a new one.";
    }
    "sector" Nothing {
        zh: ["行业", "产业", "行业代码"] "行业代码或名称。";
        ru: ["Отрасль", "Код отрасли"] "Код или название отрасли.";
        en: ["Sector"] "Code or name of the sector.";
    }
    "usci" Nothing {
        zh: ["统一社会信用代码", "信用代码"] "统一社会信用代码，18 位；校验码须正确。";
        ru: ["Единый код социального кредита", "USCI"] "Единый код социального кредита (КНР), 18 знаков; контрольный знак проверяется.";
        en: ["Unified social credit code", "USCC"] "The unified social credit code (China), 18 characters; its check character is checked.";
    }
    "inn" Nothing {
        zh: ["俄罗斯纳税人识别号（INN）", "纳税人识别号INN"] "俄罗斯纳税人识别号，10 或 12 位；校验码须正确。";
        ru: ["ИНН"] "ИНН, 10 или 12 цифр; контрольные цифры проверяются.";
        en: ["INN", "Taxpayer number (INN)"] "The taxpayer number (Russia), 10 or 12 digits; its check digits are checked.";
    }
    "ogrn" Nothing {
        zh: ["俄罗斯国家注册号（OGRN）", "国家注册号OGRN"] "俄罗斯国家注册号，13 或 15 位；校验码须正确。";
        ru: ["ОГРН", "ОГРН (ОГРНИП)"] "ОГРН, 13 или 15 цифр; контрольная цифра проверяется.";
        en: ["OGRN", "State registration number (OGRN)"] "The state registration number (Russia), 13 or 15 digits; its check digit is checked.";
    }
    "source" Nothing {
        zh: ["来源", "来源代码"] "本方来源的代码。";
        ru: ["Источник", "Код источника"] "Код источника своей стороны.";
        en: ["Source", "Source code"] "The code of a source of the own side.";
    }
    "side" Nothing {
        zh: ["所属方"] "记录所属方（CN 或 RU），须为本方；可留空。";
        ru: ["Сторона"] "Сторона, которой принадлежит запись (CN или RU): только своя; можно оставить пустым.";
        en: ["Side"] "The side that owns the record, CN or RU: only one's own; may be empty.";
    }
    "publication" Ignored {
        zh: ["发布状态"] "导出文件中的列，不读取：发布须另行操作。";
        ru: ["Публикация"] "Столбец выгрузки; не читается: публикация — отдельное действие.";
        en: ["Publication"] "A column of exports; it is not read: publishing is a step of its own.";
    }
    "updated_at" Ignored {
        zh: ["更新时间（UTC）"] "导出文件中的列，不读取。";
        ru: ["Изменено (UTC)"] "Столбец выгрузки; не читается.";
        en: ["Updated at (UTC)"] "A column of exports; it is not read.";
    }
};
