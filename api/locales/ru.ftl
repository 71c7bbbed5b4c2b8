# Что отвечает реестр, когда не может ответить. Одно сообщение на код; коды не меняются.

## Документ
GRAPHQL_PARSE_FAILED = Документ не соответствует синтаксису GraphQL: строка { $line }, столбец { $column }.
GRAPHQL_VALIDATION_FAILED = Документ не соответствует схеме: { $kind ->
    [unknown-field] у типа «{ $two }» нет поля «{ $one }»
    [unknown-argument] у поля «{ $two }» типа «{ $three }» нет аргумента «{ $one }»
    [unknown-directive-argument] у директивы «@{ $two }» нет аргумента «{ $one }»
    [unknown-type] нет типа «{ $one }»
    [unknown-fragment] нет фрагмента «{ $one }»
    [unknown-directive] нет директивы «@{ $one }»
    [unknown-operation] нет операции с именем «{ $one }»
    [operation-unnamed] в документе несколько операций, укажите нужную в operationName
    [operation-missing] в документе нет операции
    [directive-repeated] директива «@{ $one }» указана дважды в одном месте
    [directive-misplaced] директиву «@{ $one }» нельзя использовать в этом месте
    [argument-missing] у поля «{ $one }» не указан обязательный аргумент «{ $two }»
    [directive-argument-missing] у директивы «@{ $one }» не указан обязательный аргумент «{ $two }»
    [argument-repeated] аргумент «{ $one }» указан дважды
    [variable-repeated] переменная «${ $one }» объявлена дважды
    [no-subfields] поле «{ $one }» имеет тип «{ $two }», у него нет вложенных полей
    [subfields-missing] поле «{ $one }» имеет тип «{ $two }», укажите его вложенные поля
    [fields-conflict] поля с именем «{ $one }» в ответе противоречат друг другу, задайте разные псевдонимы
    [fragment-unused] фрагмент «{ $one }» не используется
    [fragment-circle] фрагмент «{ $one }» прямо или косвенно ссылается сам на себя
    [fragment-impossible] фрагмент «{ $one }» здесь неприменим: тип «{ $two }» не может быть типом «{ $three }»
    [variable-undefined] переменная «${ $one }» не объявлена
    [variable-unused] переменная «${ $one }» не используется
    [variable-type] переменная «${ $one }» имеет тип «{ $two }», а здесь нужен «{ $three }»
    [variable-no-input] тип «{ $two }» переменной «${ $one }» не является входным
    [value-not-in-enum] значения «{ $three }» аргумента «{ $one }» нет в перечислении «{ $two }»
    [value-type] значение аргумента «{ $one }» не относится к типу «{ $two }»
    [value-field-missing] в аргументе «{ $one }» не указано обязательное поле «{ $two }»
    [value-field-unknown] в аргументе «{ $one }» указано поле «{ $two }», которого нет у типа «{ $three }»
    [value-wrong] недопустимое значение аргумента «{ $one }»
   *[other] технические подробности — в extensions.detail
}{ $suggested ->
    [yes] . Возможно, имелось в виду: { $near }.
   *[no] .
}
VARIABLE_INVALID = Переменная ${ $name } не задана или не соответствует своему типу { $type }.
TEXT_NUL = В тексте не может быть символа U+0000.
ARGUMENT_INVALID = { $scalar ->
    [Month] Здесь нужен месяц, например 2024-06.
    [Date] Здесь нужна дата, например 2024-06-15.
    [DateTime] Здесь нужны дата и время, например 2024-06-15T08:30:00Z.
    [Decimal] Здесь нужно число с точкой, например 31.35.
    [BigInt] Здесь нужно целое число.
   *[other] Здесь нельзя использовать это значение.
}
QUERY_MISSING = Нет документа: пришлите `query` или хеш сохранённого документа.
PERSISTED_QUERY_NOT_FOUND = Документа с таким хешем здесь нет: пришлите его один раз целиком вместе с хешем.
PERSISTED_QUERY_MISMATCH = Этот хеш не является SHA-256 документа.
PERSISTED_QUERY_UNSUPPORTED = Сохранённые документы поддерживаются только в версии 1, с SHA-256 в шестнадцатеричной записи.

