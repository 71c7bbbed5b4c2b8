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
    row = 1
    stamps = "1, '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00'"
    published = "'PUBLISHED', '2026-01-01T00:00:00+00:00'"
}

$1 == "sector" { sector[sectors++] = $2; cluster[$2] = $3 }
$1 == "zone" { zone[$2, zones[$2]++] = $3 }

END {
    print "BEGIN;"
    begin("enterprise", "publication, published_at, code, country, ownership, sector_code, name_zh, name_ru")
    for (e = 0; e < enterprises; e++)
        add(id(1, e), side(e), published ", " sprintf("'BENCH-%04d', '%s', '%s', '%s', '测试企业%d', 'Предприятие %d'",
            e, side(e), owners[e % 5 + 1], sector[e % sectors], e, e))

    begin("project", "publication, published_at, code, stage, standing, sector_code, cluster_code, zone_id, " \
        "planned_investment_minor, planned_investment_currency, planned_investment_on, name_zh, name_ru")
    for (p = 0; p < projects; p++)
        add(id(2, p), side(p), published ", " sprintf("'BENCH-%04d', '%s', 'ACTIVE', %s, %s, %s, '跨境合作测试项目%d号', 'Приграничный проект №%d'",
            p, stages[p % 5 + 1], in_sector(p), in_zone(p), invested(p), p, p))

    begin("participant", "project_id, enterprise_side, enterprise_id, role, share_bp")
    for (p = 0; p < projects; p++)
        for (n = 0; n < participants; n++) {
            e = (p * 31 + n * 67) % enterprises
            add(id(3, p * participants + n), side(p),
                sprintf("%s, '%s', %s, '%s', %d", id(2, p), side(e), id(1, e), roles[n + 1], 1000))
        }

    begin("milestone", "project_id, kind, planned_on, planned_precision, actual_on, actual_precision, name_zh, name_ru")
    for (p = 0; p < projects; p++)
        for (n = 0; n < milestones; n++)
            add(id(4, p * milestones + n), side(p),
                sprintf("%s, '%s', '%d-06-01', 'MONTH', %s, '第%d阶段', 'Этап %d'", id(2, p), kinds[n + 1],
                    2022 + n, n < 2 ? sprintf("'%d-09-15', 'DAY'", 2022 + n) : "NULL, NULL", n + 1, n + 1))
    print ";\nCOMMIT;"
}

# A version 7 UUID, told by its kind and number.
function id(kind, number) {
    return sprintf("%s'019b000000007%03d8%03d%012d'", blob, kind, 0, number)
}

function side(number) {
    return number % 2 ? "RU" : "CN"
}

function in_sector(p, code) {
    code = sector[p % sectors]
    return sprintf("'%s', %s", code, cluster[code] ? "'" cluster[code] "'" : "NULL")
}

function in_zone(p) {
    return sprintf("(SELECT id FROM zone WHERE code = '%s' AND side = '%s')", zone[side(p), int(p / 2) % zones[side(p)]], side(p))
}

# Every second project states an amount, for the first day of one of 24 months.
function invested(p) {
    if (int(p / 2) % 2)
        return "NULL, NULL, NULL"
    return sprintf("%d, '%s', '%d-%02d-01'", 100000000 + p * 1000000, p % 2 ? "RUB" : "CNY", 2023 + int(p / 4) % 2, int(p / 8) % 12 + 1)
}

function begin(table, columns) {
    if (row > 1)
        print ";"
    head = "INSERT INTO " table " (id, side, version, created_at, updated_at, " columns ") VALUES"
    row = 0
}

function add(key, owner, values) {
    if (row && row % 250 == 0)
        print ";"
    print row % 250 == 0 ? head : ","
    printf "(%s, '%s', %s, %s)", key, owner, stamps, values
    row++
}
