# 登记系统无法作答时的说明。每个代码一条，代码保持不变。

## 查询文档
GRAPHQL_PARSE_FAILED = 文档第 { $line } 行第 { $column } 列不符合 GraphQL 语法。
GRAPHQL_VALIDATION_FAILED = 文档与模式不符：{ $kind ->
    [unknown-field] 类型“{ $two }”没有字段“{ $one }”
    [unknown-argument] 类型“{ $three }”的字段“{ $two }”没有参数“{ $one }”
    [unknown-directive-argument] 指令“@{ $two }”没有参数“{ $one }”
    [unknown-type] 没有类型“{ $one }”
    [unknown-fragment] 没有片段“{ $one }”
    [unknown-directive] 没有指令“@{ $one }”
    [unknown-operation] 没有名为“{ $one }”的操作
    [operation-unnamed] 文档含有多个操作，请用 operationName 指明要执行哪一个
    [operation-missing] 文档中没有操作
    [directive-repeated] 指令“@{ $one }”在同一处只能出现一次
    [directive-misplaced] 指令“@{ $one }”不能用在这里
    [argument-missing] 字段“{ $one }”缺少必填参数“{ $two }”
    [directive-argument-missing] 指令“@{ $one }”缺少必填参数“{ $two }”
    [argument-repeated] 参数“{ $one }”重复
    [variable-repeated] 变量“${ $one }”重复定义
    [no-subfields] 字段“{ $one }”的类型为“{ $two }”，不能再选取子字段
    [subfields-missing] 字段“{ $one }”的类型为“{ $two }”，必须选取子字段
    [fields-conflict] 结果名“{ $one }”对应的字段互相冲突，请使用不同的别名
    [fragment-unused] 片段“{ $one }”没有用到
    [fragment-circle] 片段“{ $one }”直接或间接引用了自身
    [fragment-impossible] 片段“{ $one }”不能用在这里：类型“{ $two }”不可能是“{ $three }”
    [variable-undefined] 变量“${ $one }”没有定义
    [variable-unused] 变量“${ $one }”没有用到
    [variable-type] 变量“${ $one }”的类型为“{ $two }”，此处需要“{ $three }”
    [variable-no-input] 变量“${ $one }”的类型“{ $two }”不是输入类型
    [value-not-in-enum] 参数“{ $one }”的值“{ $three }”不在枚举“{ $two }”之中
    [value-type] 参数“{ $one }”的值不是“{ $two }”类型
    [value-field-missing] 参数“{ $one }”缺少必填字段“{ $two }”
    [value-field-unknown] 参数“{ $one }”：输入类型“{ $three }”没有字段“{ $two }”
    [value-wrong] 参数“{ $one }”的值不符合要求
   *[other] 技术说明见 extensions.detail
}{ $suggested ->
    [yes] 。是否指 { $near }？
   *[no] 。
}
VARIABLE_INVALID = 变量 ${ $name } 缺失，或与其类型 { $type } 不符。
TEXT_NUL = 文本中不能含有字符 U+0000。
ARGUMENT_INVALID = { $scalar ->
    [Month] 此处应填写月份，格式如 2024-06。
    [Date] 此处应填写日期，格式如 2024-06-15。
    [DateTime] 此处应填写日期和时间，格式如 2024-06-15T08:30:00Z。
    [Decimal] 此处应填写数字，小数点用“.”，格式如 31.35。
    [BigInt] 此处应填写整数。
   *[other] 此处不能使用该值。
}
QUERY_MISSING = 缺少文档：请发送 `query`，或已保存文档的哈希值。
PERSISTED_QUERY_NOT_FOUND = 此处没有保存具有该哈希值的文档：请将文档连同哈希值完整发送一次。
PERSISTED_QUERY_MISMATCH = 该哈希值不是文档的 SHA-256。
PERSISTED_QUERY_UNSUPPORTED = 仅支持第 1 版的已保存文档，哈希值须为十六进制的 SHA-256。

## 限制
LIMIT_TOKENS = 文档过长：最多 { $limit } 个词法单元。
LIMIT_NESTING = 文档的括号嵌套过多：最多 { $limit } 层。
LIMIT_DEPTH = 文档的选择过深：最大深度为 { $limit }。
LIMIT_COMPLEXITY = 文档（或其所在批次）一次索取过多：开销上限为 { $limit }。
LIMIT_LIST_VALUES = 列表过长：最多 { $limit } 个值。
LIMIT_SEARCH_TEXT = 检索文字过长：最多 { $limit } 个字符。
LIMIT_ALIASES = 文档的别名过多：最多 { $limit } 个。
LIMIT_DIRECTIVES = 文档的指令过多：最多 { $limit } 个。
LIMIT_FRAGMENT_SPREADS = 文档展开片段过多：最多 { $limit } 次。
LIMIT_ROOT_FIELDS = 操作的根字段过多：最多 { $limit } 个。
LIMIT_INTROSPECTION = 对模式的查询形成循环：字段和类型的列表最多嵌套 { $limit } 层。
LIMIT_PAGE_SIZE = 每页最多 { $limit } 条记录。
LIMIT_NODES = 一次最多可按标识获取 { $limit } 条记录。
LIMIT_BATCH = 每批最多 { $limit } 个请求。
LIMIT_BODY_BYTES = 请求体过大：最多 { $limit } 字节。
LIMIT_BODY_BYTES_DECOMPRESSED = 请求体解压后过大：最多 { $limit } 字节。
BUSY = 系统繁忙，请稍后再试。
DEADLINE_EXCEEDED = 作答超过 { $limit } 毫秒，已放弃。请减少一次索取的内容。
BODY_TIMEOUT = 请求体未在 { $limit } 毫秒内到达。

