# Usage: awk -f report.awk SAMPLES
#
# Makes the report, in Markdown, of the lines that measure.sh notes, with tabs between the fields:
#     about   SUBJECT TEXT
#     seed    REGISTER MILLISECONDS
#     sample  NAME WORKLOAD CLIENTS ROUND REQUESTS MICROSECONDS P50 P99 TICKS
#     memory  REGISTER KILOBYTES
# Ratios are taken within a round, where both sides met the same machine, and then the median.
BEGIN {
    FS = "\t"
    ticks_per_second = 100
    memory_goal = 150
    growth_goal = 1.3
    goal["point"] = 0.3
    goal["nested-list"] = 0.35
    goal["sector-summaries"] = goal["sector-summary"] = goal["cluster-summary"] = 0.5
}

$1 == "about" { about[++abouts] = $2 ": " $3 }
$1 == "seed" { seeded[$2] = $3; register[++registers] = $2 }
$1 == "memory" { memory[$2] = $3 / 1024 }

$1 == "sample" {
    key = $2 SUBSEP $3 SUBSEP $4
    rate[key, $5] = $6 / $7 * 1e6
    half[key, $5] = $8 / 1000
    slow[key, $5] = $9 / 1000
    cost[key, $5] = $10 / ticks_per_second / $6 * 1e6
    if ($5 > rounds)
        rounds = $5
    if ($3 != "constant" && !($3 in known)) {
        known[$3] = 1
        workload[++workloads] = $3
    }
}

END {
    for (n = 1; n <= abouts; n++)
        print "- " about[n]
    small = size(register[1])
    large = size(register[registers])
    goals()
    rates(16)
    rates(1)
    limits()
    growth()
    loading()
}

function goals(n, ratio, name) {
    print "\n### Goals\n"
    print "| figure | goal | measured | reached |\n|---|---:|---:|---|"
    for (n = 1; n <= workloads; n++) {
        name = workload[n]
        ratio = within("postgres/" large, "pgbench/" large, name, 16)
        verdict(name ", PostgreSQL, 16 connections, to pgbench", "≥ " goal[name], ratio, ratio >= goal[name])
    }
    for (n = 1; n <= workloads; n++)
        if (workload[n] ~ /^sector/) {
            ratio = within("postgres/" small, "postgres/" large, workload[n], 16)
            verdict(workload[n] ", PostgreSQL, " thousands(large) " flows to " thousands(small), "≤ " growth_goal, ratio, ratio <= growth_goal)
        }
    for (n = 1; n <= registers; n++)
        if (register[n] ~ /^sqlite/)
            verdict("peak memory, " title(register[n]) ", MB", "< " memory_goal, memory[register[n]], memory[register[n]] < memory_goal)
}

function verdict(figure, wanted, measured, reached) {
    printf "| %s | %s | %.2f | %s |\n", figure, wanted, measured, (reached ? "yes" : "**no**")
}

function rates(clients, n, r, key, against) {
    printf "\n### Requests, %d connection%s\n\n", clients, (clients > 1 ? "s" : "")
    print "| workload | register | requests/s | p50 ms | p99 ms | processor µs | to constant | to pgbench |"
    print "|---|---|---:|---:|---:|---:|---:|---:|"
    for (n = 1; n <= workloads; n++)
        for (r = 1; r <= registers; r++) {
            key = register[r] SUBSEP workload[n] SUBSEP clients
            against = "—"
            if (register[r] ~ /^postgres/)
                against = sprintf("%.2f", within(register[r], "pgbench/" size(register[r]), workload[n], clients))
            printf "| %s | %s | %.0f | %.2f | %.2f | %.0f | %.3f | %s |\n", workload[n], title(register[r]), \
                median(rate, key), median(half, key), median(slow, key), median(cost, key), \
                median(rate, key) / median(rate, constant(clients)), against
        }
}

function limits(n, r, key, name) {
    print "\n### Limits\n"
    print "| limit | connections | requests/s | processor µs |\n|---|---:|---:|---:|"
    for (n = 1; n <= 16; n += 15)
        printf "| constant answer | %d | %.0f | %.0f |\n", n, median(rate, constant(n)), median(cost, constant(n))
    for (r = 1; r <= workloads; r++)
        for (n = 1; n <= 16; n += 15) {
            key = "pgbench/" large SUBSEP workload[r] SUBSEP n
            printf "| pgbench, %s, %s flows | %d | %.0f | %.0f |\n", workload[r], thousands(large), n, median(rate, key), median(cost, key)
        }
}

function growth(n, database, databases) {
    printf "\n### Cost of a request at %s flows, relative to %s\n\n", thousands(large), thousands(small)
    print "| workload | database | 1 connection | 16 connections |\n|---|---|---:|---:|"
    split("sqlite postgres", databases, " ")
    for (n = 1; n <= workloads; n++)
        for (database = 1; database <= 2; database++)
            printf "| %s | %s | %.2f | %.2f |\n", workload[n], title(databases[database]), \
                within(databases[database] "/" small, databases[database] "/" large, workload[n], 1), \
                within(databases[database] "/" small, databases[database] "/" large, workload[n], 16)
}

function loading(r) {
    print "\n### Loading and memory\n"
    print "| register | seconds to seed | flows/s | peak memory of the server, MB |\n|---|---:|---:|---:|"
    for (r = 1; r <= registers; r++)
        printf "| %s | %.1f | %.0f | %.0f |\n", title(register[r]), seeded[register[r]] / 1000, \
            size(register[r]) / seeded[register[r]] * 1000, memory[register[r]]
}

# How many times the requests of the second the first answers.
function within(name, other, work, clients, r, ratio) {
    for (r = 1; r <= rounds; r++)
        ratio["both", r] = rate[name, work, clients, r] / rate[other, work, clients, r]
    return median(ratio, "both")
}

function median(values, key, sorted, r, at) {
    for (r = 1; r <= rounds; r++) {
        for (at = r; at > 1 && sorted[at - 1] > values[key, r]; at--)
            sorted[at] = sorted[at - 1]
        sorted[at] = values[key, r]
    }
    at = int((rounds + 1) / 2)
    return rounds % 2 ? sorted[at] : (sorted[at] + sorted[at + 1]) / 2
}

function constant(clients) {
    return "constant" SUBSEP "constant" SUBSEP clients
}

function size(name) {
    sub(/.*\//, "", name)
    return name
}

function title(name, rows) {
    rows = name ~ /\// ? ", " thousands(size(name)) : ""
    return (name ~ /^sqlite/ ? "SQLite" : "PostgreSQL") rows
}

function thousands(number) {
    if (length(number) <= 3)
        return number
    return thousands(substr(number, 1, length(number) - 3)) "," substr(number, length(number) - 2)
}