## Ограничения
LIMIT_TOKENS = { $limit ->
    [one] Документ слишком длинный: допускается не более { $limit } лексемы.
   *[other] Документ слишком длинный: допускается не более { $limit } лексем.
}
LIMIT_NESTING = { $limit ->
    [one] Слишком много вложенных скобок: допускается не более { $limit } уровня.
   *[other] Слишком много вложенных скобок: допускается не более { $limit } уровней.
}
LIMIT_DEPTH = { $limit ->
    [one] Слишком глубокая выборка: допускается не более { $limit } уровня.
   *[other] Слишком глубокая выборка: допускается не более { $limit } уровней.
}
LIMIT_COMPLEXITY = Документ или пакет, в котором он отправлен, запрашивает слишком много сразу: предел стоимости — { $limit }.
LIMIT_LIST_VALUES = { $limit ->
    [one] Список слишком длинный: не более { $limit } значения.
   *[other] Список слишком длинный: не более { $limit } значений.
}
LIMIT_SEARCH_TEXT = { $limit ->
    [one] Текст для поиска слишком длинный: не более { $limit } знака.
   *[other] Текст для поиска слишком длинный: не более { $limit } знаков.
}
LIMIT_ALIASES = { $limit ->
    [one] Слишком много псевдонимов: допускается не более { $limit } псевдонима.
   *[other] Слишком много псевдонимов: допускается не более { $limit } псевдонимов.
}
LIMIT_DIRECTIVES = { $limit ->
    [one] Слишком много директив: допускается не более { $limit } директивы.
   *[other] Слишком много директив: допускается не более { $limit } директив.
}
LIMIT_FRAGMENT_SPREADS = { $limit ->
    [one] Фрагменты подставляются слишком часто: предел — { $limit } раз.
    [few] Фрагменты подставляются слишком часто: предел — { $limit } раза.
   *[other] Фрагменты подставляются слишком часто: предел — { $limit } раз.
}
LIMIT_ROOT_FIELDS = { $limit ->
    [one] Слишком много полей в корне операции: допускается не более { $limit } поля.
   *[other] Слишком много полей в корне операции: допускается не более { $limit } полей.
}
LIMIT_INTROSPECTION = { $limit ->
    [one] Схема запрашивает саму себя по кругу: списки полей и типов вкладываются не глубже { $limit } уровня.
   *[other] Схема запрашивает саму себя по кругу: списки полей и типов вкладываются не глубже { $limit } уровней.
}
LIMIT_PAGE_SIZE = { $limit ->
    [one] На странице не более { $limit } записи.
   *[other] На странице не более { $limit } записей.
}
LIMIT_NODES = { $limit ->
    [one] За один раз по идентификатору можно получить не более { $limit } записи.
   *[other] За один раз по идентификатору можно получить не более { $limit } записей.
}
LIMIT_BATCH = { $limit ->
    [one] Наибольший размер пакета — { $limit } запрос.
    [few] Наибольший размер пакета — { $limit } запроса.
   *[other] Наибольший размер пакета — { $limit } запросов.
}
LIMIT_BODY_BYTES = { $limit ->
    [one] Тело запроса слишком велико: предел — { $limit } байт.
    [few] Тело запроса слишком велико: предел — { $limit } байта.
   *[other] Тело запроса слишком велико: предел — { $limit } байт.
}
LIMIT_BODY_BYTES_DECOMPRESSED = { $limit ->
    [one] Тело запроса после распаковки слишком велико: предел — { $limit } байт.
    [few] Тело запроса после распаковки слишком велико: предел — { $limit } байта.
   *[other] Тело запроса после распаковки слишком велико: предел — { $limit } байт.
}
BUSY = Система занята. Повторите запрос немного позже.
DEADLINE_EXCEEDED = Ответ занял более { $limit } мс и был прерван. Запросите меньше за один раз.
BODY_TIMEOUT = Тело запроса не пришло за { $limit } мс.

## Запрос
BODY_BROKEN = Тело запроса пришло не полностью.
BODY_NOT_JSON = Тело не является запросом GraphQL в формате JSON.
BATCH_EMPTY = Пакет пуст.
PARAMETERS_INVALID = Параметры адреса не являются запросом GraphQL.
MUTATION_OVER_GET = Изменения принимаются только методом POST.
MUTATION_OVER_SOCKET = Изменения принимаются методом POST, а не через WebSocket.
SUBSCRIPTION_OVER_HTTP = Подписки доступны только через WebSocket по протоколу graphql-transport-ws.
SOCKET_PROTOCOL_UNSUPPORTED = При подключении через WebSocket нужно предложить протокол { $protocol }.
SOCKET_HANDSHAKE_INVALID = Некорректное рукопожатие WebSocket.
ORIGIN_NOT_ALLOWED = Страницам этого источника не разрешено открывать здесь соединения WebSocket.
LIMIT_SOCKETS = { $limit ->
    [one] Открыто слишком много соединений WebSocket: допускается не более { $limit } соединения. Повторите попытку позже.
    [few] Открыто слишком много соединений WebSocket: допускается не более { $limit } соединений. Повторите попытку позже.
   *[other] Открыто слишком много соединений WebSocket: допускается не более { $limit } соединений. Повторите попытку позже.
}
METHOD_NOT_ALLOWED = Этот адрес не поддерживает такой метод.
NOT_ACCEPTABLE = Ответы даются как application/graphql-response+json или application/json в UTF-8.
CONTENT_TYPE_UNSUPPORTED = Запросы принимаются как application/json в UTF-8.
CONTENT_ENCODING_UNSUPPORTED = Тело сжимается с помощью br, gzip или zstd либо не сжимается вовсе.
CONTENT_ENCODING_BROKEN = Тело запроса не удаётся распаковать.
PATH_NOT_FOUND = По этому адресу ничего нет.

## Реестр
INTERNAL = На нашей стороне произошла ошибка. Сообщая о ней, назовите этот номер: { $id }
NOT_READY = Реестр ещё не готов отвечать.
ID_INVALID = Это не идентификатор такой записи: { $id }
CURSOR_INVALID = Этот курсор не относится к данному списку.
PAGE_FIRST_AND_LAST = Страница запрашивается через `first` или через `last`, но не через оба сразу.
PAGE_SIZE_NEGATIVE = Размер страницы не бывает отрицательным.
TIME_IN_FUTURE = { $time } ещё не наступило: узнать, как всё будет выглядеть к этому времени, нельзя.
PERIOD_REVERSED = Период заканчивается ({ $to }) раньше, чем начинается ({ $from }).
AMOUNTS_REVERSED = Наименьшая сумма больше наибольшей.
PERIOD_PRECISION_DIFFERS = С { $from } по { $to } — это не { $precision ->
    [DAY] один день
    [MONTH] один календарный месяц
    [QUARTER] один календарный квартал
   *[other] один календарный год
}. Исправьте даты или укажите произвольный период (RANGE).
PERIOD_TOO_LONG = { $limit ->
    [one] Период составляет не более { $limit } месяца.
   *[other] Период составляет не более { $limit } месяцев.
}
MONTH_INVALID = Это не месяц; запишите его в виде 2021-03.
AMOUNT_INVALID = { $digits ->
    [0] Сумма в { $currency } — целое число: { $amount }
    [one] В сумме в { $currency } не более { $digits } знака после запятой: { $amount }
   *[other] В сумме в { $currency } не более { $digits } знаков после запятой: { $amount }
}
AMOUNT_TOO_LARGE = Сумма в { $currency } не может превышать { $most }: { $amount }
COUNTRY_INVALID = Это не код страны; он состоит из двух заглавных латинских букв, например RU: { $code }
CURRENCY_UNKNOWN = Нет валюты с таким кодом: { $code }
CONVERSION_DATE_MISSING = Для пересчёта нужен день, курс которого следует взять.
HS_CODE_INVALID = Это не код ТН ВЭД из 2–10 цифр: { $code }
SECTOR_UNKNOWN = Нет отрасли с таким кодом: { $code }
CLUSTER_UNKNOWN = Нет кластера с таким кодом: { $code }
INDICATOR_UNKNOWN = Нет показателя с таким кодом: { $code }
PLACE_UNKNOWN = Нет места с таким кодом: { $code }
LIMIT_DIMENSIONS = { $limit ->
    [one] Торговлю можно разбить не более чем по { $limit } измерению.
    [few] Торговлю можно разбить не более чем по { $limit } измерениям.
   *[other] Торговлю можно разбить не более чем по { $limit } измерениям.
}
DIMENSIONS_ALIKE = Два измерения означают одно и то же: выберите одно из MONTH, QUARTER и YEAR, одно из HS2, HS4 и HS6, а каждое из остальных — один раз.
REPORTER_REQUIRED = Обе стороны отчитываются об одной и той же торговле, поэтому их данные не складываются. Укажите в фильтре одну отчитывающуюся сторону или добавьте измерение REPORTER.
RANKING_BY_PERIOD = Рейтинг по величине не строится с разбивкой по периодам. Уберите MONTH, QUARTER и YEAR или упорядочьте по ключу.
SUM_TOO_LARGE = Сумма слишком велика, чтобы её показать: проверьте курсы и суммы, из которых она складывается.
TRADE_QUESTION_TOO_WIDE = На этот запрос приходится больше { $limit } разных значений, или их слишком долго складывать. Сократите период или число измерений либо выберите одну отрасль, страну-партнёра или группу товаров.
TRADE_QUESTION_TOO_DEEP = Для этого запроса нужно прочитать слишком много отдельных строк, причина — { $because }. Сократите период, укажите коды ТН ВЭД или одну отрасль либо откажитесь от этого условия: по HS2, SECTOR, PARTNER и CHECKPOINT итоги уже подведены.
REFERENCE_UNKNOWN = Нет набора данных для сравнения с кодом { $code }.

