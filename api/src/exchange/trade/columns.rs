//! The columns of trade figures.

use crate::exchange::column::{Column, Need};

/// The columns of trade figures, in the order of templates.
pub const COLUMNS: &[Column] = &[
    Column {
        key: "month",
        need: Need::Column,
        zh: &["月份", "年月", "统计月份", "数据年月", "统计年月"],
        ru: &["Месяц", "Отчётный месяц", "Отчетный месяц", "Период"],
        en: &["Month", "Period"],
        note: [
            "统计月份，如 2024-03；也可写作 202403、2024年3月、03.2024。须在该批数据所涵盖的期间之内。",
            "Отчётный месяц, например 2024-03; можно и 202403, 03.2024. Должен входить в период выпуска.",
            "The month, such as 2024-03; 202403 and 03.2024 will do. It lies within the period of the release.",
        ],
    },
    Column {
        key: "direction",
        need: Need::ColumnOrDeclared,
        zh: &["进出口", "贸易方向", "进出口类型", "进出口标志"],
        ru: &["Направление", "Направление перемещения", "Импорт/экспорт"],
        en: &["Direction", "Trade flow", "Flow"],
        note: [
            "进口或出口，从报告方的角度。",
            "Импорт или экспорт — с точки зрения отчитывающейся стороны.",
            "Import or export, as the reporter sees it.",
        ],
    },
    Column {
        key: "hs_code",
        need: Need::Column,
        zh: &["商品编码", "HS编码", "商品代码", "税号", "税则号列"],
        ru: &["Код ТН ВЭД", "Код товара", "Код товара по ТН ВЭД", "ТН ВЭД"],
        en: &["HS code", "Commodity code", "HS"],
        note: [
            "协调制度编码，2、4、6、8 或 10 位数字；前导零不可省略，该列请设为文本格式。",
            "Код ТН ВЭД из 2, 4, 6, 8 или 10 цифр. Начальные нули нужны: задайте столбцу текстовый формат.",
            "Harmonized System: 2, 4, 6, 8 or 10 digits. Leading zeros count, so make the column a text.",
        ],
    },
    Column {
        key: "goods",
        need: Need::Ignored,
        zh: &["商品名称", "商品", "货物名称"],
        ru: &["Наименование товара", "Товар", "Наименование"],
        en: &["Goods", "Commodity", "Description"],
        note: [
            "商品名称，仅供核对，不保存。",
            "Наименование товара: для сверки, не сохраняется.",
            "What the goods are called, for the eye only: it is not kept.",
        ],
    },
    Column {
        key: "partner",
        need: Need::ColumnOrDeclared,
        zh: &["贸易伙伴", "贸易伙伴名称", "贸易伙伴编码", "国别", "国家（地区）", "原产国（目的国）"],
        ru: &["Страна-партнёр", "Страна-партнер", "Страна", "Код страны", "Страна контрагента"],
        en: &["Partner", "Partner country", "Country"],
        note: [
            "贸易伙伴国家或地区：ISO 3166-1 代码（RU、RUS、643），或中文、俄文、英文名称。",
            "Страна-партнёр: код ISO 3166-1 (CN, CHN, 156) или название на китайском, русском или английском языке.",
            "The partner country: a code of ISO 3166-1 (RU, RUS, 643), or its name in Chinese, Russian or English.",
        ],
    },
    Column {
        key: "checkpoint",
        need: Need::Nothing,
        zh: &["口岸", "进出境口岸", "口岸名称"],
        ru: &["Пункт пропуска", "Погранпереход"],
        en: &["Checkpoint", "Border checkpoint", "Port"],
        note: [
            "口岸代码或名称；不详时留空。",
            "Код или название пункта пропуска; если неизвестен, оставьте пустым.",
            "Code or name of the border checkpoint; empty where it is not known.",
        ],
    },
    Column {
        key: "transport",
        need: Need::Nothing,
        zh: &["运输方式"],
        ru: &["Вид транспорта", "Транспорт"],
        en: &["Transport", "Mode of transport"],
        note: [
            "货物过境的运输方式；留空表示其他。",
            "Вид транспорта на границе; пусто — прочее.",
            "How the goods crossed the border; empty for otherwise.",
        ],
    },
    Column {
        key: "valuation",
        need: Need::ColumnOrDeclared,
        zh: &["计价方式", "价格条件", "价格术语"],
        ru: &["Базис стоимости", "Базис поставки", "Базис"],
        en: &["Valuation", "Basis"],
        note: [
            "金额所含内容：CIF 或 FOB。",
            "Что входит в стоимость: CIF (СИФ) или FOB (ФОБ).",
            "What the value includes: CIF or FOB.",
        ],
    },
    Column {
        key: "value",
        need: Need::Column,
        zh: &["金额", "贸易额", "价值", "总值"],
        ru: &["Стоимость", "Сумма"],
        en: &["Value", "Amount"],
        note: [
            "金额，以货币单位计（元、卢布，而非千元），不得为负。",
            "Стоимость в целых единицах валюты (рублях, юанях, не тысячах); не бывает отрицательной.",
            "The value in units of the currency, not in thousands; never negative.",
        ],
    },
    Column {
        key: "currency",
        need: Need::ColumnOrDeclared,
        zh: &["币种", "货币", "币制"],
        ru: &["Валюта", "Код валюты"],
        en: &["Currency"],
        note: [
            "币种，ISO 4217 代码：CNY、RUB、USD。",
            "Валюта, код ISO 4217: CNY, RUB, USD.",
            "The currency, ISO 4217: CNY, RUB, USD.",
        ],
    },
    Column {
        key: "net_weight",
        need: Need::Nothing,
        zh: &["净重（千克）", "净重（公斤）", "净重kg", "净重"],
        ru: &["Вес нетто, кг", "Нетто, кг", "Масса нетто, кг", "Вес нетто"],
        en: &["Net weight, kg", "Net weight"],
        note: [
            "净重，千克，最多三位小数；不详时留空。",
            "Вес нетто в килограммах, не более трёх знаков после запятой; если неизвестен, оставьте пустым.",
            "The net weight in kilograms, three digits after the point at most; empty where it is not known.",
        ],
    },
    Column {
        key: "net_weight_tonnes",
        need: Need::Nothing,
        zh: &["净重（吨）"],
        ru: &["Вес нетто, т", "Нетто, т", "Масса нетто, т", "Вес нетто, тонн"],
        en: &["Net weight, t", "Net weight, tonnes"],
        note: [
            "净重，吨；与“净重（千克）”二者填一。",
            "Вес нетто в тоннах — вместо веса в килограммах.",
            "The net weight in tonnes, instead of kilograms.",
        ],
    },
    Column {
        key: "quantity",
        need: Need::Nothing,
        zh: &["数量", "第一数量"],
        ru: &["Количество"],
        en: &["Quantity"],
        note: [
            "数量，须同时填写计量单位。",
            "Количество; нужна и единица измерения.",
            "The quantity; its unit is needed as well.",
        ],
    },
    Column {
        key: "quantity_unit",
        need: Need::Nothing,
        zh: &["计量单位", "第一计量单位"],
        ru: &["Единица измерения", "Ед. изм."],
        en: &["Unit", "Quantity unit"],
        note: [
            "计量单位的代码或名称。",
            "Код или название единицы измерения.",
            "Code or name of the unit.",
        ],
    },
    Column {
        key: "line",
        need: Need::Ignored,
        zh: &["原行号"],
        ru: &["Строка файла"],
        en: &["Line of the file"],
        note: [
            "批注副本中的列，不读取。",
            "Столбец копии с замечаниями; не читается.",
            "A column of annotated copies; it is not read.",
        ],
    },
    Column {
        key: "problems",
        need: Need::Ignored,
        zh: &["问题"],
        ru: &["Замечания"],
        en: &["Problems"],
        note: [
            "批注副本中的列，不读取。",
            "Столбец копии с замечаниями; не читается.",
            "A column of annotated copies; it is not read.",
        ],
    },
];
