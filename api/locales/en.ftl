# What the register says when it cannot answer. One message a code; the codes are stable.

## The document
GRAPHQL_PARSE_FAILED = The document is not GraphQL: { $detail }
GRAPHQL_VALIDATION_FAILED = The document does not fit the schema: { $detail }
VARIABLE_INVALID = The variable ${ $name } does not fit its type { $type }: { $detail }
TEXT_NUL = Text must not contain the character U+0000.
ARGUMENT_INVALID = A value cannot be used here: { $detail }
QUERY_MISSING = There is no document: send `query`, or the hash of a persisted one.
PERSISTED_QUERY_NOT_FOUND = No document with this hash is kept here: send it once in full, with its hash.
PERSISTED_QUERY_MISMATCH = The hash is not the SHA-256 of the document.
PERSISTED_QUERY_UNSUPPORTED = Persisted documents are understood in version 1 only, with a SHA-256 in hexadecimal digits.

## Limits
LIMIT_TOKENS = { $limit ->
    [one] The document is too long: { $limit } token is the limit.
   *[other] The document is too long: { $limit } tokens are the limit.
}
LIMIT_NESTING = The document nests too many brackets: { $limit } within each other are the limit.
LIMIT_DEPTH = The document selects too deeply: the limit is depth { $limit }.
LIMIT_COMPLEXITY = The document, or the batch it came in, asks for too much at once: the limit of the cost is { $limit }.
LIMIT_LIST_VALUES = { $limit ->
    [one] The list is too long: { $limit } value is the limit.
   *[other] The list is too long: { $limit } values are the limit.
}
LIMIT_SEARCH_TEXT = { $limit ->
    [one] The text to search by is too long: { $limit } character is the limit.
   *[other] The text to search by is too long: { $limit } characters are the limit.
}
LIMIT_ALIASES = { $limit ->
    [one] The document has too many aliases: { $limit } is the limit.
   *[other] The document has too many aliases: { $limit } are the limit.
}
LIMIT_DIRECTIVES = { $limit ->
    [one] The document has too many directives: { $limit } is the limit.
   *[other] The document has too many directives: { $limit } are the limit.
}
LIMIT_FRAGMENT_SPREADS = { $limit ->
    [one] The document spreads fragments too often: { $limit } time is the limit.
   *[other] The document spreads fragments too often: { $limit } times are the limit.
}
LIMIT_ROOT_FIELDS = { $limit ->
    [one] The operation has too many fields at its root: { $limit } is the limit.
   *[other] The operation has too many fields at its root: { $limit } are the limit.
}
LIMIT_INTROSPECTION = The schema is asked about itself in circles: lists of fields and types may stand { $limit } deep.
LIMIT_PAGE_SIZE = { $limit ->
    [one] A page has { $limit } record at most.
   *[other] A page has { $limit } records at most.
}
LIMIT_NODES = { $limit ->
    [one] { $limit } record at most can be fetched by id at once.
   *[other] { $limit } records at most can be fetched by id at once.
}
LIMIT_BATCH = { $limit ->
    [one] A batch has at most { $limit } request.
   *[other] A batch has at most { $limit } requests.
}
LIMIT_BODY_BYTES = { $limit ->
    [one] The body is too large: { $limit } byte is the limit.
   *[other] The body is too large: { $limit } bytes are the limit.
}
LIMIT_BODY_BYTES_DECOMPRESSED = { $limit ->
    [one] The body is too large when decompressed: { $limit } byte is the limit.
   *[other] The body is too large when decompressed: { $limit } bytes are the limit.
}
BUSY = The register is busy. Ask again in a moment.
DEADLINE_EXCEEDED = The answer took longer than { $limit } ms and was given up. Ask for less at once.
BODY_TIMEOUT = The body did not arrive within { $limit } ms.

## The request
BODY_BROKEN = The body did not arrive whole.
BODY_NOT_JSON = The body is not a GraphQL request in JSON: { $detail }
BATCH_EMPTY = The batch is empty.
PARAMETERS_INVALID = The parameters of the address are not a GraphQL request: { $detail }
MUTATION_OVER_GET = Changes are made with POST only.
MUTATION_OVER_SOCKET = Changes are made with POST, not over a WebSocket.
SUBSCRIPTION_OVER_HTTP = Subscriptions are served over a WebSocket only, with the protocol graphql-transport-ws.
SOCKET_PROTOCOL_UNSUPPORTED = The WebSocket must offer the protocol { $protocol }.
SOCKET_HANDSHAKE_INVALID = This is no valid handshake of a WebSocket.
ORIGIN_NOT_ALLOWED = Pages of this origin may not open a WebSocket here.
LIMIT_SOCKETS = { $limit ->
    [one] Too many WebSockets are open: { $limit } is the limit. Try again later.
   *[other] Too many WebSockets are open: { $limit } are the limit. Try again later.
}
METHOD_NOT_ALLOWED = This address does not answer this method.
NOT_ACCEPTABLE = Answers are application/graphql-response+json or application/json, in UTF-8.
CONTENT_TYPE_UNSUPPORTED = Requests are application/json, in UTF-8.
CONTENT_ENCODING_UNSUPPORTED = Bodies are compressed with br, gzip or zstd, or not at all.
CONTENT_ENCODING_BROKEN = The body cannot be decompressed.
PATH_NOT_FOUND = There is nothing at this address.