## Доступ
UNAUTHENTICATED = Сначала войдите в систему.
FORBIDDEN = У вашей учётной записи нет на это прав.
TOKEN_ONLY_READS = Этот токен годится только для чтения. Возьмите токен с правом записи или войдите в систему.
SECOND_FACTOR_REQUIRED = Для вашей роли обязателен второй фактор. Сначала настройте его: `enrolSecondFactor`, затем `confirmSecondFactor` с первым кодом.
SESSION_REQUIRED = Это делается только в сеансе, а не по токену. Войдите в систему.
SESSION_OVER = Ваш сеанс завершён. Войдите снова.
TOKEN_UNUSABLE = Этот токен неизвестен, отозван или больше не действует.
AUTHORIZATION_UNSUPPORTED = Поддерживается только `Authorization: Bearer` с токеном доступа.
CSRF_HEADER_MISSING = Запросу с файлом cookie сеанса нужен заголовок X-Twincity-Csrf: 1.
VERSION_CONFLICT = Запись тем временем изменили, теперь это версия { $version }. Просмотрите её снова.

## Вход
SIGN_IN_FAILED = Учётной записи с таким именем и паролем нет.
SIGN_IN_LOCKED = { $seconds ->
    [one] Слишком много неудачных попыток. Повторите через { $seconds } секунду.
    [few] Слишком много неудачных попыток. Повторите через { $seconds } секунды.
   *[other] Слишком много неудачных попыток. Повторите через { $seconds } секунд.
}
SECOND_FACTOR_MISSING = У этой учётной записи есть второй фактор. Укажите и его код.
SECOND_FACTOR_WRONG = Код неверен или уже использован.
SECOND_FACTOR_UNAVAILABLE = Настроить второй фактор нельзя: на сервере не задан ключ, которым он шифруется. Сообщите тому, кто обслуживает сервер.
SECOND_FACTOR_EXISTS = Второй фактор у вас уже есть.
SECOND_FACTOR_NOT_BEGUN = Подтверждать нечего: сначала начните настройку второго фактора.
SECOND_FACTOR_NONE = У вас нет второго фактора.
SECOND_FACTOR_OBLIGATORY = Для вашей роли второй фактор обязателен.
PASSWORD_WRONG = Неверный пароль.
PASSWORD_TOO_SHORT = { $limit ->
    [one] В пароле должно быть не менее { $limit } символа.
   *[other] В пароле должно быть не менее { $limit } символов.
}
PASSWORD_TOO_LONG = { $limit ->
    [one] В пароле должно быть не более { $limit } символа.
   *[other] В пароле должно быть не более { $limit } символов.
}
PASSWORD_IS_NAME = Пароль совпадает с именем учётной записи. Выберите другой.
PASSWORD_COMMON = Этот пароль подбирают одним из первых. Выберите другой.
SESSION_NOT_FOUND = У вас нет такого сеанса.

## Учётные записи
ACCOUNT_NAME_INVALID = Имя состоит из 3–64 знаков (a–z, 0–9, точка, дефис, подчёркивание) и начинается с буквы.
ACCOUNT_NAME_TAKEN = Учётная запись с таким именем уже есть.
ACCOUNT_NOT_FOUND = Такой учётной записи нет.
ACCOUNT_IS_YOUR_OWN = Это ваша собственная учётная запись. Обратитесь к другому администратору.
ROLE_REQUIRES_SIDE = Без стороны бывают только аудиторы и администраторы.
INVITATION_UNUSABLE = Этот код неизвестен, уже использован или больше не действует.
INVITATION_OF_ANOTHER = Этот код выдан для другой учётной записи.
TOKEN_NAME_INVALID = { $limit ->
    [one] Название токена состоит не более чем из { $limit } символа, без пробелов по краям.
   *[other] Название токена состоит не более чем из { $limit } символов, без пробелов по краям.
}
TOKEN_LIFE_INVALID = { $limit ->
    [one] Срок действия токена — от одного дня и не более { $limit } дня.
   *[other] Срок действия токена — от одного дня и не более { $limit } дней.
}
TOKEN_TOO_MANY = { $limit ->
    [one] Одновременно у вас может быть не более { $limit } токена. Сначала отзовите какой-нибудь.
   *[other] Одновременно у вас может быть не более { $limit } токенов. Сначала отзовите какой-нибудь.
}
TOKEN_NOT_FOUND = У вас нет такого токена.