## 请求
BODY_BROKEN = 请求体未完整到达。
BODY_NOT_JSON = 请求体不是 JSON 格式的 GraphQL 请求。
BATCH_EMPTY = 批次为空。
PARAMETERS_INVALID = 地址参数不是 GraphQL 请求。
MUTATION_OVER_GET = 只能用 POST 方法进行修改。
MUTATION_OVER_SOCKET = 修改请使用 POST 方法，不能通过 WebSocket 进行。
SUBSCRIPTION_OVER_HTTP = 订阅只能通过 WebSocket（graphql-transport-ws 协议）使用。
SOCKET_PROTOCOL_UNSUPPORTED = WebSocket 连接必须声明支持 { $protocol } 协议。
SOCKET_HANDSHAKE_INVALID = WebSocket 握手请求无效。
ORIGIN_NOT_ALLOWED = 不允许该来源的页面在此建立 WebSocket 连接。
LIMIT_SOCKETS = 打开的 WebSocket 连接过多，最多允许 { $limit } 个，请稍后再试。
METHOD_NOT_ALLOWED = 该地址不支持此方法。
NOT_ACCEPTABLE = 应答格式为 application/graphql-response+json 或 application/json，编码为 UTF-8。
CONTENT_TYPE_UNSUPPORTED = 请求格式须为 application/json，编码为 UTF-8。
CONTENT_ENCODING_UNSUPPORTED = 请求体可用 br、gzip 或 zstd 压缩，也可不压缩。
CONTENT_ENCODING_BROKEN = 请求体无法解压。
PATH_NOT_FOUND = 该地址没有内容。

## 登记系统
INTERNAL = 我方出现故障。反馈时请提供此编号：{ $id }
NOT_READY = 登记平台尚未就绪。
ID_INVALID = 这不是此类记录的标识：{ $id }
CURSOR_INVALID = 该游标不属于此列表。
PAGE_FIRST_AND_LAST = 分页请使用 `first` 或 `last`，不能同时使用。
PAGE_SIZE_NEGATIVE = 每页条数不能为负数。
TIME_IN_FUTURE = { $time } 尚未到来，无法查询届时的状况。
PERIOD_REVERSED = 时期的结束（{ $to }）早于开始（{ $from }）。
AMOUNTS_REVERSED = 金额下限大于上限。
PERIOD_PRECISION_DIFFERS = { $from } 至 { $to } 不是{ $precision ->
    [DAY] 一天
    [MONTH] 一个自然月
    [QUARTER] 一个自然季度
   *[other] 一个自然年
}。请更正日期，或改为任意起止时期（RANGE）。
PERIOD_TOO_LONG = 时期最多 { $limit } 个月。
MONTH_INVALID = 这不是月份；请写成 2021-03 的形式。
AMOUNT_INVALID = { $digits ->
    [0] { $currency } 金额须为整数：{ $amount }
   *[other] { $currency } 金额最多 { $digits } 位小数：{ $amount }
}
AMOUNT_TOO_LARGE = { $currency } 金额最大为 { $most }：{ $amount }
COUNTRY_INVALID = 这不是国家代码，应为两个大写字母，例如 RU：{ $code }
CURRENCY_UNKNOWN = 没有使用此代码的货币：{ $code }
CONVERSION_DATE_MISSING = 换算需要指明采用哪一天的汇率。
HS_CODE_INVALID = 这不是 2 至 10 位的 HS 编码：{ $code }
SECTOR_UNKNOWN = 没有使用此代码的行业：{ $code }
CLUSTER_UNKNOWN = 没有使用此代码的产业集群：{ $code }
INDICATOR_UNKNOWN = 没有使用此代码的指标：{ $code }
PLACE_UNKNOWN = 没有使用此代码的地点：{ $code }
LIMIT_DIMENSIONS = 贸易数据最多按 { $limit } 个维度分组。
DIMENSIONS_ALIKE = 有两个维度含义重复：MONTH、QUARTER、YEAR 只能选一个，HS2、HS4、HS6 只能选一个，其余维度各用一次。
REPORTER_REQUIRED = 双方报告的是同一笔贸易，数据不能相加。请在筛选条件中指定一个报告方，或按 REPORTER 分组。
RANKING_BY_PERIOD = 按数值排名时不能按时期分组。请去掉 MONTH、QUARTER、YEAR，或改为按键排序。
SUM_TOO_LARGE = 合计金额过大，无法显示：请核对相关汇率和金额。
TRADE_QUESTION_TOO_WIDE = 此查询的结果超过 { $limit } 项，或汇总耗时过长。请缩短时期、减少维度，或只选一个行业、贸易伙伴或 HS 章。
TRADE_QUESTION_TOO_DEEP = 此查询因 { $because } 需要读取的明细行过多。请缩短时期、指定 HS 编码或某一行业，或去掉上述条件：按 HS2、SECTOR、PARTNER、CHECKPOINT 已有汇总。
REFERENCE_UNKNOWN = 没有编码为 { $code } 的参照数据集。