## The register
INTERNAL = Something went wrong on our side. Quote this number when you report it: { $id }
NOT_READY = The register is not ready to answer.
ID_INVALID = This is not the id of such a record: { $id }
CURSOR_INVALID = The cursor is not one of this list.
PAGE_FIRST_AND_LAST = A page is asked for with `first` or with `last`, not with both.
PAGE_SIZE_NEGATIVE = The size of a page is not negative.
TIME_IN_FUTURE = How things will stand at { $time } is not known before that time has come.
PERIOD_REVERSED = The period ends ({ $to }) before it begins ({ $from }).
AMOUNTS_REVERSED = The least amount is greater than the greatest.
PERIOD_PRECISION_DIFFERS = { $from } to { $to } is not { $precision ->
    [DAY] one day
    [MONTH] one month of the calendar
    [QUARTER] one quarter of the calendar
   *[other] one year of the calendar
}. Correct the days, or call it a range (RANGE).
PERIOD_TOO_LONG = { $limit ->
    [one] A period has at most { $limit } month.
   *[other] A period has at most { $limit } months.
}
MONTH_INVALID = This is not a month; write it as 2021-03.
AMOUNT_INVALID = { $digits ->
    [0] An amount in { $currency } is a whole number: { $amount }
    [one] An amount in { $currency } has { $digits } digit after the point at most: { $amount }
   *[other] An amount in { $currency } has { $digits } digits after the point at most: { $amount }
}
AMOUNT_TOO_LARGE = An amount in { $currency } is { $most } at most: { $amount }
COUNTRY_INVALID = This is not the code of a country, two capital letters such as RU: { $code }
CURRENCY_UNKNOWN = No currency has this code: { $code }
CONVERSION_DATE_MISSING = A conversion needs the day whose rate is to be used.
HS_CODE_INVALID = This is not an HS code of 2 to 10 digits: { $code }
SECTOR_UNKNOWN = No sector has this code: { $code }
CLUSTER_UNKNOWN = No cluster has this code: { $code }
INDICATOR_UNKNOWN = No indicator has this code: { $code }
PLACE_UNKNOWN = No place has this code: { $code }
LIMIT_DIMENSIONS = { $limit ->
    [one] Trade is told apart by { $limit } dimension at most.
   *[other] Trade is told apart by { $limit } dimensions at most.
}
DIMENSIONS_ALIKE = Two of the dimensions say the same: choose one of MONTH, QUARTER and YEAR, one of HS2, HS4 and HS6, and each other one once.
REPORTER_REQUIRED = Both banks report the same trade, so their figures are not added. Name one reporter in the filter, or tell the figures apart by REPORTER.
RANKING_BY_PERIOD = A ranking by value is not told apart by period. Leave MONTH, QUARTER and YEAR out, or order by key.
SUM_TOO_LARGE = The sum is too large to be shown: check the rates and amounts it is made of.
TRADE_QUESTION_TOO_WIDE = This question has more than { $limit } different answers, or takes too long to add up. Ask for fewer months, fewer dimensions, or one sector, partner or chapter.
TRADE_QUESTION_TOO_DEEP = This question has to read too many single rows, because of { $because }. Ask for fewer months, name the HS codes or one sector, or leave that out: HS2, SECTOR, PARTNER and CHECKPOINT are added up already.
REFERENCE_UNKNOWN = There is no reference dataset with the code { $code }.

## Access
UNAUTHENTICATED = Sign in first.
FORBIDDEN = Your account may not do this.
TOKEN_ONLY_READS = This token is for reading only. Use one that may write, or sign in.
SECOND_FACTOR_REQUIRED = Your role must have a second factor. Set one up first: `enrolSecondFactor`, then `confirmSecondFactor` with the first code.
SESSION_REQUIRED = This is done in a session only, not with a token. Sign in.
SESSION_OVER = Your session is over. Sign in again.
TOKEN_UNUSABLE = This token is unknown, taken back or no longer good.
AUTHORIZATION_UNSUPPORTED = Only `Authorization: Bearer` with an access token is understood.
CSRF_HEADER_MISSING = A request with a session's cookie needs the header X-Twincity-Csrf: 1.
VERSION_CONFLICT = This was changed meanwhile; it is now at version { $version }. Look at it again.