## Запись
VALUE_MISSING = Здесь нужно значение.
VERSION_UNKNOWN = У этой записи нет версии { $version }, к которой можно вернуться.
RECORD_NOT_FOUND = Такой записи нет.
RECORD_OTHER_SIDE = Эта запись принадлежит другой стороне, и менять её может только она.
RECORD_ARCHIVED = Эта запись в архиве, менять её нельзя. Чтобы изменить, сначала верните её через `revert`.
RECORD_IS_PUBLISHED = Опубликованную запись нельзя отправить в архив: сначала отзовите её.
KEY_TAKEN_MEANWHILE = Кто-то только что внёс то же самое. Посмотрите и повторите.
IDEMPOTENCY_KEY_REUSED = Под этим ключом уже запрашивали другое. Для новой правки возьмите новый ключ.
SECRET_SHOWN_ONCE = Это уже было сделано с тем же ключом. Секретная часть ответа была показана тогда и не хранится. Если она утеряна, запросите новую с другим ключом.
IDEMPOTENCY_KEY_INVALID = { $limit ->
    [one] Длина ключа — от 1 до { $limit } байта.
   *[other] Длина ключа — от 1 до { $limit } байт.
}
PUBLICATION_STEP_INVALID = Из нынешнего состояния публикации этот шаг невозможен.
PUBLICATION_LACKS = Без этого запись нельзя опубликовать.
LANGUAGE_MISSING = { $language ->
    [zh] Нет текста на китайском языке.
    [ru] Нет текста на русском языке.
   *[other] Нет текста на английском языке.
}
SCRIPT_UNEXPECTED = { $script ->
    [Han] В китайском тексте нет ни одного иероглифа. Так и задумано?
   *[other] В русском тексте нет ни одной буквы кириллицы. Так и задумано?
}
TEXT_TOO_LONG = { $limit ->
    [one] Текст слишком длинный: можно не более { $limit } знака.
   *[other] Текст слишком длинный: можно не более { $limit } знаков.
}
TEXT_CONTROL = В тексте есть управляющий знак { $character }, например перевод строки. Уберите его.
TEXT_DIRECTION = В тексте есть невидимый знак { $character }, меняющий направление письма. Уберите его.
CODE_INVALID = Код состоит из 1–40 заглавных латинских букв, цифр, дефисов, точек и подчёркиваний: { $code }
CODE_TAKEN = Код { $code } уже принадлежит другой записи: { $name }
CODE_TAKEN_ACROSS = Под кодом { $code } известна запись другой стороны.
CODE_OF_OTHER_SIDE = Код { $code } читается как код проекта другой стороны.
CODE_FIXED = Код однажды опубликованной записи больше не меняется.
CLUSTER_FIXED = Часть остаётся в своём кластере.
CLUSTER_PART_EXISTS = У вашей стороны уже есть своя часть этого кластера. Измените её, а архивную верните через `revert`.
LIST_TOO_LONG = { $limit ->
    [one] Список слишком длинный: допускается не более { $limit } позиции.
   *[other] Список слишком длинный: допускается не более { $limit } позиций.
}
MEMBER_TWICE = Это указано в списке дважды.
URL_INVALID = Адрес начинается с https:// или http://, за которыми следует имя сайта, не содержит пробелов и записан верно: { $url }
REGION_CODE_INVALID = Код региона состоит из кода страны, дефиса и одной — трёх заглавных букв или цифр (ISO 3166-2), например CN-HL или RU-AMU: { $code }
REGION_OTHER_COUNTRY = Регион { $code } не относится к стране { $country }.
DATE_INVALID = Дата пишется как 2024, 2024-Q2, 2024-06 или 2024-06-15: { $date }
DATE_IN_FUTURE = Здесь указывают то, что уже произошло, а { $date } ещё впереди.
COMPLETION_BEFORE_START = Окончание ({ $end }) раньше начала ({ $start }).
COMPLETION_OVERDUE = Завершить планировалось не позднее { $date }, но отметки о завершении нет. Уточните стадию или срок.
NUMBER_NEGATIVE = Это число не может быть отрицательным.
QUANTITY_INVALID = Такое количество нельзя сохранить точно: не более шести знаков после запятой и не более 9 триллионов. Указано { $value }.
COORDINATES_INVALID = Широта — от −90 до 90 градусов, долгота — от −180 до 180.
NEIGHBOUR_UNKNOWN = Нет такой записи, на которую вы можете сослаться: { $name }
NEIGHBOUR_OTHER_SIDE = Эта запись принадлежит другой стороне, а здесь нужна запись вашей стороны.
NEIGHBOUR_OWN_SIDE = Эта запись принадлежит вашей стороне; здесь нужна запись другой стороны.
NEIGHBOUR_ARCHIVED = Эта запись в архиве. Выберите действующую.
NEIGHBOUR_UNPUBLISHED = Эта запись не опубликована: читатели её здесь не увидят.
PART_UNKNOWN = У записи нет части с таким идентификатором. Для новой части его не указывают.
PARTICIPANT_TWICE = Это предприятие указано в одной и той же роли дважды.
SHARE_INVALID = Доля — от 0 до 100 процентов, не более двух знаков после запятой: { $percent }
SHARES_OVER_WHOLE = Доли в сумме дают { $percent } % — больше целого.
IDENTIFIER_LENGTH = { $found ->
    [one] В номере { $found } знак, а должно быть { $expected }.
    [few] В номере { $found } знака, а должно быть { $expected }.
   *[other] В номере { $found } знаков, а должно быть { $expected }.
}
IDENTIFIER_CHARACTER = Знак «{ $found }» не может стоять в номере на месте { $position }.
IDENTIFIER_CHECK = Контрольные цифры не сходятся: номер оканчивается на { $found }, а должен на { $expected }.
IDENTIFIER_TAKEN = Номер { $value } уже принадлежит другому предприятию: { $name }
IDENTIFIER_ZEROS = Номера из одних нулей ни у кого нет.
IDENTIFIER_TWICE = Этот номер указан дважды.
CURRENCIES_EQUAL = Курс бывает между двумя разными валютами.
RATE_INVALID = Курс — положительное число, не более десяти знаков после запятой: { $rate }
RATE_OUT_OF_RANGE = Курс должен быть не меньше { $least } и не больше { $most }: { $rate }
RATE_UNUSUAL = За { $month } курс { $base } в { $quote } записан как { $neighbour }: этот отличается от него более чем в десять раз. На месте ли запятая?
RATE_TAKEN = { $state ->
    [archived] Курс { $base } в { $quote } за { $month } уже внесён и находится в архиве. Верните его через `revert` и исправьте.
   *[used] Курс { $base } в { $quote } за { $month } уже внесён. Исправьте имеющуюся запись.
}
HEADLINE_TAKEN = Основным за этот период уже отмечено другое значение: { $value }. Основным может быть только одно: сначала снимите отметку с него.
ENDORSEMENT_NOT_PUBLIC = У другой стороны нет такого опубликованного проекта.
ENDORSEMENT_OUTDATED = Вы видели версию { $version } проекта, а то, что вы поддерживаете, изменилось в версии { $current }. Прочтите его заново.