## 访问
UNAUTHENTICATED = 请先登录。
FORBIDDEN = 您的账号无权执行此操作。
TOKEN_ONLY_READS = 此令牌仅供读取。请使用可写令牌，或先登录。
SECOND_FACTOR_REQUIRED = 您的角色必须启用双重验证。请先完成设置：调用 `enrolSecondFactor`，再用首个验证码调用 `confirmSecondFactor`。
SESSION_REQUIRED = 此操作只能在登录会话中进行，不能使用令牌。请登录。
SESSION_OVER = 您的会话已结束，请重新登录。
TOKEN_UNUSABLE = 此令牌不存在、已撤销或已失效。
AUTHORIZATION_UNSUPPORTED = 仅支持带访问令牌的 `Authorization: Bearer`。
CSRF_HEADER_MISSING = 携带会话 Cookie 的请求须带请求头 X-Twincity-Csrf: 1。
VERSION_CONFLICT = 内容已被修改，现为第 { $version } 版，请重新查看。

## 登录
SIGN_IN_FAILED = 账号或密码不正确。
SIGN_IN_LOCKED = 失败次数过多，请在 { $seconds } 秒后重试。
SECOND_FACTOR_MISSING = 此账号已启用双重验证，请同时提供验证码。
SECOND_FACTOR_WRONG = 验证码不正确或已使用过。
SECOND_FACTOR_UNAVAILABLE = 本服务器未配置双重验证密钥，无法设置双重验证。请联系运维人员。
SECOND_FACTOR_EXISTS = 您已启用双重验证。
SECOND_FACTOR_NOT_BEGUN = 没有待确认的双重验证，请先开始设置。
SECOND_FACTOR_NONE = 您尚未启用双重验证。
SECOND_FACTOR_OBLIGATORY = 您的角色必须启用双重验证。
PASSWORD_WRONG = 密码不正确。
PASSWORD_TOO_SHORT = 密码至少 { $limit } 个字符。
PASSWORD_TOO_LONG = 密码最多 { $limit } 个字符。
PASSWORD_IS_NAME = 密码与账号名相同，请另选一个。
PASSWORD_COMMON = 此密码过于常见，容易被猜中，请另选一个。
SESSION_NOT_FOUND = 您没有此会话。

## 账号
ACCOUNT_NAME_INVALID = 账号名为 3 至 64 个字符，可用 a–z、0–9、点、连字符和下划线，并以字母开头。
ACCOUNT_NAME_TAKEN = 该账号名已被使用。
ACCOUNT_NOT_FOUND = 没有此账号。
ACCOUNT_IS_YOUR_OWN = 这是您自己的账号，请联系其他管理员。
ROLE_REQUIRES_SIDE = 不属于任何一方的账号只能是审计员或管理员。
INVITATION_UNUSABLE = 此代码不存在、已使用或已失效。
INVITATION_OF_ANOTHER = 此代码是为另一个账号签发的。
TOKEN_NAME_INVALID = 令牌名称为 1 至 { $limit } 个字符，首尾不能有空格。
TOKEN_LIFE_INVALID = 令牌有效期为 1 至 { $limit } 天。
TOKEN_TOO_MANY = 同时最多持有 { $limit } 个令牌，请先撤销一个。
TOKEN_NOT_FOUND = 您没有此令牌。