## Signing in
SIGN_IN_FAILED = There is no such account with this password.
SIGN_IN_LOCKED = { $seconds ->
    [one] Too many failures. Try again in { $seconds } second.
   *[other] Too many failures. Try again in { $seconds } seconds.
}
SECOND_FACTOR_MISSING = This account has a second factor. Give its code too.
SECOND_FACTOR_WRONG = The code is wrong, or was used before.
SECOND_FACTOR_UNAVAILABLE = No second factor can be set up: this server has no key to keep it with. Tell whoever runs it.
SECOND_FACTOR_EXISTS = You have a second factor already.
SECOND_FACTOR_NOT_BEGUN = There is no second factor to confirm. Begin to set one up.
SECOND_FACTOR_NONE = You have no second factor.
SECOND_FACTOR_OBLIGATORY = Your role must have a second factor.
PASSWORD_WRONG = The password is wrong.
PASSWORD_TOO_SHORT = { $limit ->
    [one] A password has at least { $limit } character.
   *[other] A password has at least { $limit } characters.
}
PASSWORD_TOO_LONG = { $limit ->
    [one] A password has at most { $limit } character.
   *[other] A password has at most { $limit } characters.
}
PASSWORD_IS_NAME = The password is the name of the account. Choose another.
PASSWORD_COMMON = This password is one of those that are tried first. Choose another.
SESSION_NOT_FOUND = You have no such session.

## Accounts
ACCOUNT_NAME_INVALID = A name is 3 to 64 of a–z, 0–9, dot, hyphen and underscore, and begins with a letter.
ACCOUNT_NAME_TAKEN = There is an account of this name already.
ACCOUNT_NOT_FOUND = There is no such account.
ACCOUNT_IS_YOUR_OWN = This is your own account. Ask another administrator.
ROLE_REQUIRES_SIDE = Without a side there are only auditors and administrators.
INVITATION_UNUSABLE = This code is unknown, used or no longer good.
INVITATION_OF_ANOTHER = This code was given out for another account.
TOKEN_NAME_INVALID = { $limit ->
    [one] A token's name is { $limit } character, without spaces around it.
   *[other] A token's name is 1 to { $limit } characters, without spaces around it.
}
TOKEN_LIFE_INVALID = { $limit ->
    [one] A token is good for { $limit } day at most, and for one at least.
   *[other] A token is good for { $limit } days at most, and for one at least.
}
TOKEN_TOO_MANY = { $limit ->
    [one] You may have { $limit } token at once. Take it back first.
   *[other] You may have { $limit } tokens at once. Take one back first.
}
TOKEN_NOT_FOUND = You have no such token.