## Выгрузки
EXPORT_TOO_MANY_ROWS = { $limit ->
    [one] Слишком длинный список: за один раз выгружается не более { $limit } строки. Сузьте условия отбора.
   *[other] Слишком длинный список: за один раз выгружается не более { $limit } строк. Сузьте условия отбора.
}
EXPORT_BUSY = Сейчас выполняется слишком много выгрузок. Повторите попытку позже.
EXPORT_TOO_SLOW = Выгрузка заняла больше { $limit } мс и была прекращена. Сузьте условия отбора.
EXPORT_LINK_INVALID = Эта ссылка выдана не здесь или изменена. Запросите новую.
EXPORT_LINK_EXPIRED = Срок действия ссылки истёк. Запросите новую.
EXPORT_FILTER_TOO_LONG = Условия отбора слишком длинны для ссылки. Сократите их.
EXPORT_OF_NOTHING = Для `jointLibrary` допустимо только значение `true`.
EXPORT_ARGUMENT_UNKNOWN = У поля `{ $field }` нет аргумента `{ $argument }`.

## Тексты в выгруженных файлах
EXPORT_OF_PROJECTS = Проекты
EXPORT_OF_JOINT_LIBRARY = Совместная библиотека проектов
EXPORT_OF_ENTERPRISES = Предприятия
EXPORT_OF_ZONES = Зоны
EXPORT_OF_PLACES = Места
EXPORT_OF_SOURCES = Источники
EXPORT_OF_OBSERVATIONS = Наблюдения
EXPORT_OF_TRADE_FLOWS = Торговые потоки
EXPORT_OF_TRADE_DATASETS = Наборы торговых данных
EXPORT_OF_EXCHANGE_RATES = Валютные курсы
EXPORT_OF_TRADE_SERIES = Ряды торговых данных
EXPORT_OF_TRADE_MATRIX = Матрица торговли
EXPORT_OF_MIRROR = Зеркальная статистика
EXPORT_OF_TRADE_INDICES = Индексы торговли
EXPORT_OF_MONTHLY_RATES = Курсы по месяцам
EXPORT_ABOUT = О выгрузке
EXPORT_LIST = Содержание
EXPORT_FILTER = Условия отбора
EXPORT_ORDER = Порядок
EXPORT_GROUP_BY = Измерения
EXPORT_MATRIX_ROWS = Строки
EXPORT_MATRIX_COLUMNS = Столбцы
EXPORT_MOST_ROWS = Строк не более
EXPORT_MOST_COLUMNS = Столбцов не более
EXPORT_STEP = Шаг по времени
EXPORT_SCOPE = Чья торговля
EXPORT_PERIOD = Период
EXPORT_UNCONVERTED = Нет курса, не пересчитано
EXPORT_OTHER = Прочие
EXPORT_UNKNOWN = Не указано
EXPORT_OUTSIDE_SECTORS = Вне отраслей
EXPORT_OUTSIDE_CLUSTERS = Вне кластеров
EXPORT_YES = да
EXPORT_NO = нет
EXPORT_MADE_AT = Выгружено (UTC)
EXPORT_LANGUAGE = Язык
EXPORT_LANGUAGE_NAME = русский
EXPORT_ROWS = Число строк
EXPORT_SYNTHETIC_ROWS = Из них синтетических
EXPORT_SOURCE = Источник
EXPORT_SOURCE_TITLE = Заглавие
EXPORT_SOURCE_PUBLISHER = Издатель
EXPORT_SOURCE_URL = Адрес в сети
COLUMN_SIDE = Сторона
COLUMN_CODE = Код
COLUMN_NAME_ZH = Название (кит.)
COLUMN_NAME_RU = Название (рус.)
COLUMN_NAME_EN = Название (англ.)
COLUMN_TITLE_ZH = Заглавие (кит.)
COLUMN_TITLE_RU = Заглавие (рус.)
COLUMN_TITLE_EN = Заглавие (англ.)
COLUMN_SUMMARY_ZH = Описание (кит.)
COLUMN_SUMMARY_RU = Описание (рус.)
COLUMN_SUMMARY_EN = Описание (англ.)
COLUMN_NOTE_ZH = Примечание (кит.)
COLUMN_NOTE_RU = Примечание (рус.)
COLUMN_NOTE_EN = Примечание (англ.)
COLUMN_SECTOR = Отрасль
COLUMN_CLUSTER = Кластер
COLUMN_ZONE = Зона
COLUMN_PLACE = Место
COLUMN_KIND = Вид
COLUMN_COUNTRY = Страна
COLUMN_REGION_CODE = Код региона
COLUMN_OWNERSHIP = Форма собственности
COLUMN_STAGE = Стадия
COLUMN_STAGE_ON = Дата стадии
COLUMN_STANDING = Статус
COLUMN_COOPERATION_FORM = Форма сотрудничества
COLUMN_COUNTERPART = Парный проект
COLUMN_IN_JOINT_LIBRARY = В совместной библиотеке
COLUMN_PLANNED_INVESTMENT = Плановые инвестиции
COLUMN_PLANNED_INVESTMENT_CURRENCY = Валюта плановых инвестиций
COLUMN_PLANNED_INVESTMENT_ON = Дата оценки плановых инвестиций
COLUMN_ACTUAL_INVESTMENT = Фактические инвестиции
COLUMN_ACTUAL_INVESTMENT_CURRENCY = Валюта фактических инвестиций
COLUMN_ACTUAL_INVESTMENT_ON = Дата оценки фактических инвестиций
COLUMN_PLANNED_JOBS = Планируемые рабочие места
COLUMN_PLANNED_START = Начало по плану
COLUMN_PLANNED_COMPLETION = Завершение по плану
COLUMN_ACTUAL_START = Фактическое начало
COLUMN_ACTUAL_COMPLETION = Фактическое завершение
COLUMN_LATITUDE = Широта
COLUMN_LONGITUDE = Долгота
COLUMN_SOURCE = Источник
COLUMN_PUBLICATION = Публикация
COLUMN_UPDATED_AT = Изменено (UTC)
COLUMN_PUBLISHER = Издатель
COLUMN_URL = Адрес в сети
COLUMN_PUBLISHED_ON = Дата публикации
COLUMN_REPORTER = Отчитывающаяся сторона
COLUMN_INDICATOR = Показатель
COLUMN_INDICATOR_ZH = Показатель (кит.)
COLUMN_INDICATOR_RU = Показатель (рус.)
COLUMN_INDICATOR_EN = Показатель (англ.)
COLUMN_SUBJECT_KIND = Вид объекта
COLUMN_SUBJECT = Объект
COLUMN_FROM = С
COLUMN_TO = По
COLUMN_FIGURE = Значение
COLUMN_NUMBER = Значение
COLUMN_UNIT = Единица измерения
COLUMN_QUALIFIER = Характер значения
COLUMN_HEADLINE = Основное значение
COLUMN_MONTH = Месяц
COLUMN_CURRENCY = Валюта
COLUMN_DATASET = Набор торговых данных
COLUMN_SYNTHETIC = Синтетические данные
COLUMN_STATUS = Состояние набора
COLUMN_RELEASED_AT = Выпущено (UTC)
COLUMN_CLASSIFICATION = Классификация
COLUMN_CLASSIFICATION_REVISION = Редакция классификации
COLUMN_ROWS = Число строк
COLUMN_BASE = Базовая валюта
COLUMN_QUOTE = Валюта котировки
COLUMN_RATE = Курс
COLUMN_SECTOR_NAME = Название отрасли
COLUMN_CLUSTER_NAME = Название кластера
COLUMN_CHECKPOINT_NAME = Название пункта пропуска
COLUMN_QUARTER = Квартал
COLUMN_YEAR = Год
COLUMN_MEASURE = Что измеряется
COLUMN_UNDEFINED = Почему не определено
COLUMN_SHARE = Доля, %
COLUMN_CUMULATIVE = Нарастающим итогом
COLUMN_CUMULATIVE_IN_YEAR = Нарастающим итогом с начала года
COLUMN_YEAR_GROWTH = Рост к тому же периоду прошлого года, %
COLUMN_YEAR_GROWTH_ORIGINAL = Рост к тому же периоду прошлого года в исходной валюте, %
COLUMN_YEAR_GROWTH_UNDEFINED = Почему рост к прошлому году не определён
COLUMN_PERIOD_GROWTH = Рост к предыдущему периоду, %
COLUMN_PERIOD_GROWTH_ORIGINAL = Рост к предыдущему периоду в исходной валюте, %
COLUMN_PERIOD_GROWTH_UNDEFINED = Почему рост к предыдущему периоду не определён
COLUMN_MONTHS = Месяцев в периоде
COLUMN_MONTHS_COVERED = Месяцев с данными
COLUMN_CONTAINS_SYNTHETIC = Есть синтетические данные
COLUMN_TOTAL = Всего
COLUMN_EXPORTER = Экспортёр
COLUMN_IMPORTER = Импортёр
COLUMN_PART = Что сравнивается
COLUMN_EXPORTS_REPORTED = Экспорт по данным экспортёра
COLUMN_EXPORT_VALUATION = Базис оценки экспорта
COLUMN_IMPORTS_REPORTED = Импорт по данным импортёра
COLUMN_IMPORT_VALUATION = Базис оценки импорта
COLUMN_DIFFERENCE = Разница
COLUMN_ASYMMETRY = Асимметрия, %
COLUMN_INDEX = Код индекса
COLUMN_INDEX_NAME = Индекс
COLUMN_INDEX_OF = Направление, эталон или предмет счёта
COLUMN_UNIT_VALUE = Удельная стоимость
COLUMN_RECORDED_RATES = Использованные курсы
INDEX_COMMODITY_CONCENTRATION = Концентрация по товарам
INDEX_PARTNER_CONCENTRATION = Концентрация по странам-партнёрам
INDEX_INTRA_INDUSTRY_TRADE = Внутриотраслевая торговля
INDEX_INTRA_INDUSTRY_TRADE_BY_SECTOR = Внутриотраслевая торговля по отраслям
INDEX_REVEALED_COMPARATIVE_ADVANTAGE = Выявленное сравнительное преимущество
INDEX_LOCATION_QUOTIENTS = Коэффициент локализации
INDEX_TRADE_INTENSITY = Интенсивность торговли
INDEX_COMPLEMENTARITY = Взаимодополняемость торговли
INDEX_UNIT_VALUES = Индекс удельной стоимости

