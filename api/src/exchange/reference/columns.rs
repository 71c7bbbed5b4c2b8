//! The columns of figures of whole economies.

use crate::exchange::column::{Column, columns};

/// The columns of figures of whole economies, in the order of templates.
pub const COLUMNS: &[Column] = columns! {
    "year" Column {
        zh: ["年份", "年"] "四位数字的日历年份。";
        ru: ["Год"] "Календарный год, четыре цифры.";
        en: ["Year"] "The calendar year, four digits.";
    }
    "economy" ColumnOrDeclared {
        zh: ["经济体", "报告国", "报告国（地区）"] "两位 ISO 3166-1 代码或国名；全世界填 WLD。";
        ru: ["Экономика", "Страна-отчитчик", "Отчитывающаяся страна"] "Код ISO 3166-1 или название страны; весь мир — WLD.";
        en: ["Economy", "Reporter"] "ISO 3166-1 code or name of the country; WLD for the whole world.";
    }
    "direction" ColumnOrDeclared {
        zh: ["进出口", "贸易方向"] "该经济体的进口或出口。";
        ru: ["Направление", "Экспорт/импорт"] "Экспорт или импорт этой экономики.";
        en: ["Direction", "Trade flow", "Flow"] "Import or export, as the economy sees it.";
    }
    "partner" Nothing {
        zh: ["贸易伙伴", "伙伴国"] "两位 ISO 3166-1 代码或国名；留空或填 WLD 表示全部伙伴合计。";
        ru: ["Страна-партнёр", "Страна-партнер", "Партнёр"] "Код ISO 3166-1 или название страны; пусто или WLD — все партнёры вместе.";
        en: ["Partner", "Partner country"] "ISO 3166-1 code or name of the country; empty or WLD for all partners together.";
    }
    "hs_chapter" Nothing {
        zh: ["HS章", "商品章"] "协调制度两位章号；留空或填 TOTAL 表示全部商品合计。";
        ru: ["Группа ТН ВЭД", "Группа товаров"] "Две цифры группы ТН ВЭД; пусто или TOTAL — все товары вместе.";
        en: ["HS chapter", "Chapter"] "Two digits of the HS chapter; empty or TOTAL for all goods together.";
    }
    "value" Column {
        zh: ["金额", "贸易额"] "以所声明币种计的金额。";
        ru: ["Стоимость", "Сумма"] "Стоимость в указанной валюте.";
        en: ["Value", "Trade value", "Amount"] "The value in the currency that is declared.";
    }
};
