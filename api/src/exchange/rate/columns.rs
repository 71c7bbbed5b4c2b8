//! The columns of exchange rates.

use crate::exchange::column::{Column, columns};

/// The columns of exchange rates, in the order of templates.
pub const COLUMNS: &[Column] = columns! {
    "month" Column {
        zh: ["月份", "年月", "统计月份"] "月份，如 2024-03；汇率为该月平均数。";
        ru: ["Месяц", "Период"] "Месяц, например 2024-03; курс — средний за этот месяц.";
        en: ["Month", "Period"] "The month, such as 2024-03, that the rate is the average of.";
    }
    "base" ColumnOrDeclared {
        zh: ["基准货币", "货币", "币种"] "被报价的货币，ISO 4217 代码或名称。";
        ru: ["Базовая валюта", "Валюта", "Код валюты"] "Валюта, цена которой указана: код ISO 4217 или название.";
        en: ["Base currency", "Base", "Currency"] "The currency that is priced: a code of ISO 4217, or its name.";
    }
    "quote" ColumnOrDeclared {
        zh: ["标价货币", "计价货币"] "用来报价的货币，ISO 4217 代码或名称。";
        ru: ["Валюта котировки", "Валюта цены"] "Валюта, в которой указана цена: код ISO 4217 или название.";
        en: ["Quote currency", "Quote"] "The currency it is priced in: a code of ISO 4217, or its name.";
    }
    "units" Nothing {
        zh: ["基准货币单位数", "单位数"] "汇率对应的基准货币单位数：1、10、100 等；留空为 1。";
        ru: ["Номинал", "Единиц"] "За сколько единиц базовой валюты указан курс: 1, 10, 100 и так далее; пусто — за одну.";
        en: ["Units", "Nominal"] "How many units of the base currency the rate is for: 1, 10, 100 and so on; empty for one.";
    }
    "rate" Column {
        zh: ["汇率", "平均汇率", "月平均汇率", "中间价"] "一单位（或“单位数”所列单位）基准货币折合的标价货币数额，须大于零，每单位最多十位小数。";
        ru: ["Курс", "Средний курс", "Средний курс за месяц"] "Сколько стоит единица базовой валюты (или столько единиц, сколько указано в номинале). Больше нуля, за одну единицу — не более десяти знаков после запятой.";
        en: ["Rate", "Average rate"] "What one unit of the base currency, or as many as the units say, cost. Above zero; for one unit ten digits after the point at most.";
    }
    "source" ColumnOrDeclared {
        zh: ["来源", "来源代码"] "本方来源的代码。";
        ru: ["Источник", "Код источника"] "Код источника своей стороны.";
        en: ["Source", "Source code"] "The code of a source of the own side.";
    }
    "side" Nothing {
        zh: ["所属方"] "记录所属方（CN 或 RU），须为本方；可留空。";
        ru: ["Сторона"] "Сторона, которой принадлежит запись (CN или RU): только своя; можно оставить пустым.";
        en: ["Side"] "The side that owns the record, CN or RU: only one's own; may be empty.";
    }
    "synthetic" Nothing {
        zh: ["合成数据"] "是否为合成数据；合成数据不予导入。";
        ru: ["Синтетические данные"] "Синтетические ли это данные; такие не загружаются.";
        en: ["Synthetic"] "Whether the figure is synthetic; such figures are not brought in.";
    }
};
