//! The columns of lists of codes.

use crate::exchange::column::{Column, columns};

/// The columns of lists of codes, in the order of templates.
pub const COLUMNS: &[Column] = columns! {
    "code" Column {
        zh: ["代码", "编码", "商品编码", "HS编码", "税号", "行业代码", "类别代码"] "分类代码。协调制度为 2、4、6、8 或 10 位数字，前导零不可省略，该列请设为文本格式。";
        ru: ["Код", "Код ТН ВЭД", "Код товара", "Код ОКВЭД"] "Код классификации. Коды ТН ВЭД — из 2, 4, 6, 8 или 10 цифр; начальные нули нужны: задайте столбцу текстовый формат.";
        en: ["Code", "HS code", "Commodity code"] "The code. Of the Harmonized System 2, 4, 6, 8 or 10 digits; leading zeros count, so make the column a text.";
    }
    "name_zh" Nothing {
        zh: ["名称（中文）", "名称", "中文名称", "商品名称", "类别名称", "行业名称"] "中文名称；留空则保留原有名称。";
        ru: ["Название (кит.)", "Название на китайском"] "Название на китайском языке; пусто — остаётся прежним.";
        en: ["Name (Chinese)"] "The name in Chinese; empty leaves it as it is.";
    }
    "name_ru" Nothing {
        zh: ["名称（俄文）", "俄文名称"] "俄文名称；留空则保留原有名称。";
        ru: ["Название (рус.)", "Название", "Наименование", "Наименование товара"] "Название на русском языке; пусто — остаётся прежним.";
        en: ["Name (Russian)"] "The name in Russian; empty leaves it as it is.";
    }
    "name_en" Nothing {
        zh: ["名称（英文）", "英文名称"] "英文名称；留空则保留原有名称。";
        ru: ["Название (англ.)", "Название на английском"] "Название на английском языке; пусто — остаётся прежним.";
        en: ["Name (English)", "Name", "Description"] "The name in English; empty leaves it as it is.";
    }
};
