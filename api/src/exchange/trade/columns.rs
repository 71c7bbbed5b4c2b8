//! The columns of trade figures.

use crate::exchange::column::{Column, columns};

/// The columns of trade figures, in the order of templates.
pub const COLUMNS: &[Column] = columns! {
    "month" Column {
        zh: ["月份", "年月", "统计月份", "数据年月", "统计年月"] "统计月份，如 2024-03；也可写作 202403、2024年3月、03.2024。须在本次发布所涵盖的时期之内。";
        ru: ["Месяц", "Отчётный месяц", "Отчетный месяц", "Период"] "Отчётный месяц, например 2024-03; можно и 202403, 03.2024. Должен входить в период выпуска.";
        en: ["Month", "Period"] "The month, such as 2024-03; 202403 and 03.2024 will do. It lies within the period of the release.";
    }
    "direction" ColumnOrDeclared {
        zh: ["进出口", "贸易方向", "进出口类型", "进出口标志"] "进口或出口，从报告方的角度。";
        ru: ["Направление", "Направление перемещения", "Импорт/экспорт"] "Импорт или экспорт — с точки зрения отчитывающейся стороны.";
        en: ["Direction", "Trade flow", "Flow"] "Import or export, as the reporter sees it.";
    }
    "hs_code" Column {
        zh: ["商品编码", "HS编码", "商品代码", "税号", "税则号列"] "协调制度编码，2、4、6、8 或 10 位数字；前导零不可省略，该列请设为文本格式。";
        ru: ["Код ТН ВЭД", "Код товара", "Код товара по ТН ВЭД", "ТН ВЭД"] "Код ТН ВЭД из 2, 4, 6, 8 или 10 цифр. Начальные нули нужны: задайте столбцу текстовый формат.";
        en: ["HS code", "Commodity code", "HS"] "Harmonized System: 2, 4, 6, 8 or 10 digits. Leading zeros count, so make the column a text.";
    }
    "goods" Ignored {
        zh: ["商品名称", "商品", "货物名称"] "商品名称，仅供核对，不保存。";
        ru: ["Наименование товара", "Товар", "Наименование"] "Наименование товара: для сверки, не сохраняется.";
        en: ["Goods", "Commodity", "Description"] "What the goods are called, for the eye only: it is not kept.";
    }
    "partner" ColumnOrDeclared {
        zh: ["贸易伙伴", "贸易伙伴名称", "贸易伙伴编码", "国别", "国家（地区）", "原产国（目的国）"] "贸易伙伴国家或地区：ISO 3166-1 代码（RU、RUS、643），或中文、俄文、英文名称。";
        ru: ["Страна-партнёр", "Страна-партнер", "Страна", "Код страны", "Страна контрагента"] "Страна-партнёр: код ISO 3166-1 (CN, CHN, 156) или название на китайском, русском или английском языке.";
        en: ["Partner", "Partner country", "Country"] "The partner country: a code of ISO 3166-1 (RU, RUS, 643), or its name in Chinese, Russian or English.";
    }
    "checkpoint" Nothing {
        zh: ["口岸", "进出境口岸", "口岸名称"] "口岸代码或名称；不详时留空。";
        ru: ["Пункт пропуска", "Погранпереход"] "Код или название пункта пропуска; если неизвестен, оставьте пустым.";
        en: ["Checkpoint", "Border checkpoint", "Port"] "Code or name of the border checkpoint; empty where it is not known.";
    }
    "transport" Nothing {
        zh: ["运输方式"] "货物过境的运输方式；留空表示其他。";
        ru: ["Вид транспорта", "Транспорт"] "Вид транспорта на границе; пусто — прочее.";
        en: ["Transport", "Mode of transport"] "How the goods crossed the border; empty for otherwise.";
    }
    "valuation" ColumnOrDeclared {
        zh: ["计价方式", "价格条件", "价格术语"] "金额所含内容：CIF 或 FOB。";
        ru: ["Базис оценки", "Базис стоимости", "Базис поставки", "Базис"] "Что входит в стоимость: CIF (СИФ) или FOB (ФОБ).";
        en: ["Valuation", "Basis"] "What the value includes: CIF or FOB.";
    }
    "value" Column {
        zh: ["金额", "贸易额", "价值", "总值"] "金额，以货币单位计（元、卢布，而非千元），不得为负。";
        ru: ["Стоимость", "Сумма"] "Стоимость в целых единицах валюты (рублях, юанях, не тысячах); не бывает отрицательной.";
        en: ["Value", "Amount"] "The value in units of the currency, not in thousands; never negative.";
    }
    "currency" ColumnOrDeclared {
        zh: ["币种", "货币", "币制"] "币种，ISO 4217 代码：CNY、RUB、USD。";
        ru: ["Валюта", "Код валюты"] "Валюта, код ISO 4217: CNY, RUB, USD.";
        en: ["Currency"] "The currency, ISO 4217: CNY, RUB, USD.";
    }
    "net_weight" Nothing {
        zh: ["净重（千克）", "净重（公斤）", "净重kg", "净重"] "净重，千克，最多三位小数；不详时留空。";
        ru: ["Вес нетто, кг", "Нетто, кг", "Масса нетто, кг", "Вес нетто"] "Вес нетто в килограммах, не более трёх знаков после запятой; если неизвестен, оставьте пустым.";
        en: ["Net weight, kg", "Net weight"] "The net weight in kilograms, three digits after the point at most; empty where it is not known.";
    }
    "net_weight_tonnes" Nothing {
        zh: ["净重（吨）"] "净重，吨；与“净重（千克）”二者填一。";
        ru: ["Вес нетто, т", "Нетто, т", "Масса нетто, т", "Вес нетто, тонн"] "Вес нетто в тоннах — вместо веса в килограммах.";
        en: ["Net weight, t", "Net weight, tonnes"] "The net weight in tonnes, instead of kilograms.";
    }
    "quantity" Nothing {
        zh: ["数量", "第一数量"] "数量，须同时填写计量单位。";
        ru: ["Количество"] "Количество; нужна и единица измерения.";
        en: ["Quantity"] "The quantity; its unit is needed as well.";
    }
    "quantity_unit" Nothing {
        zh: ["计量单位", "第一计量单位"] "计量单位的代码或名称。";
        ru: ["Единица измерения", "Ед. изм."] "Код или название единицы измерения.";
        en: ["Unit", "Quantity unit"] "Code or name of the unit.";
    }
    "reporter" Checked {
        zh: ["报告方"] "报告方（CN 或 RU），须为本方；可留空。";
        ru: ["Отчитывающаяся сторона"] "Отчитывающаяся сторона (CN или RU): только своя; можно оставить пустым.";
        en: ["Reporter"] "The reporter, CN or RU: only one's own side; may be empty.";
    }
    "chapter" Ignored {
        zh: ["协调制度章"] "导出文件中的列，不读取。";
        ru: ["Группа ТН ВЭД"] "Столбец выгрузки; не читается.";
        en: ["HS chapter"] "A column of exports; it is not read.";
    }
    "sector" Ignored {
        zh: ["行业"] "导出文件中的列，不读取。";
        ru: ["Отрасль"] "Столбец выгрузки; не читается.";
        en: ["Sector"] "A column of exports; it is not read.";
    }
    "dataset" Ignored {
        zh: ["贸易数据集"] "导出文件中的列，不读取。";
        ru: ["Набор торговых данных"] "Столбец выгрузки; не читается.";
        en: ["Trade dataset"] "A column of exports; it is not read.";
    }
    "synthetic" Checked {
        zh: ["合成数据"] "是否为合成数据；合成数据不予导入。";
        ru: ["Синтетические данные"] "Синтетические ли это данные; такие не загружаются.";
        en: ["Synthetic"] "Whether the figure is synthetic; such figures are not brought in.";
    }
    "source" Ignored {
        zh: ["来源"] "导出文件中的列，不读取。";
        ru: ["Источник"] "Столбец выгрузки; не читается.";
        en: ["Source"] "A column of exports; it is not read.";
    }
};