## Writing
VALUE_MISSING = A value is needed here.
VERSION_UNKNOWN = This record has no version { $version } to go back to.
RECORD_NOT_FOUND = There is no such record.
RECORD_OTHER_SIDE = This record belongs to the other side, which alone may change it.
RECORD_ARCHIVED = This record is archived and cannot be changed. To change it, bring it back with `revert` first.
RECORD_IS_PUBLISHED = A published record cannot be archived: withdraw it first.
KEY_TAKEN_MEANWHILE = Somebody has just entered the same. Look at it and try again.
IDEMPOTENCY_KEY_REUSED = Something else was asked under this key. Take a new key for a new change.
SECRET_SHOWN_ONCE = This was done before under the same key. What is secret in the answer was shown then and is not kept. If it is lost, ask for another under a new key.
IDEMPOTENCY_KEY_INVALID = { $limit ->
    [one] A key has from 1 to { $limit } byte.
   *[other] A key has from 1 to { $limit } bytes.
}
PUBLICATION_STEP_INVALID = This step cannot be taken from the record's present state of publication.
PUBLICATION_LACKS = This is needed for publication.
LANGUAGE_MISSING = { $language ->
    [zh] The text in Chinese is missing.
    [ru] The text in Russian is missing.
   *[other] The text in English is missing.
}
SCRIPT_UNEXPECTED = { $script ->
    [Han] There is no Chinese character in this Chinese text. Is it meant so?
   *[other] There is no Cyrillic letter in this Russian text. Is it meant so?
}
TEXT_TOO_LONG = { $limit ->
    [one] The text is too long: { $limit } character is the limit.
   *[other] The text is too long: { $limit } characters are the limit.
}
TEXT_CONTROL = The text contains a control character, { $character }, such as a line break. Remove it.
TEXT_DIRECTION = The text contains an invisible character, { $character }, that turns the direction of writing. Remove it.
CODE_INVALID = A code has 1 to 40 capital Latin letters, digits, hyphens, dots and underscores: { $code }
CODE_TAKEN = The code { $code } belongs to another record already: { $name }
CODE_TAKEN_ACROSS = A record of the other side is known by the code { $code }.
CODE_OF_OTHER_SIDE = The code { $code } reads as that of a project of the other side.
CODE_FIXED = The code of what has been published stays as it is.
CLUSTER_FIXED = A part stays in its cluster.
CLUSTER_PART_EXISTS = Your side has its part in this cluster already. Change that one; if it is archived, bring it back with `revert`.
LIST_TOO_LONG = { $limit ->
    [one] The list is too long: { $limit } entry is the limit.
   *[other] The list is too long: { $limit } entries are the limit.
}
MEMBER_TWICE = This stands in the list twice.
URL_INVALID = An address begins with https:// or http://, goes on with the name of a site, has no spaces and is written correctly: { $url }
REGION_CODE_INVALID = The code of a region is that of its country, a hyphen, and one to three capital letters or digits (ISO 3166-2), such as CN-HL or RU-AMU: { $code }
REGION_OTHER_COUNTRY = The region { $code } is not in the country { $country }.
DATE_INVALID = This is not a date such as 2024, 2024-Q2, 2024-06 or 2024-06-15: { $date }
DATE_IN_FUTURE = This is said to have happened, but { $date } is still to come.
COMPLETION_BEFORE_START = It ends ({ $end }) before it begins ({ $start }).
COMPLETION_OVERDUE = It was to be finished by { $date } and is not said to be. Correct the stage or the plan.
NUMBER_NEGATIVE = This number cannot be negative.
QUANTITY_INVALID = This quantity cannot be kept exactly: at most six digits after the point, and no more than 9 trillion. It is { $value }.
COORDINATES_INVALID = Latitude is from −90 to 90 degrees, longitude from −180 to 180.
NEIGHBOUR_UNKNOWN = There is no such record that you may use: { $name }
NEIGHBOUR_OTHER_SIDE = This record belongs to the other side; one of your own is needed here.
NEIGHBOUR_OWN_SIDE = This record belongs to your own side; one from across the river is needed here.
NEIGHBOUR_ARCHIVED = This record is archived. Choose one that is in use.
NEIGHBOUR_UNPUBLISHED = This record is not published: readers will not see it here.
PART_UNKNOWN = This record has no part with this id. Leave the id out for a new one.
PARTICIPANT_TWICE = This enterprise stands here in the same role twice.
SHARE_INVALID = A share is from 0 to 100 percent with two digits after the point at most: { $percent }
SHARES_OVER_WHOLE = The shares add up to { $percent } percent, more than the whole.
IDENTIFIER_LENGTH = { $found ->
    [one] The number has { $found } character; it must have { $expected }.
   *[other] The number has { $found } characters; it must have { $expected }.
}
IDENTIFIER_CHARACTER = The character “{ $found }” cannot stand at place { $position } of this number.
IDENTIFIER_CHECK = The check digits do not agree: the number ends in { $found }, it should end in { $expected }.
IDENTIFIER_TAKEN = The number { $value } belongs to another enterprise already: { $name }
IDENTIFIER_ZEROS = A number of nothing but zeros is nobody's.
IDENTIFIER_TWICE = This number stands here twice.
CURRENCIES_EQUAL = A rate is between two different currencies.
RATE_INVALID = A rate is a positive number with ten digits after the point at most: { $rate }
RATE_OUT_OF_RANGE = A rate lies between { $least } and { $most }: { $rate }
RATE_UNUSUAL = The rate of { $base } in { $quote } recorded for { $month } is { $neighbour }: more than ten times this one, or less than a tenth of it. Is the point in the right place?
RATE_TAKEN = { $state ->
    [archived] The rate of { $base } in { $quote } for { $month } has been entered and is archived. Bring it back with `revert`, and change it.
   *[used] The rate of { $base } in { $quote } for { $month } has been entered already. Change that one.
}
HEADLINE_TAKEN = The figure to show for this period is another one already: { $value }. Only one can be; take the mark from that one first.
ENDORSEMENT_NOT_PUBLIC = There is no such published project of the other side.
ENDORSEMENT_OUTDATED = You saw version { $version } of the project; what you stand behind was changed in version { $current }. Read it again.

## Exports
EXPORT_TOO_MANY_ROWS = { $limit ->
    [one] The list is too long: { $limit } row is the limit of an export. Narrow the filter.
   *[other] The list is too long: { $limit } rows are the limit of an export. Narrow the filter.
}
EXPORT_BUSY = Too many exports are being written. Try again shortly.
EXPORT_TOO_SLOW = The export took longer than { $limit } ms and was given up. Narrow the filter.
EXPORT_LINK_INVALID = This link was not made here, or was changed. Ask for a new one.
EXPORT_LINK_EXPIRED = This link has expired. Ask for a new one.
EXPORT_FILTER_TOO_LONG = The filter is too long for a link. Shorten it.
EXPORT_OF_NOTHING = `jointLibrary` can only be `true`.
EXPORT_ARGUMENT_UNKNOWN = `{ $field }` has no argument `{ $argument }`.

