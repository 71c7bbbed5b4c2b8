# Usage: awk -v blob=x -v projects=2000 -f projects.awk LISTED
#
# Writes SQL that adds invented projects, with participants, milestones and enterprises, to a
# register; all their codes begin with BENCH-. LISTED has the lines `sector CODE CLUSTER` and
# `zone SIDE CODE` of that register. `blob` is what stands before an id in quotes: x where ids
# are bytes (SQLite), nothing where they are UUIDs (PostgreSQL).
BEGIN {
    split("PROPOSED PLANNED CONSTRUCTION COMPLETED OPERATION", stages, " ")
    split("INVESTOR OPERATOR CONTRACTOR SUPPLIER FINANCIER PARTNER PARTNER", roles, " ")
    split("APPROVAL GROUNDBREAKING OPENING", kinds, " ")
    split("PRIVATE CENTRAL_SOE LOCAL_SOE FOREIGN MIXED", owners, " ")
    enterprises = 500
    participants = 7
    milestones = 3
    stamp = "'2026-01-01T00:00:00+00:00'"
    published = "'PUBLISHED', " stamp
}

$1 == "sector" { sector[sectors++] = $2; cluster[$2] = $3 }
$1 == "zone" { zone[$2, zones[$2]++] = $3 }

END {
    print "BEGIN;"
    add_enterprises()
    add_projects()
    add_participants()
    add_milestones()
    print ";\nCOMMIT;"
}

function add_enterprises(e) {
    begin("enterprise", "publication, published_at, code, country, ownership, sector_code," \
        " name_zh, name_ru")
    for (e = 0; e < enterprises; e++)
        add(id(1, e), side(e), published, code(e), quoted(side(e)), quoted(owners[e % 5 + 1]),
            quoted(sector[e % sectors]), sprintf("'测试企业%d', 'Предприятие %d'", e, e))
}

function add_projects(p) {
    begin("project", "publication, published_at, code, stage, standing, sector_code," \
        " cluster_code, zone_id, planned_investment_minor, planned_investment_currency," \
        " planned_investment_on, name_zh, name_ru")
    for (p = 0; p < projects; p++)
        add(id(2, p), side(p), published, code(p), quoted(stages[p % 5 + 1]), "'ACTIVE'",
            in_sector(sector[p % sectors]), in_zone(side(p), int(p / 2)) ", " invested(p),
            sprintf("'跨境合作测试项目%d号', 'Приграничный проект №%d'", p, p))
}

function add_participants(p, n, e) {
    begin("participant", "project_id, enterprise_side, enterprise_id, role, share_bp")
    for (p = 0; p < projects; p++)
        for (n = 0; n < participants; n++) {
            e = (p * 31 + n * 67) % enterprises
            add(id(3, p * participants + n), side(p), id(2, p), quoted(side(e)), id(1, e),
                quoted(roles[n + 1]), 1000)
        }
}

function add_milestones(p, n, reached) {
    begin("milestone", "project_id, kind, planned_on, planned_precision, actual_on," \
        " actual_precision, name_zh, name_ru")
    for (p = 0; p < projects; p++)
        for (n = 1; n <= milestones; n++) {
            reached = n < milestones ? sprintf("'%d-09-15', 'DAY'", 2021 + n) : "NULL, NULL"
            add(id(4, p * milestones + n), side(p), id(2, p), quoted(kinds[n]),
                sprintf("'%d-06-01', 'MONTH'", 2021 + n), reached,
                sprintf("'第%d阶段', 'Этап %d'", n, n))
        }
}

# A UUID of version 7 that tells its kind and number.
function id(kind, number) {
    return sprintf("%s'019b000000007%03d8000%012d'", blob, kind, number)
}

function code(number) {
    return sprintf("'BENCH-%04d'", number)
}

function side(number) {
    return number % 2 ? "RU" : "CN"
}

function quoted(text) {
    return "'" text "'"
}

function in_sector(name) {
    return quoted(name) ", " (cluster[name] ? quoted(cluster[name]) : "NULL")
}

function in_zone(owner, number) {
    return sprintf("(SELECT id FROM zone WHERE code = '%s' AND side = '%s')", \
        zone[owner, number % zones[owner]], owner)
}

# Every second project of a side states an amount, for the first day of one of 24 months.
function invested(p) {
    if (int(p / 2) % 2)
        return "NULL, NULL, NULL"
    return sprintf("%d, '%s', '%d-%02d-01'", 100000000 + p * 1000000, p % 2 ? "RUB" : "CNY", \
        2023 + int(p / 4) % 2, int(p / 8) % 12 + 1)
}

function begin(table, columns) {
    if (head)
        print ";"
    head = "INSERT INTO " table " (id, side, version, created_at, updated_at, " columns ") VALUES"
    rows = 0
}

# One row, of up to eight values or lists of values.
function add(key, owner, a, b, c, d, e, f, g, h) {
    if (rows && rows % 250 == 0)
        print ";"
    print rows % 250 == 0 ? head : ","
    printf "(%s, '%s', 1, %s, %s, %s, %s, %s", key, owner, stamp, stamp, a, b, c
    printf "%s%s%s%s%s)", then(d), then(e), then(f), then(g), then(h)
    rows++
}

function then(value) {
    return value == "" ? "" : ", " value
}