## 写入
VALUE_MISSING = 此处必须填写。
VERSION_UNKNOWN = 该记录没有可以恢复的第 { $version } 版。
RECORD_NOT_FOUND = 没有这条记录。
RECORD_OTHER_SIDE = 该记录属于对方，只有对方可以修改。
RECORD_ARCHIVED = 该记录已归档，不能修改。如需修改，请先用 `revert` 恢复。
RECORD_IS_PUBLISHED = 已发布的记录不能归档，请先撤回。
KEY_TAKEN_MEANWHILE = 刚刚有人录入了相同的内容，请查看后重试。
IDEMPOTENCY_KEY_REUSED = 该键已用于另一项操作。新的修改请使用新的键。
SECRET_SHOWN_ONCE = 此前已用同一个键完成了这项操作。答复中的保密内容当时已经显示，系统不予保存。如已遗失，请换一个新键重新申请。
IDEMPOTENCY_KEY_INVALID = 键的长度为 1 至 { $limit } 个字节。
PUBLICATION_STEP_INVALID = 记录当前的发布状态不允许此操作。
PUBLICATION_LACKS = 发布前必须填写此项。
LANGUAGE_MISSING = { $language ->
    [zh] 缺少中文文本。
    [ru] 缺少俄文文本。
   *[other] 缺少英文文本。
}
SCRIPT_UNEXPECTED = { $script ->
    [Han] 该中文文本中没有汉字，是否确认？
   *[other] 该俄文文本中没有西里尔字母，是否确认？
}
TEXT_TOO_LONG = 文本过长，最多 { $limit } 个字符。
TEXT_CONTROL = 文本含有控制字符 { $character }（例如换行符），请删除。
TEXT_DIRECTION = 文本含有改变书写方向的不可见字符 { $character }，请删除。
CODE_INVALID = 编号由 1 至 40 个大写拉丁字母、数字、连字符、点或下划线组成：{ $code }
CODE_TAKEN = 编号 { $code } 已属于另一条记录：{ $name }
CODE_TAKEN_ACROSS = 编号 { $code } 已是对方记录的编号。
CODE_OF_OTHER_SIDE = 编号 { $code } 会被误认作对方项目的编号。
CODE_FIXED = 记录一经发布，编号不能更改。
CLUSTER_FIXED = 集群组成部分录入后，不再改换所属集群。
CLUSTER_PART_EXISTS = 本方在该集群中已有组成部分，请修改已有记录；如已归档，请用 `revert` 恢复。
LIST_TOO_LONG = 列表过长，最多 { $limit } 项。
MEMBER_TWICE = 此项在列表中重复出现。
URL_INVALID = 网址应以 https:// 或 http:// 开头，其后为网站名称，不含空格，且书写正确：{ $url }
REGION_CODE_INVALID = 地区代码由国家代码、连字符和一至三个大写字母或数字组成（ISO 3166-2），例如 CN-HL 或 RU-AMU：{ $code }
REGION_OTHER_COUNTRY = 地区 { $code } 不属于国家 { $country }。
DATE_INVALID = 日期应写作 2024、2024-Q2、2024-06 或 2024-06-15：{ $date }
DATE_IN_FUTURE = 此处应填写已经发生的日期，而 { $date } 尚未到来。
COMPLETION_BEFORE_START = 结束时间（{ $end }）早于开始时间（{ $start }）。
COMPLETION_OVERDUE = 计划最迟于 { $date } 完成，但登记中尚未完成。请核对阶段或计划时间。
NUMBER_NEGATIVE = 此数不能为负。
QUANTITY_INVALID = 该数量无法精确保存：小数最多六位，且不超过九万亿。现为 { $value }。
COORDINATES_INVALID = 纬度为 −90 至 90 度，经度为 −180 至 180 度。
NEIGHBOUR_UNKNOWN = 找不到您可以引用的记录：{ $name }
NEIGHBOUR_OTHER_SIDE = 该记录属于对方，此处需要本方的记录。
NEIGHBOUR_OWN_SIDE = 该记录属于本方，此处需要对方的记录。
NEIGHBOUR_ARCHIVED = 该记录已归档，请选择在用的记录。
NEIGHBOUR_UNPUBLISHED = 该记录尚未发布，读者在此处看不到它。
PART_UNKNOWN = 该记录没有这个标识的组成部分。新增时请不要填写标识。
PARTICIPANT_TWICE = 该企业以同一角色出现了两次。
SHARE_INVALID = 份额应为 0% 至 100%，小数最多两位：{ $percent }
SHARES_OVER_WHOLE = 份额合计为 { $percent }%，超过了 100%。
IDENTIFIER_LENGTH = 该号码有 { $found } 位，应为 { $expected } 位。
IDENTIFIER_CHARACTER = 该号码第 { $position } 位不能是“{ $found }”。
IDENTIFIER_CHECK = 校验码不符：号码末尾为 { $found }，应为 { $expected }。
IDENTIFIER_TAKEN = 号码 { $value } 已属于另一家企业：{ $name }
IDENTIFIER_ZEROS = 号码不能全为零。
IDENTIFIER_TWICE = 该号码出现了两次。
CURRENCIES_EQUAL = 汇率应在两种不同的货币之间。
RATE_INVALID = 汇率应为正数，小数最多十位：{ $rate }
RATE_OUT_OF_RANGE = 汇率应在 { $least } 至 { $most } 之间：{ $rate }
RATE_UNUSUAL = { $month } 的 { $base } 对 { $quote } 汇率记录为 { $neighbour }，与此处相差十倍以上。小数点位置是否有误？
RATE_TAKEN = { $state ->
    [archived] { $month } 的 { $base } 对 { $quote } 汇率已经录入，现已归档。请用 `revert` 恢复后再修改。
   *[used] { $month } 的 { $base } 对 { $quote } 汇率已经录入，请修改原有记录。
}
HEADLINE_TAKEN = 该时期的首选数值已是另一个：{ $value }。首选数值只能有一个，请先取消那一个的标记。
ENDORSEMENT_NOT_PUBLIC = 对方没有这个已发布的项目。
ENDORSEMENT_OUTDATED = 您看到的是项目第 { $version } 版，而所认可的关键事实在第 { $current } 版有改动。请重新阅读。

