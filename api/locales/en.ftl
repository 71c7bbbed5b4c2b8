# What the register says when it cannot answer. One message a code; the codes are stable.

## The document
GRAPHQL_PARSE_FAILED = The document is not GraphQL: { $detail }
GRAPHQL_VALIDATION_FAILED = The document does not fit the schema: { $detail }
VARIABLE_INVALID = A variable does not fit its type: { $detail }
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
LIMIT_COMPLEXITY = The document asks for too much at once: the limit of its cost is { $limit }.
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
DEADLINE_EXCEEDED = The answer took longer than { $limit } ms and was given up. Ask for less at once.
BODY_TIMEOUT = The body did not arrive within { $limit } ms.

## The request
BODY_BROKEN = The body did not arrive whole.
BODY_NOT_JSON = The body is not a GraphQL request in JSON: { $detail }
BATCH_EMPTY = The batch is empty.
PARAMETERS_INVALID = The parameters of the address are not a GraphQL request: { $detail }
MUTATION_OVER_GET = Changes are made with POST only.
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
PERIOD_REVERSED = The period ends ({ $to }) before it begins ({ $from }).
PERIOD_TOO_LONG = { $limit ->
    [one] A period has at most { $limit } month.
   *[other] A period has at most { $limit } months.
}
MONTH_INVALID = This is not a month; write it as 2021-03.
AMOUNT_INVALID = This is not an amount in { $currency }: { $amount }
COUNTRY_INVALID = This is not the code of a country, two capital letters such as RU: { $code }
CURRENCY_UNKNOWN = No currency has this code: { $code }
CONVERSION_DATE_MISSING = A conversion needs the day whose rate is to be used.
HS_CODE_INVALID = This is not an HS code of 2 to 10 digits: { $code }

## Access
UNAUTHENTICATED = Sign in first.
FORBIDDEN = Your account may not do this.
TOKEN_ONLY_READS = This token is for reading only. Use one that may write, or sign in.
SECOND_FACTOR_REQUIRED = Your role must have a second factor. Set one up first.
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
