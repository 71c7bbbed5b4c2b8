//! The columns of projects.

use crate::exchange::column::{Column, columns};

/// The columns of projects, in the order of templates.
pub const COLUMNS: &[Column] = columns! {
    "code" Column {
        zh: ["编号", "项目编号", "项目代码"] "本方唯一的编号，如 HB-CN-001。编号已存在则修改该项目，否则新建草稿。";
        ru: ["Код", "Код проекта"] "Код, единственный на своей стороне, например HB-RU-001. Если он уже есть, проект изменяется, иначе создаётся черновик.";
        en: ["Code", "Project code"] "Unique within its side, such as HB-CN-001. Where it exists, that project is changed; otherwise a draft is made.";
    }
    "name_zh" Nothing {
        zh: ["名称（中文）", "项目名称", "中文名称", "项目名称（中文）"] "中文名称；本方语言的名称必填。";
        ru: ["Название (кит.)", "Название на китайском"] "Название на китайском языке; название на языке своей стороны обязательно.";
        en: ["Name (Chinese)"] "The name in Chinese; the one in the owner's language is obligatory.";
    }
    "name_ru" Nothing {
        zh: ["名称（俄文）", "俄文名称", "项目名称（俄文）"] "俄文名称。";
        ru: ["Название (рус.)", "Название", "Наименование", "Название проекта", "Наименование проекта"] "Название на русском языке.";
        en: ["Name (Russian)"] "The name in Russian.";
    }
    "name_en" Nothing {
        zh: ["名称（英文）", "英文名称"] "英文名称。";
        ru: ["Название (англ.)", "Название на английском"] "Название на английском языке.";
        en: ["Name (English)", "Name"] "The name in English.";
    }
    "summary_zh" Nothing {
        zh: ["简介（中文）", "项目简介", "简介"] "中文简介。";
        ru: ["Описание (кит.)"] "Описание на китайском языке.";
        en: ["Summary (Chinese)"] "What it is about, in Chinese.";
    }
    "summary_ru" Nothing {
        zh: ["简介（俄文）"] "俄文简介。";
        ru: ["Описание (рус.)", "Описание", "Описание проекта"] "Описание на русском языке.";
        en: ["Summary (Russian)"] "What it is about, in Russian.";
    }
    "summary_en" Nothing {
        zh: ["简介（英文）"] "英文简介。";
        ru: ["Описание (англ.)"] "Описание на английском языке.";
        en: ["Summary (English)", "Summary"] "What it is about, in English.";
    }
    "sector" Nothing {
        zh: ["行业", "产业", "行业代码"] "行业代码或名称。";
        ru: ["Отрасль", "Код отрасли"] "Код или название отрасли.";
        en: ["Sector"] "Code or name of the sector.";
    }
    "cluster" Nothing {
        zh: ["产业集群", "集群"] "产业集群代码或名称。";
        ru: ["Кластер"] "Код или название кластера.";
        en: ["Cluster"] "Code or name of the cluster.";
    }
    "zone" Nothing {
        zh: ["园区", "所在园区"] "本方园区的代码或名称。";
        ru: ["Зона"] "Код или название зоны своей стороны.";
        en: ["Zone"] "Code or name of a zone of the own side.";
    }
    "place" Nothing {
        zh: ["地点", "所在地", "建设地点"] "本方地点的代码或名称。";
        ru: ["Место", "Местоположение"] "Код или название места своей стороны.";
        en: ["Place", "Location"] "Code or name of a place of the own side.";
    }
    "latitude" Nothing {
        zh: ["纬度"] "纬度，WGS 84，十进制度；与经度一并填写。";
        ru: ["Широта"] "Широта, WGS 84, в десятичных градусах; вместе с долготой.";
        en: ["Latitude"] "Degrees north, WGS 84, as a decimal number; together with the longitude.";
    }
    "longitude" Nothing {
        zh: ["经度"] "经度，WGS 84，十进制度。";
        ru: ["Долгота"] "Долгота, WGS 84, в десятичных градусах.";
        en: ["Longitude"] "Degrees east, WGS 84, as a decimal number.";
    }
    "stage" Nothing {
        zh: ["阶段", "项目阶段"] "项目所处阶段；新建时必填。";
        ru: ["Стадия", "Стадия проекта"] "Стадия проекта; для нового проекта обязательна.";
        en: ["Stage"] "Where it is in its life; needed for a new one.";
    }
    "stage_on" Nothing {
        zh: ["阶段日期"] "来源说明该阶段的日期：2024、2024-Q2、2024-06 或 2024-06-15。";
        ru: ["Дата стадии"] "На какую дату источник указывает стадию: 2024, 2024-Q2, 2024-06 или 2024-06-15.";
        en: ["Stage as of"] "When the source stated the stage: 2024, 2024-Q2, 2024-06 or 2024-06-15.";
    }
    "standing" Nothing {
        zh: ["状态", "项目状态"] "进行中、暂停或取消；新建时留空为进行中。";
        ru: ["Статус", "Статус проекта"] "Активен, приостановлен или отменён; у нового проекта пусто — активен.";
        en: ["Standing"] "Whether it goes on; a new one does unless said otherwise.";
    }
    "cooperation_form" Nothing {
        zh: ["合作形式"] "两岸如何分工。";
        ru: ["Форма сотрудничества"] "Как два берега делят работу.";
        en: ["Cooperation form"] "How the two banks share its work.";
    }
    "planned_investment" Nothing {
        zh: ["计划投资额", "总投资", "计划投资额（元）", "总投资（元）"] "计划投资额，以货币单位计；须同时填写币种和截至日期。";
        ru: ["Плановые инвестиции", "Объём инвестиций", "Объем инвестиций"] "Плановые инвестиции в единицах валюты; нужны валюта и дата оценки.";
        en: ["Planned investment"] "What is to be invested, in units of the currency; the currency and the day are needed too.";
    }
    "planned_investment_wan" Instead {
        zh: ["计划投资额（万元）", "总投资（万元）"] "计划投资额，以万计。";
        ru: ["Плановые инвестиции, десятки тысяч"] "Плановые инвестиции в десятках тысяч.";
        en: ["Planned investment, ten thousands"] "What is to be invested, in ten thousands.";
    }
    "planned_investment_million" Instead {
        zh: ["计划投资额（百万）", "计划投资额（百万元）"] "计划投资额，以百万计。";
        ru: ["Плановые инвестиции, млн", "Объём инвестиций, млн", "Объем инвестиций, млн"] "Плановые инвестиции в миллионах.";
        en: ["Planned investment, millions"] "What is to be invested, in millions.";
    }
    "planned_investment_yi" Instead {
        zh: ["计划投资额（亿元）", "总投资（亿元）"] "计划投资额，以亿计。";
        ru: ["Плановые инвестиции, сотни миллионов"] "Плановые инвестиции в сотнях миллионов.";
        en: ["Planned investment, hundred millions"] "What is to be invested, in hundred millions.";
    }
    "planned_investment_currency" Nothing {
        zh: ["计划投资币种"] "币种，ISO 4217 代码或名称；没有金额时不起作用。";
        ru: ["Валюта плановых инвестиций"] "Валюта: код ISO 4217 или название; без суммы не учитывается.";
        en: ["Currency of planned investment"] "The currency, by its code of ISO 4217 or its name; without an amount it says nothing.";
    }
    "planned_investment_on" Nothing {
        zh: ["计划投资额截至日期", "计划投资额日期"] "金额按哪一天的价格和汇率计算，如 2024-06-15。";
        ru: ["Дата оценки плановых инвестиций"] "День, в ценах и по курсам которого указана сумма, например 2024-06-15.";
        en: ["Planned investment as of"] "The day whose prices and rates the amount is in, such as 2024-06-15.";
    }
    "actual_investment" Nothing {
        zh: ["实际投资额", "完成投资", "实际投资额（元）"] "实际投资额，以货币单位计；须同时填写币种和截至日期。";
        ru: ["Фактические инвестиции", "Освоено"] "Фактические инвестиции в единицах валюты; нужны валюта и дата оценки.";
        en: ["Actual investment"] "What has been invested, in units of the currency; the currency and the day are needed too.";
    }
    "actual_investment_wan" Instead {
        zh: ["实际投资额（万元）", "完成投资（万元）"] "实际投资额，以万计。";
        ru: ["Фактические инвестиции, десятки тысяч"] "Фактические инвестиции в десятках тысяч.";
        en: ["Actual investment, ten thousands"] "What has been invested, in ten thousands.";
    }
    "actual_investment_million" Instead {
        zh: ["实际投资额（百万）", "实际投资额（百万元）"] "实际投资额，以百万计。";
        ru: ["Фактические инвестиции, млн", "Освоено, млн"] "Фактические инвестиции в миллионах.";
        en: ["Actual investment, millions"] "What has been invested, in millions.";
    }
    "actual_investment_yi" Instead {
        zh: ["实际投资额（亿元）", "完成投资（亿元）"] "实际投资额，以亿计。";
        ru: ["Фактические инвестиции, сотни миллионов"] "Фактические инвестиции в сотнях миллионов.";
        en: ["Actual investment, hundred millions"] "What has been invested, in hundred millions.";
    }
    "actual_investment_currency" Nothing {
        zh: ["实际投资币种"] "币种，ISO 4217 代码或名称；没有金额时不起作用。";
        ru: ["Валюта фактических инвестиций"] "Валюта: код ISO 4217 или название; без суммы не учитывается.";
        en: ["Currency of actual investment"] "The currency, by its code of ISO 4217 or its name; without an amount it says nothing.";
    }
    "actual_investment_on" Nothing {
        zh: ["实际投资额截至日期", "实际投资额日期"] "金额按哪一天的价格和汇率计算，如 2024-06-15。";
        ru: ["Дата оценки фактических инвестиций"] "День, в ценах и по курсам которого указана сумма, например 2024-06-15.";
        en: ["Actual investment as of"] "The day whose prices and rates the amount is in, such as 2024-06-15.";
    }
    "planned_start" Nothing {
        zh: ["计划开工", "计划开工时间"] "计划开工日期：2024、2024-Q2、2024-06 或 2024-06-15。";
        ru: ["Начало по плану"] "Когда работы должны начаться: 2024, 2024-Q2, 2024-06 или 2024-06-15.";
        en: ["Planned start"] "When work is to begin: 2024, 2024-Q2, 2024-06 or 2024-06-15.";
    }
    "planned_completion" Nothing {
        zh: ["计划竣工", "计划竣工时间"] "计划竣工日期：2024、2024-Q2、2024-06 或 2024-06-15。";
        ru: ["Завершение по плану"] "Когда работы должны завершиться: 2024, 2024-Q2, 2024-06 или 2024-06-15.";
        en: ["Planned completion"] "When work is to end: 2024, 2024-Q2, 2024-06 or 2024-06-15.";
    }
    "actual_start" Nothing {
        zh: ["实际开工", "实际开工时间"] "实际开工日期，不得晚于今天。";
        ru: ["Фактическое начало"] "Когда работы начались; не позже сегодняшнего дня.";
        en: ["Actual start"] "When work began; not after today.";
    }
    "actual_completion" Nothing {
        zh: ["实际竣工", "实际竣工时间"] "实际竣工日期，不得晚于今天。";
        ru: ["Фактическое завершение"] "Когда работы завершились; не позже сегодняшнего дня.";
        en: ["Actual completion"] "When work ended; not after today.";
    }
    "planned_jobs" Nothing {
        zh: ["计划就业岗位", "就业岗位"] "计划创造的就业岗位数，整数。";
        ru: ["Планируемые рабочие места", "Рабочие места"] "Сколько рабочих мест будет создано, целое число.";
        en: ["Planned jobs", "Jobs"] "Jobs it is to create, a whole number.";
    }
    "capacity" Nothing {
        zh: ["产能", "设计能力", "生产能力"] "产能或处理能力；须同时填写单位。";
        ru: ["Мощность", "Проектная мощность"] "Что проект будет производить или обрабатывать; нужна и единица.";
        en: ["Capacity"] "What it is to produce or handle; the unit is needed too.";
    }
    "capacity_unit" Nothing {
        zh: ["产能单位"] "单位的代码或名称；没有产能时不起作用。";
        ru: ["Единица мощности"] "Код или название единицы; без мощности не учитывается.";
        en: ["Unit of capacity"] "Code or name of the unit; without a capacity it says nothing.";
    }
    "counterpart" Nothing {
        zh: ["对岸对应项目", "对岸配套项目"] "对岸项目的编号。";
        ru: ["Парный проект"] "Код проекта на другом берегу.";
        en: ["Counterpart"] "The code of the project across the river it is planned together with.";
    }
    "participants" Nothing {
        zh: ["参与方", "参与企业"] "全部参与企业，写作 编号:角色:占比，以分号分隔，如 YUEXING:投资方:60; WUSHANG:运营方。角色和占比可省略；未写出的参与方将被移除。";
        ru: ["Участники"] "Все предприятия-участники: код:роль:доля через точку с запятой, например YUEXING:инвестор:60; WUSHANG:оператор. Роль и долю можно опустить; кого нет в списке, тот больше не участник.";
        en: ["Participants"] "All enterprises that take part, as code:role:percent with semicolons between them: YUEXING:INVESTOR:60; WUSHANG:OPERATOR. Role and percent may be left out; who is not in the list takes part no more.";
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
    "in_joint_library" Ignored {
        zh: ["已入联合项目库"] "导出文件中的列，不读取。";
        ru: ["В совместной библиотеке"] "Столбец выгрузки; не читается.";
        en: ["In the joint library"] "A column of exports; it is not read.";
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