## 导出
EXPORT_TOO_MANY_ROWS = 要导出的内容过多：一次最多导出 { $limit } 行。请缩小筛选范围。
EXPORT_BUSY = 正在进行的导出已达上限，请稍后再试。
EXPORT_TOO_SLOW = 导出超过 { $limit } 毫秒，已中止。请缩小筛选范围。
EXPORT_LINK_INVALID = 此链接不是由本系统签发的，或已被改动。请重新获取链接。
EXPORT_LINK_EXPIRED = 此链接已过期。请重新获取链接。
EXPORT_FILTER_TOO_LONG = 筛选条件过长，无法写入链接。请缩短筛选条件。
EXPORT_OF_NOTHING = `jointLibrary` 只能取值 `true`。
EXPORT_ARGUMENT_UNKNOWN = `{ $field }` 没有参数 `{ $argument }`。

## 导出文件中的文字
EXPORT_OF_PROJECTS = 项目
EXPORT_OF_JOINT_LIBRARY = 联合项目库
EXPORT_OF_ENTERPRISES = 企业
EXPORT_OF_ZONES = 园区
EXPORT_OF_PLACES = 地点
EXPORT_OF_SOURCES = 来源
EXPORT_OF_OBSERVATIONS = 观测值
EXPORT_OF_TRADE_FLOWS = 贸易流
EXPORT_OF_TRADE_DATASETS = 贸易数据集
EXPORT_OF_EXCHANGE_RATES = 汇率
EXPORT_OF_TRADE_SERIES = 贸易序列
EXPORT_OF_TRADE_MATRIX = 贸易矩阵
EXPORT_OF_MIRROR = 镜像统计
EXPORT_OF_TRADE_INDICES = 贸易指数
EXPORT_OF_MONTHLY_RATES = 月度汇率
EXPORT_ABOUT = 说明
EXPORT_LIST = 内容
EXPORT_FILTER = 筛选条件
EXPORT_ORDER = 排序
EXPORT_GROUP_BY = 维度
EXPORT_MATRIX_ROWS = 行
EXPORT_MATRIX_COLUMNS = 列
EXPORT_MOST_ROWS = 最多列出的行
EXPORT_MOST_COLUMNS = 最多列出的列
EXPORT_STEP = 时间间隔
EXPORT_SCOPE = 统计对象
EXPORT_PERIOD = 时期
EXPORT_UNCONVERTED = 无汇率、未折算
EXPORT_OTHER = 其他
EXPORT_UNKNOWN = 不详
EXPORT_OUTSIDE_SECTORS = 不属于所列行业
EXPORT_OUTSIDE_CLUSTERS = 不属于任何集群
EXPORT_YES = 是
EXPORT_NO = 否
EXPORT_MADE_AT = 导出时间（UTC）
EXPORT_LANGUAGE = 语言
EXPORT_LANGUAGE_NAME = 中文
EXPORT_ROWS = 行数
EXPORT_SYNTHETIC_ROWS = 其中合成数据的行数
EXPORT_SOURCE = 来源
EXPORT_SOURCE_TITLE = 标题
EXPORT_SOURCE_PUBLISHER = 发布机构
EXPORT_SOURCE_URL = 网址
COLUMN_SIDE = 所属方
COLUMN_CODE = 编号
COLUMN_NAME_ZH = 名称（中文）
COLUMN_NAME_RU = 名称（俄文）
COLUMN_NAME_EN = 名称（英文）
COLUMN_TITLE_ZH = 标题（中文）
COLUMN_TITLE_RU = 标题（俄文）
COLUMN_TITLE_EN = 标题（英文）
COLUMN_SUMMARY_ZH = 简介（中文）
COLUMN_SUMMARY_RU = 简介（俄文）
COLUMN_SUMMARY_EN = 简介（英文）
COLUMN_NOTE_ZH = 备注（中文）
COLUMN_NOTE_RU = 备注（俄文）
COLUMN_NOTE_EN = 备注（英文）
COLUMN_SECTOR = 行业
COLUMN_CLUSTER = 产业集群
COLUMN_ZONE = 园区
COLUMN_PLACE = 地点
COLUMN_KIND = 类型
COLUMN_COUNTRY = 国家
COLUMN_REGION_CODE = 行政区代码
COLUMN_OWNERSHIP = 所有制
COLUMN_STAGE = 阶段
COLUMN_STAGE_ON = 阶段日期
COLUMN_STANDING = 状态
COLUMN_COOPERATION_FORM = 合作形式
COLUMN_COUNTERPART = 对岸对应项目
COLUMN_IN_JOINT_LIBRARY = 已入联合项目库
COLUMN_PLANNED_INVESTMENT = 计划投资额
COLUMN_PLANNED_INVESTMENT_CURRENCY = 计划投资币种
COLUMN_PLANNED_INVESTMENT_ON = 计划投资额截至日期
COLUMN_ACTUAL_INVESTMENT = 实际投资额
COLUMN_ACTUAL_INVESTMENT_CURRENCY = 实际投资币种
COLUMN_ACTUAL_INVESTMENT_ON = 实际投资额截至日期
COLUMN_PLANNED_JOBS = 计划就业岗位
COLUMN_PLANNED_START = 计划开工
COLUMN_PLANNED_COMPLETION = 计划竣工
COLUMN_ACTUAL_START = 实际开工
COLUMN_ACTUAL_COMPLETION = 实际竣工
COLUMN_LATITUDE = 纬度
COLUMN_LONGITUDE = 经度
COLUMN_SOURCE = 来源
COLUMN_PUBLICATION = 发布状态
COLUMN_UPDATED_AT = 更新时间（UTC）
COLUMN_PUBLISHER = 发布机构
COLUMN_URL = 网址
COLUMN_PUBLISHED_ON = 发布日期
COLUMN_REPORTER = 报告方
COLUMN_INDICATOR = 指标
COLUMN_INDICATOR_ZH = 指标名称（中文）
COLUMN_INDICATOR_RU = 指标名称（俄文）
COLUMN_INDICATOR_EN = 指标名称（英文）
COLUMN_SUBJECT_KIND = 对象类型
COLUMN_SUBJECT = 对象
COLUMN_FROM = 起
COLUMN_TO = 止
COLUMN_FIGURE = 观测值
COLUMN_NUMBER = 数值
COLUMN_UNIT = 计量单位
COLUMN_QUALIFIER = 限定说明
COLUMN_HEADLINE = 首选数值
COLUMN_MONTH = 月份
COLUMN_CURRENCY = 币种
COLUMN_DATASET = 贸易数据集
COLUMN_SYNTHETIC = 合成数据
COLUMN_STATUS = 状态
COLUMN_RELEASED_AT = 发布时间（UTC）
COLUMN_CLASSIFICATION = 商品分类
COLUMN_CLASSIFICATION_REVISION = 分类版本
COLUMN_ROWS = 行数
COLUMN_BASE = 基准货币
COLUMN_QUOTE = 标价货币
COLUMN_RATE = 汇率
COLUMN_SECTOR_NAME = 行业名称
COLUMN_CLUSTER_NAME = 产业集群名称
COLUMN_CHECKPOINT_NAME = 口岸名称
COLUMN_QUARTER = 季度
COLUMN_YEAR = 年份
COLUMN_MEASURE = 度量
COLUMN_UNDEFINED = 无定义的原因
COLUMN_SHARE = 占比（%）
COLUMN_CUMULATIVE = 累计
COLUMN_CUMULATIVE_IN_YEAR = 年内累计
COLUMN_YEAR_GROWTH = 同比增长（%）
COLUMN_YEAR_GROWTH_ORIGINAL = 同比增长，按原币（%）
COLUMN_YEAR_GROWTH_UNDEFINED = 同比增长无定义的原因
COLUMN_PERIOD_GROWTH = 环比增长（%）
COLUMN_PERIOD_GROWTH_ORIGINAL = 环比增长，按原币（%）
COLUMN_PERIOD_GROWTH_UNDEFINED = 环比增长无定义的原因
COLUMN_MONTHS = 期内月数
COLUMN_MONTHS_COVERED = 有数据的月数
COLUMN_CONTAINS_SYNTHETIC = 含合成数据
COLUMN_TOTAL = 合计
COLUMN_EXPORTER = 出口方
COLUMN_IMPORTER = 进口方
COLUMN_PART = 比较内容
COLUMN_EXPORTS_REPORTED = 出口方报告的出口额
COLUMN_EXPORT_VALUATION = 出口计价方式
COLUMN_IMPORTS_REPORTED = 进口方报告的进口额
COLUMN_IMPORT_VALUATION = 进口计价方式
COLUMN_DIFFERENCE = 差额
COLUMN_ASYMMETRY = 不对称度（%）
COLUMN_INDEX = 指数代码
COLUMN_INDEX_NAME = 指数
COLUMN_INDEX_OF = 方向、基准或计数对象
COLUMN_UNIT_VALUE = 单位价值
COLUMN_RECORDED_RATES = 所用的记录汇率
INDEX_COMMODITY_CONCENTRATION = 商品集中度
INDEX_PARTNER_CONCENTRATION = 贸易伙伴集中度
INDEX_INTRA_INDUSTRY_TRADE = 产业内贸易
INDEX_INTRA_INDUSTRY_TRADE_BY_SECTOR = 分行业的产业内贸易
INDEX_REVEALED_COMPARATIVE_ADVANTAGE = 显示性比较优势
INDEX_LOCATION_QUOTIENTS = 区位商
INDEX_TRADE_INTENSITY = 贸易强度
INDEX_COMPLEMENTARITY = 贸易互补性
INDEX_UNIT_VALUES = 单位价值指数