## What stands in exported files
EXPORT_OF_PROJECTS = Projects
EXPORT_OF_JOINT_LIBRARY = Joint library
EXPORT_OF_ENTERPRISES = Enterprises
EXPORT_OF_ZONES = Zones
EXPORT_OF_PLACES = Places
EXPORT_OF_SOURCES = Sources
EXPORT_OF_OBSERVATIONS = Observations
EXPORT_OF_TRADE_FLOWS = Trade flows
EXPORT_OF_TRADE_DATASETS = Trade datasets
EXPORT_OF_EXCHANGE_RATES = Exchange rates
EXPORT_OF_TRADE_SERIES = Trade series
EXPORT_OF_TRADE_MATRIX = Trade matrix
EXPORT_OF_MIRROR = Mirror statistics
EXPORT_OF_TRADE_INDICES = Trade indices
EXPORT_OF_MONTHLY_RATES = Monthly rates
EXPORT_ABOUT = About
EXPORT_LIST = List
EXPORT_FILTER = Filter
EXPORT_ORDER = Order
EXPORT_GROUP_BY = Dimensions
EXPORT_MATRIX_ROWS = Rows are
EXPORT_MATRIX_COLUMNS = Columns are
EXPORT_MOST_ROWS = Rows at most
EXPORT_MOST_COLUMNS = Columns at most
EXPORT_STEP = Time step
EXPORT_SCOPE = Whose trade
EXPORT_PERIOD = Period
EXPORT_UNCONVERTED = No rate, not converted
EXPORT_OTHER = Others
EXPORT_UNKNOWN = Not known
EXPORT_OUTSIDE_SECTORS = Outside the sectors
EXPORT_OUTSIDE_CLUSTERS = Outside the clusters
EXPORT_YES = yes
EXPORT_NO = no
EXPORT_MADE_AT = Made at (UTC)
EXPORT_LANGUAGE = Language
EXPORT_LANGUAGE_NAME = English
EXPORT_ROWS = Rows
EXPORT_SYNTHETIC_ROWS = Of these synthetic
EXPORT_SOURCE = Source
EXPORT_SOURCE_TITLE = Title
EXPORT_SOURCE_PUBLISHER = Publisher
EXPORT_SOURCE_URL = Web address
COLUMN_SIDE = Side
COLUMN_CODE = Code
COLUMN_NAME_ZH = Name (Chinese)
COLUMN_NAME_RU = Name (Russian)
COLUMN_NAME_EN = Name (English)
COLUMN_TITLE_ZH = Title (Chinese)
COLUMN_TITLE_RU = Title (Russian)
COLUMN_TITLE_EN = Title (English)
COLUMN_SUMMARY_ZH = Summary (Chinese)
COLUMN_SUMMARY_RU = Summary (Russian)
COLUMN_SUMMARY_EN = Summary (English)
COLUMN_NOTE_ZH = Note (Chinese)
COLUMN_NOTE_RU = Note (Russian)
COLUMN_NOTE_EN = Note (English)
COLUMN_SECTOR = Sector
COLUMN_CLUSTER = Cluster
COLUMN_ZONE = Zone
COLUMN_PLACE = Place
COLUMN_KIND = Kind
COLUMN_COUNTRY = Country
COLUMN_REGION_CODE = Region code
COLUMN_OWNERSHIP = Ownership
COLUMN_STAGE = Stage
COLUMN_STAGE_ON = Stage as of
COLUMN_STANDING = Standing
COLUMN_COOPERATION_FORM = Cooperation form
COLUMN_COUNTERPART = Counterpart
COLUMN_IN_JOINT_LIBRARY = In the joint library
COLUMN_PLANNED_INVESTMENT = Planned investment
COLUMN_PLANNED_INVESTMENT_CURRENCY = Currency of planned investment
COLUMN_PLANNED_INVESTMENT_ON = Planned investment as of
COLUMN_ACTUAL_INVESTMENT = Actual investment
COLUMN_ACTUAL_INVESTMENT_CURRENCY = Currency of actual investment
COLUMN_ACTUAL_INVESTMENT_ON = Actual investment as of
COLUMN_PLANNED_JOBS = Planned jobs
COLUMN_PLANNED_START = Planned start
COLUMN_PLANNED_COMPLETION = Planned completion
COLUMN_ACTUAL_START = Actual start
COLUMN_ACTUAL_COMPLETION = Actual completion
COLUMN_LATITUDE = Latitude
COLUMN_LONGITUDE = Longitude
COLUMN_SOURCE = Source
COLUMN_PUBLICATION = Publication
COLUMN_UPDATED_AT = Updated at (UTC)
COLUMN_PUBLISHER = Publisher
COLUMN_URL = Web address
COLUMN_PUBLISHED_ON = Published on
COLUMN_REPORTER = Reporter
COLUMN_INDICATOR = Indicator
COLUMN_INDICATOR_ZH = Indicator (Chinese)
COLUMN_INDICATOR_RU = Indicator (Russian)
COLUMN_INDICATOR_EN = Indicator (English)
COLUMN_SUBJECT_KIND = Kind of subject
COLUMN_SUBJECT = Subject
COLUMN_FROM = From
COLUMN_TO = To
COLUMN_FIGURE = Figure
COLUMN_NUMBER = Figure
COLUMN_UNIT = Unit
COLUMN_QUALIFIER = Qualifier
COLUMN_HEADLINE = Headline
COLUMN_MONTH = Month
COLUMN_CURRENCY = Currency
COLUMN_DATASET = Trade dataset
COLUMN_SYNTHETIC = Synthetic
COLUMN_STATUS = Status
COLUMN_RELEASED_AT = Released at (UTC)
COLUMN_CLASSIFICATION = Classification
COLUMN_CLASSIFICATION_REVISION = Classification revision
COLUMN_ROWS = Rows
COLUMN_BASE = Base currency
COLUMN_QUOTE = Quote currency
COLUMN_RATE = Rate
COLUMN_SECTOR_NAME = Name of sector
COLUMN_CLUSTER_NAME = Name of cluster
COLUMN_CHECKPOINT_NAME = Name of checkpoint
COLUMN_QUARTER = Quarter
COLUMN_YEAR = Year
COLUMN_MEASURE = Measure
COLUMN_UNDEFINED = Why not defined
COLUMN_SHARE = Share, %
COLUMN_CUMULATIVE = Cumulative
COLUMN_CUMULATIVE_IN_YEAR = Cumulative in the year
COLUMN_YEAR_GROWTH = Growth on the year before, %
COLUMN_YEAR_GROWTH_ORIGINAL = Growth on the year before in the original currency, %
COLUMN_YEAR_GROWTH_UNDEFINED = Why growth on the year before is not defined
COLUMN_PERIOD_GROWTH = Growth on the period before, %
COLUMN_PERIOD_GROWTH_ORIGINAL = Growth on the period before in the original currency, %
COLUMN_PERIOD_GROWTH_UNDEFINED = Why growth on the period before is not defined
COLUMN_MONTHS = Months of the period
COLUMN_MONTHS_COVERED = Months with figures
COLUMN_CONTAINS_SYNTHETIC = Contains synthetic figures
COLUMN_TOTAL = Total
COLUMN_EXPORTER = Exporter
COLUMN_IMPORTER = Importer
COLUMN_PART = What is compared
COLUMN_EXPORTS_REPORTED = Exports as the exporter reports
COLUMN_EXPORT_VALUATION = Valuation of exports
COLUMN_IMPORTS_REPORTED = Imports as the importer reports
COLUMN_IMPORT_VALUATION = Valuation of imports
COLUMN_DIFFERENCE = Difference
COLUMN_ASYMMETRY = Asymmetry, %
COLUMN_INDEX = Code of index
COLUMN_INDEX_NAME = Index
COLUMN_INDEX_OF = Direction, reference or what is counted
COLUMN_UNIT_VALUE = Unit value
COLUMN_RECORDED_RATES = Recorded rates used
INDEX_COMMODITY_CONCENTRATION = Commodity concentration
INDEX_PARTNER_CONCENTRATION = Partner concentration
INDEX_INTRA_INDUSTRY_TRADE = Intra-industry trade
INDEX_INTRA_INDUSTRY_TRADE_BY_SECTOR = Intra-industry trade by sector
INDEX_REVEALED_COMPARATIVE_ADVANTAGE = Revealed comparative advantage
INDEX_LOCATION_QUOTIENTS = Location quotient
INDEX_TRADE_INTENSITY = Trade intensity
INDEX_COMPLEMENTARITY = Complementarity of trade
INDEX_UNIT_VALUES = Unit value index