## Данные о торговле
FLOW_OUTSIDE_PERIOD = Строка относится к месяцу { $month }, которого нет в периоде набора данных.
DATASET_IS_CURRENT = Этот набор данных уже действует во всех месяцах, в которых может действовать.
DATASET_GIVES_WAY = Это синтетические данные, а в каждом их месяце действуют данные отчитывающейся стороны: синтетических никто не увидит.
DATASET_LOADED_AGAIN = Тот же файл с тех пор загружен снова, под кодом { $code }. Сделайте действующим тот набор данных.
DATASET_NOT_WITHDRAWABLE = Этот набор данных уже отозван.
DATASETS_OF_TWO_REPORTERS = Сравнить можно только два выпуска данных одной стороны.

## Загрузка файлов
FILE_EMPTY = Файл пуст.
FILE_IS_OLD_EXCEL = Это файл старой версии Excel (.xls). Сохраните его как .xlsx или .csv.
FILE_CHANGED = Файл изменился, пока его читали. Ничего не загружено; повторите.
WORKBOOK_TOO_LARGE = { $limit ->
    [one] Книга слишком велика: в распакованном виде допускается { $limit } МиБ. Сохраните её как .csv.
   *[other] Книга слишком велика: в распакованном виде допускается не более { $limit } МиБ. Сохраните её как .csv.
}
WORKBOOK_BROKEN = Это не книга Excel, или она повреждена. Откройте её в Excel и сохраните заново.
SHEET_UNKNOWN = В книге нет листа «{ $sheet }». Есть: { $sheets }
ROW_TOO_LONG = Запись в строке { $line } длиннее { $limit } байт. Возможно, не закрыта кавычка?
ROW_TOO_WIDE = В строке { $line } больше { $limit } ячеек.
TEXT_BROKEN = Около строки { $line } файл не читается как текст в кодировке { $encoding }. Он повреждён или записан в другой кодировке — укажите её.
ENCODING_UNKNOWN = Кодировка — UTF-8, GB18030 или windows-1251: { $name }
MAPPING_COLUMN_UNKNOWN = В строке { $line } файла соответствий нет такого нашего столбца: { $column }. Есть: { $known }
COLUMN_UNKNOWN = Столбец «{ $column }» неизвестен и не будет прочитан.
COLUMN_UNNAMED = У столбца { $column } нет заголовка: его содержимое не будет прочитано.
COLUMN_TWICE = Столбец «{ $column }» встречается в файле дважды — возможно, под другим заголовком.
COLUMN_MISSING = Нет столбца «{ $column }». Заголовок может быть таким: { $known }
HEADINGS_NOT_FOUND = Среди первых десяти строк нет строки заголовков. Заголовки, например: { $known }
ROWS_MISSING = Под заголовками нет ни одной строки.
ROW_WIDTH = { $found ->
    [one] В строке { $found } ячейка, а заголовков { $expected }. Она обрезана, или в ячейку попал разделитель?
    [few] В строке { $found } ячейки, а заголовков { $expected }. Она обрезана, или в ячейку попал разделитель?
   *[other] В строке { $found } ячеек, а заголовков { $expected }. Она обрезана, или в ячейку попал разделитель?
}
ROW_REPEATED = В строке { $first } те же месяц, направление, код, страна, пункт пропуска и транспорт. Сложите обе строки или уберите одну.
ROW_SAME_RECORD = Строка { $first } — о той же записи. Уберите одну из двух.
ROW_OTHER_SIDE = Строка относится к другой стороне: здесь загружаются только записи { $side ->
    [CN] китайской
   *[RU] российской
} стороны.
ROW_SYNTHETIC = Синтетические данные не загружаются.
FIELD_GIVEN_TWICE = В другом столбце этой строки то же указано в других единицах. Оставьте заполненным один из двух.
WORD_UNKNOWN = Такого значения здесь нет. Допустимы: { $known }
DAY_UNREADABLE = Это не день. Он пишется как 2024-06-15.
NOMINAL_INVALID = Номинал — 1, 10, 100 и так далее, не больше 1000000.
PARTICIPANT_UNREADABLE = Не удалось прочитать «{ $entry }». Пишите код:роль:доля, предприятия — через точку с запятой; роль и долю можно опустить. Роли: { $known }
MONTH_UNREADABLE = Это не месяц. Он пишется как 2024-03.
YEAR_UNREADABLE = Это не год. Запишите его четырьмя цифрами, например 2024.
REFERENCE_TOTAL_EXCEEDED = { $economy }, { $year }: сумма по группам товаров больше указанного рядом итога. Одинаковы ли единицы?
REFERENCE_TITLE_MISSING = Укажите название набора данных: --title-zh, --title-ru или --title-en.
MONTH_OUTSIDE_PERIOD = Месяц не входит в период выпуска: { $from } — { $to }.
DIRECTION_UNKNOWN = Направление — «импорт» или «экспорт».
HS_CODE_LENGTH = { $right ->
    [none] В коде ТН ВЭД 2, 4, 6, 8 или 10 цифр.
   *[other] В коде ТН ВЭД 2, 4, 6, 8 или 10 цифр. Потерян начальный нуль? Тогда это { $right }.
}
HS_CHAPTER_UNKNOWN = В Гармонизированной системе нет группы { $chapter }.
HS_CODE_NOT_LISTED = В загруженном списке кодов такого нет, хотя группа существует. Может быть, код из другой редакции или в нём неверная цифра?
CLASSIFICATION_CODE_INVALID = Такого кода в этой классификации быть не может.
COUNTRY_UNKNOWN = Нет страны с таким кодом или названием. Укажите код ISO 3166-1, например CN или RU.
PARTNER_IS_REPORTER = Страна-партнёр — сама отчитывающаяся страна. Так и задумано?
CHECKPOINT_UNKNOWN = Нет пункта пропуска с таким кодом или названием. Известны: { $known }
TRANSPORT_UNKNOWN = Нет такого вида транспорта. Известны: { $known }
VALUATION_UNKNOWN = Базис оценки — CIF (СИФ) или FOB (ФОБ).
VALUE_TOO_PRECISE = { $limit ->
    [0] Сумма в { $currency } — целое число.
    [one] В сумме в { $currency } не более { $limit } знака после запятой.
   *[other] В сумме в { $currency } не более { $limit } знаков после запятой.
}
WEIGHT_TOO_LARGE = Это больше миллиарда тонн. Не в других ли единицах указан вес?
WEIGHT_TOO_PRECISE = { $limit ->
    [one] У этого веса не более { $limit } знака после запятой: меньше грамма не бывает.
   *[other] У этого веса не более { $limit } знаков после запятой: меньше грамма не бывает.
}
QUANTITY_WITHOUT_UNIT = Количеству нужна единица измерения.
UNIT_UNKNOWN_HERE = Нет единицы измерения с таким кодом или названием. Известны: { $known }
NUMBER_UNREADABLE = Это не число. В этом файле дробная часть отделяется знаком «{ $mark }».
NUMBER_NOT_WHOLE = Здесь нужно целое число.
NUMBER_TOO_LARGE = В этом числе больше цифр, чем можно сохранить.
UNIT_VALUE_UNUSUAL = { $found } { $currency } за килограмм — далеко от обычного для этого кода: от { $low } до { $high }. Стоимость или вес указаны в тысячах?
CONTROL_TOTAL_INVALID = Контрольная сумма пишется как CNY=1234.50: { $value }
CONTROL_TOTAL_DIFFERS = Стоимость в { $currency } в сумме даёт { $found }, а заявлено { $declared }. Разница — { $difference }.
IMPORT_COLUMN_UNKNOWN = Нет столбца «{ $column }». Столбцы: { $known }
DECLARED_INVALID = То, что одинаково во всех строках, задаётся как столбец=значение: { $value }. Столбцы: { $known }
IMPORT_PERIOD_INVALID = Период пишется как 2024-01..2024-12: { $value }
IMPORT_SOURCE_UNKNOWN = У этой стороны нет опубликованного источника с кодом { $code }.
IMPORT_CANCELLED = Загрузка отменена. Ничего не загружено.
IMPORT_TOO_MANY_ROWS = { $limit ->
    [one] В файле записей может быть не больше { $limit } строки. Разделите его.
    [few] В файле записей может быть не больше { $limit } строк. Разделите его.
   *[other] В файле записей может быть не больше { $limit } строк. Разделите его.
}
IMPORT_HAS_ERRORS = { $count ->
    [one] В файле { $count } ошибка. Ничего не загружено.
    [few] В файле { $count } ошибки. Ничего не загружено.
   *[other] В файле { $count } ошибок. Ничего не загружено.
}
IMPORT_HAS_WARNINGS = { $count ->
    [one] В файле { $count } предупреждение, которое никто не принял. Ничего не загружено.
    [few] В файле { $count } предупреждения, которые никто не принял. Ничего не загружено.
   *[other] В файле { $count } предупреждений, которые никто не принял. Ничего не загружено.
}
TOLD_LAYOUT = { $rows ->
    [one] { $encoding }, дробная часть после «{ $mark }»: { $rows } строка, из них можно загрузить { $accepted }.
    [few] { $encoding }, дробная часть после «{ $mark }»: { $rows } строки, из них можно загрузить { $accepted }.
   *[other] { $encoding }, дробная часть после «{ $mark }»: { $rows } строк, из них можно загрузить { $accepted }.
}
TOLD_PLACE = строка { $line }, { $column }, «{ $value }»:
TOLD_FINDING = { $place } { $severity }: { $sentence }
TOLD_ERROR = ошибка
TOLD_WARNING = предупреждение
TOLD_MORE = { $count ->
    [one] … и ещё { $count }.
   *[other] … и ещё { $count }.
}
TOLD_CHECKED = Файл можно загрузить. Ничего не записано.
TOLD_LOADED = { $rows ->
    [one] Загружена { $rows } строка, код выпуска — { $code }.
    [few] Загружено { $rows } строки, код выпуска — { $code }.
   *[other] Загружено { $rows } строк, код выпуска — { $code }.
}
TOLD_WRITTEN = Новых записей: { $created }, изменённых: { $updated }, без изменений: { $unchanged }.
TOLD_ALREADY = Этот самый файл уже загружен, код выпуска — { $code }. Ничего не сделано.
TOLD_LEFT_OUT = { $rows ->
    [one] Пропущена { $rows } строка; она в файле { $file }.
    [few] Пропущено { $rows } строки; они в файле { $file }.
   *[other] Пропущено { $rows } строк; они в файле { $file }.
}
TOLD_COPIED = { $rows ->
    [one] { $rows } строка с замечаниями записана в { $file }.
    [few] { $rows } строки с замечаниями записаны в { $file }.
   *[other] { $rows } строк с замечаниями записано в { $file }.
}
LIMIT_UPLOAD_BYTES = { $limit ->
    [one] Файл слишком велик: допускается { $limit } байт.
   *[other] Файл слишком велик: допускается не более { $limit } байт.
}
LIMIT_IMPORTS = { $limit ->
    [one] У вас уже выполняется { $limit } загрузка, или сервер занят. Повторите позже.
    [few] У вас уже выполняются { $limit } загрузки, или сервер занят. Повторите позже.
   *[other] У вас уже выполняется { $limit } загрузок, или сервер занят. Повторите позже.
}
MULTIPART_INVALID = Запрос не соответствует спецификации GraphQL multipart.
UPLOAD_MISSING = Файл не пришёл вместе с запросом.
UPLOAD_NOT_KEPT = Нет места, чтобы сохранить файл. Повторите позже.
IMPORT_NOT_FOUND = У вас нет такой загрузки, или с её окончания прошло больше часа.
IMPORT_RUNNING = Эта загрузка ещё выполняется.
RELEASE_TITLE = Таможенная статистика, { $from } — { $to }
TOTAL_TOO_LARGE = Сумма по файлу ({ $of }) больше, чем можно сохранить. В тех ли единицах числа?