## 贸易数据
FLOW_OUTSIDE_PERIOD = 有一行属于 { $month }，不在数据集涵盖的月份之内。
DATASET_IS_CURRENT = 该数据集在可以采用的各月均已采用。
DATASET_GIVES_WAY = 这是合成数据，其涵盖的各月均已采用报告方的实际数据，合成数据不会显示。
DATASET_LOADED_AGAIN = 同一文件后来已重新导入，代码为 { $code }。请采用该数据集。
DATASET_NOT_WITHDRAWABLE = 该数据集已经撤回。
DATASETS_OF_TWO_REPORTERS = 只能比较同一报告方的两次发布。

## 导入
FILE_EMPTY = 文件是空的。
FILE_IS_OLD_EXCEL = 这是旧版 Excel 文件（.xls），请另存为 .xlsx 或 .csv。
FILE_CHANGED = 读取期间文件被改动，未导入任何数据，请重试。
WORKBOOK_TOO_LARGE = 工作簿过大：解压后不得超过 { $limit } MiB。请另存为 .csv。
WORKBOOK_BROKEN = 这不是 Excel 工作簿，或文件已损坏。请用 Excel 打开后重新保存。
SHEET_UNKNOWN = 工作簿中没有名为“{ $sheet }”的工作表。现有：{ $sheets }
ROW_TOO_LONG = 第 { $line } 行超过 { $limit } 字节，是否有引号没有闭合？
ROW_TOO_WIDE = 第 { $line } 行超过 { $limit } 个单元格。
TEXT_BROKEN = 文件在第 { $line } 行附近不是 { $encoding } 编码的文本：文件已损坏，或采用了其他编码，请指明编码。
ENCODING_UNKNOWN = 编码须为 UTF-8、GB18030 或 windows-1251：{ $name }
MAPPING_COLUMN_UNKNOWN = 对照文件第 { $line } 行所写的“{ $column }”不是系统的列。系统的列有：{ $known }
COLUMN_UNKNOWN = 不认识“{ $column }”列，该列不会读取。
COLUMN_UNNAMED = 第 { $column } 列没有列名，其中的内容不会读取。
COLUMN_TWICE = 文件中“{ $column }”列出现了两次，其中之一可能用了别的列名。
COLUMN_MISSING = 缺少“{ $column }”列。列名可以是：{ $known }
HEADINGS_NOT_FOUND = 前十行中没有列名行。列名例如：{ $known }
ROWS_MISSING = 列名之下没有任何数据行。
ROW_WIDTH = 该行有 { $found } 个单元格，而列名有 { $expected } 个。是否被截断，或单元格中含有分隔符？
ROW_REPEATED = 第 { $first } 行的月份、进出口、编码、贸易伙伴、口岸和运输方式与此相同。请将两行合并，或删去一行。
ROW_SAME_RECORD = 第 { $first } 行说的是同一条记录，请删去其中一行。
ROW_OTHER_SIDE = 该行属于对方，此处只能导入{ $side ->
    [CN] 中方
   *[RU] 俄方
}的记录。
ROW_SYNTHETIC = 合成数据不予导入。
FIELD_GIVEN_TWICE = 该行另有一列以不同单位填写了同一数额，请只填其中一列。
WORD_UNKNOWN = 无法识别，此处可填：{ $known }
DAY_UNREADABLE = 这不是具体日期，应写作 2024-06-15。
NOMINAL_INVALID = 单位数应为 1、10、100 等，最大 1000000。
PARTICIPANT_UNREADABLE = 无法识别“{ $entry }”。请写作 编号:角色:占比，企业之间用分号隔开；角色和占比可省略。角色可为：{ $known }
MONTH_UNREADABLE = 这不是月份，应写作 2024-03。
YEAR_UNREADABLE = 这不是年份。请用四位数字填写，例如 2024。
REFERENCE_TOTAL_EXCEEDED = { $economy } { $year } 年：各章合计大于同列的总额。两者单位是否一致？
REFERENCE_TITLE_MISSING = 请用 --title-zh、--title-ru 或 --title-en 说明数据集名称。
MONTH_OUTSIDE_PERIOD = 该月份不在本次发布的时期之内：{ $from } 至 { $to }。
DIRECTION_UNKNOWN = 进出口应填“进口”或“出口”。
HS_CODE_LENGTH = { $right ->
    [none] HS 编码为 2、4、6、8 或 10 位。
   *[other] HS 编码为 2、4、6、8 或 10 位。是否丢失了前导零？若是，应为 { $right }。
}
HS_CHAPTER_UNKNOWN = 协调制度中没有第 { $chapter } 章。
HS_CODE_NOT_LISTED = 已导入的编码表中没有该编码，但其所属的章存在。是否属于其他版本，或有数字写错？
CLASSIFICATION_CODE_INVALID = 这不是该分类的代码。
COUNTRY_UNKNOWN = 没有使用此代码或名称的国家或地区。请填写 ISO 3166-1 代码，如 CN、RU。
PARTNER_IS_REPORTER = 贸易伙伴是报告方本国，是否确实如此？
CHECKPOINT_UNKNOWN = 没有使用此代码或名称的口岸。已知口岸：{ $known }
TRANSPORT_UNKNOWN = 没有这种运输方式。可填：{ $known }
VALUATION_UNKNOWN = 计价方式应为 CIF 或 FOB。
VALUE_TOO_PRECISE = { $limit ->
    [0] { $currency } 金额须为整数。
   *[other] { $currency } 金额最多 { $limit } 位小数。
}
WEIGHT_TOO_LARGE = 该重量超过十亿吨。是否用错了单位？
WEIGHT_TOO_PRECISE = 该重量最多 { $limit } 位小数：最小为 1 克。
QUANTITY_WITHOUT_UNIT = 填写数量时须同时填写计量单位。
UNIT_UNKNOWN_HERE = 没有使用此代码或名称的计量单位。已知单位：{ $known }
NUMBER_UNREADABLE = 这不是数字。本文件的小数点为“{ $mark }”。
NUMBER_NOT_WHOLE = 此处须填整数。
NUMBER_TOO_LARGE = 数字位数过多，无法保存。
UNIT_VALUE_UNUSUAL = 每千克 { $found } { $currency }，与该编码的通常水平（{ $low } 至 { $high }）相差甚远。金额或重量是否以千为单位？
CONTROL_TOTAL_INVALID = 控制总额应写作 CNY=1234.50：{ $value }
CONTROL_TOTAL_DIFFERS = { $currency } 金额合计为 { $found }，申报的控制总额为 { $declared }，相差 { $difference }。
IMPORT_COLUMN_UNKNOWN = 没有名为“{ $column }”的列。可用的列：{ $known }
DECLARED_INVALID = 各行相同的内容应以“列=值”的形式指定：{ $value }。可指定的列：{ $known }
IMPORT_PERIOD_INVALID = 时期应写作 2024-01..2024-12：{ $value }
IMPORT_SOURCE_UNKNOWN = 该方没有代码为 { $code } 的已发布来源。
IMPORT_CANCELLED = 导入已取消，未导入任何数据。
IMPORT_TOO_MANY_ROWS = 一份记录文件最多 { $limit } 行，请拆分后导入。
IMPORT_HAS_ERRORS = 文件有 { $count } 处错误，未导入任何数据。
IMPORT_HAS_WARNINGS = 文件有 { $count } 处警告尚未确认，未导入任何数据。
TOLD_LAYOUT = { $encoding }，小数点为“{ $mark }”：共 { $rows } 行，其中 { $accepted } 行可以导入。
TOLD_PLACE = 第 { $line } 行，{ $column }，“{ $value }”：
TOLD_FINDING = { $place }【{ $severity }】{ $sentence }
TOLD_ERROR = 错误
TOLD_WARNING = 警告
TOLD_MORE = ……另有 { $count } 处。
TOLD_CHECKED = 文件可以导入，未写入任何数据。
TOLD_LOADED = 已导入 { $rows } 行，数据集代码为 { $code }。
TOLD_WRITTEN = 新建 { $created } 条，修改 { $updated } 条，未变 { $unchanged } 条。
TOLD_ALREADY = 同一文件已经导入，数据集代码为 { $code }，未作任何改动。
TOLD_LEFT_OUT = 跳过了 { $rows } 行，见 { $file }。
TOLD_COPIED = 有问题的 { $rows } 行已写入 { $file }。
LIMIT_UPLOAD_BYTES = 文件过大：不得超过 { $limit } 字节。
LIMIT_IMPORTS = 您已有 { $limit } 项导入正在进行，或服务器繁忙，请稍后再试。
MULTIPART_INVALID = 请求不符合 GraphQL multipart 规范。
UPLOAD_MISSING = 文件没有随请求一起送达。
UPLOAD_NOT_KEPT = 没有空间存放文件，请稍后再试。
IMPORT_NOT_FOUND = 您没有这项导入，或其结束已超过一小时。
IMPORT_RUNNING = 这项导入仍在进行。
RELEASE_TITLE = 海关统计数据，{ $from } 至 { $to }
TOTAL_TOO_LARGE = 文件的 { $of } 合计超出可保存的范围，数字的单位是否正确？