## Trade figures
FLOW_OUTSIDE_PERIOD = A row is of { $month }, a month that its dataset does not cover.
DATASET_IS_CURRENT = This dataset is current already, in every month that it could be.
DATASET_GIVES_WAY = These figures are generated, and in each of their months reported ones are in use: they would not be seen.
DATASET_LOADED_AGAIN = The same file has been loaded again since, as { $code }. Make that one current.
DATASET_NOT_WITHDRAWABLE = This dataset is withdrawn already.
DATASETS_OF_TWO_REPORTERS = Only two releases of one reporter can be compared.

## Import
FILE_EMPTY = The file is empty.
FILE_IS_OLD_EXCEL = This is a file of the old Excel (.xls). Save it as .xlsx or .csv.
FILE_CHANGED = The file was changed while it was read. Nothing was loaded; try again.
WORKBOOK_TOO_LARGE = { $limit ->
    [one] The workbook is too large: unpacked, { $limit } MiB is the limit. Save it as .csv.
   *[other] The workbook is too large: unpacked, { $limit } MiB are the limit. Save it as .csv.
}
WORKBOOK_BROKEN = This is no Excel workbook, or a damaged one. Open it in Excel and save it again.
SHEET_UNKNOWN = The workbook has no sheet “{ $sheet }”. It has: { $sheets }
ROW_TOO_LONG = The row at line { $line } is longer than { $limit } bytes. Is a quotation mark never closed?
ROW_TOO_WIDE = The row at line { $line } has more than { $limit } cells.
TEXT_BROKEN = Near line { $line } the file is no text in { $encoding }. It is damaged, or written in another encoding: declare which.
ENCODING_UNKNOWN = Encodings are UTF-8, GB18030 and windows-1251: { $name }
MAPPING_COLUMN_UNKNOWN = Line { $line } of the mapping names no column of ours: { $column }. They are: { $known }
COLUMN_UNKNOWN = The column “{ $column }” is not known and will not be read.
COLUMN_UNNAMED = Column { $column } has no heading: what is in it is not read.
COLUMN_TWICE = The column “{ $column }” stands in the file twice, maybe under another heading.
COLUMN_MISSING = The column “{ $column }” is missing. Its heading may be: { $known }
HEADINGS_NOT_FOUND = There is no row of headings among the first ten. Headings are, for instance: { $known }
ROWS_MISSING = There are no rows below the headings.
ROW_WIDTH = { $found ->
    [one] The row has { $found } cell, the headings { $expected }. Was it cut off, or does a delimiter stand within a cell?
   *[other] The row has { $found } cells, the headings { $expected }. Was it cut off, or does a delimiter stand within a cell?
}
ROW_REPEATED = Line { $first } is of the same month, direction, code, partner, checkpoint and transport. Add the two up, or leave one out.
ROW_SAME_RECORD = Line { $first } is about the same record. Leave one of the two out.
ROW_OTHER_SIDE = This row is of the other side: only records of the { $side ->
    [CN] Chinese
   *[RU] Russian
} side can be imported here.
ROW_SYNTHETIC = Synthetic figures are not imported.
FIELD_GIVEN_TWICE = Another column of this row says the same in other units. Leave one of the two empty.
WORD_UNKNOWN = This is none of the values that are known here: { $known }
DAY_UNREADABLE = This is no day. Write it as 2024-06-15.
NOMINAL_INVALID = The number of units is 1, 10, 100 and so on, up to 1000000.
PARTICIPANT_UNREADABLE = “{ $entry }” is not read. Write code:role:percent, with semicolons between enterprises; role and percent may be left out. Roles are: { $known }
MONTH_UNREADABLE = This is no month. Write it as 2024-03.
YEAR_UNREADABLE = This is no year. Write it with four digits, such as 2024.
REFERENCE_TOTAL_EXCEEDED = { $economy }, { $year }: the chapters add up to more than the total beside them. Are both in the same unit?
REFERENCE_TITLE_MISSING = Say what the figures are called: --title-zh, --title-ru or --title-en.
MONTH_OUTSIDE_PERIOD = The month lies outside the period of the release, { $from } to { $to }.
DIRECTION_UNKNOWN = The direction is “import” or “export”.
HS_CODE_LENGTH = { $right ->
    [none] An HS code has 2, 4, 6, 8 or 10 digits.
   *[other] An HS code has 2, 4, 6, 8 or 10 digits. Has the zero in front been lost? Then it is { $right }.
}
HS_CHAPTER_UNKNOWN = The Harmonized System has no chapter { $chapter }.
HS_CODE_NOT_LISTED = The list of codes that is loaded does not have this one, though its chapter exists. Is it of another revision, or is a digit wrong?
CLASSIFICATION_CODE_INVALID = This is no code of this classification.
COUNTRY_UNKNOWN = No country has this code or name. Write a code of ISO 3166-1, such as CN or RU.
PARTNER_IS_REPORTER = The partner is the reporter's own country. Is that meant?
CHECKPOINT_UNKNOWN = No checkpoint has this code or name. Known are: { $known }
TRANSPORT_UNKNOWN = No mode of transport is called this. Known are: { $known }
VALUATION_UNKNOWN = The valuation is CIF or FOB.
VALUE_TOO_PRECISE = { $limit ->
    [0] An amount in { $currency } is a whole number.
    [one] An amount in { $currency } has { $limit } digit after the point at most.
   *[other] An amount in { $currency } has { $limit } digits after the point at most.
}
WEIGHT_TOO_LARGE = This is more than a billion tonnes. Is the weight in another unit?
WEIGHT_TOO_PRECISE = { $limit ->
    [one] This weight has { $limit } digit after the point at most: a gram is the least.
   *[other] This weight has { $limit } digits after the point at most: a gram is the least.
}
QUANTITY_WITHOUT_UNIT = The quantity needs a unit.
UNIT_UNKNOWN_HERE = No unit has this code or name. Known are: { $known }
NUMBER_UNREADABLE = This is no number. In this file the fraction begins after “{ $mark }”.
NUMBER_NOT_WHOLE = A whole number is needed here.
NUMBER_TOO_LARGE = This number has more digits than can be kept.
UNIT_VALUE_UNUSUAL = { $found } { $currency } a kilogram is far from what is usual for this code: { $low } to { $high }. Is the value or the weight in thousands?
CONTROL_TOTAL_INVALID = A control total is written as CNY=1234.50: { $value }
CONTROL_TOTAL_DIFFERS = The values in { $currency } add up to { $found }, declared are { $declared }. The difference is { $difference }.
IMPORT_COLUMN_UNKNOWN = There is no column “{ $column }”. The columns are: { $known }
DECLARED_INVALID = What is the same in all rows is declared as column=value: { $value }. The columns are: { $known }
IMPORT_PERIOD_INVALID = The period is written as 2024-01..2024-12: { $value }
IMPORT_SOURCE_UNKNOWN = This side has no published source with the code { $code }.
IMPORT_CANCELLED = The import was cancelled. Nothing was loaded.
IMPORT_TOO_MANY_ROWS = { $limit ->
    [one] A file of records has { $limit } row at most. Divide it.
   *[other] A file of records has { $limit } rows at most. Divide it.
}
IMPORT_HAS_ERRORS = { $count ->
    [one] The file has { $count } error. Nothing was loaded.
   *[other] The file has { $count } errors. Nothing was loaded.
}
IMPORT_HAS_WARNINGS = { $count ->
    [one] The file has { $count } warning that nobody accepted. Nothing was loaded.
   *[other] The file has { $count } warnings that nobody accepted. Nothing was loaded.
}
TOLD_LAYOUT = { $rows ->
    [one] { $encoding }, fractions after “{ $mark }”: { $rows } row, of which { $accepted } can be loaded.
   *[other] { $encoding }, fractions after “{ $mark }”: { $rows } rows, of which { $accepted } can be loaded.
}
TOLD_PLACE = line { $line }, { $column }, “{ $value }”:
TOLD_FINDING = { $place } { $severity }: { $sentence }
TOLD_ERROR = error
TOLD_WARNING = warning
TOLD_MORE = { $count ->
    [one] … and { $count } more.
   *[other] … and { $count } more.
}
TOLD_CHECKED = The file could be loaded. Nothing was written.
TOLD_LOADED = { $rows ->
    [one] Loaded { $rows } row as { $code }.
   *[other] Loaded { $rows } rows as { $code }.
}
TOLD_WRITTEN = New: { $created }, changed: { $updated }, as before: { $unchanged }.
TOLD_ALREADY = This very file is in already, as { $code }. Nothing was done.
TOLD_LEFT_OUT = { $rows ->
    [one] { $rows } row was left out; it is in { $file }.
   *[other] { $rows } rows were left out; they are in { $file }.
}
TOLD_COPIED = { $rows ->
    [one] { $rows } row that something is wrong with is in { $file }.
   *[other] { $rows } rows that something is wrong with are in { $file }.
}
LIMIT_UPLOAD_BYTES = { $limit ->
    [one] The file is too large: { $limit } byte is the limit.
   *[other] The file is too large: { $limit } bytes are the limit.
}
LIMIT_IMPORTS = { $limit ->
    [one] You have { $limit } import going on, or the server has too many. Try again later.
   *[other] You have { $limit } imports going on, or the server has too many. Try again later.
}
MULTIPART_INVALID = This is no multipart request of GraphQL: { $detail }
UPLOAD_MISSING = The file did not come along with the request.
UPLOAD_NOT_KEPT = There is no room to keep the file. Try again later.
IMPORT_NOT_FOUND = You have no such import, or it is over since more than an hour.
IMPORT_RUNNING = This import is still going on.
RELEASE_TITLE = Customs figures, { $from } to { $to }
TOTAL_TOO_LARGE = All { $of } of the file add up to more than can be kept. Are the numbers in the right unit?
