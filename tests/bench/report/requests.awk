# Makes the report on requests, in Markdown, of these lines:
#     seed    REGISTER MILLISECONDS
#     sample  NAME WORKLOAD CLIENTS ROUND REQUESTS MICROSECONDS P50 P99 TICKS
#     memory  REGISTER KILOBYTES
BEGIN {
    memory_goal = 150
    growth_goal = 1.3
    goal["point"] = 0.3
    goal["nested-list"] = 0.35
    goal["sector-summaries"] = goal["sector-summary"] = goal["cluster-summary"] = 0.5
}

$1 == "seed" { seeded[$2] = $3; registers[++register_count] = $2 }
$1 == "memory" { memory[$2] = $3 / 1024 }

$1 == "sample" {
    key = key_of($2, $3, $4)
    rate[key, $5] = $6 / $7 * 1e6
    half[key, $5] = $8 / 1000
    slow[key, $5] = $9 / 1000
    cost[key, $5] = $10 / ticks_per_second / $6 * 1e6
    if ($5 > rounds)
        rounds = $5
    if ($3 != "constant" && !($3 in position))
        workloads[position[$3] = ++workload_count] = $3
}

END {
    show_about()
    small = size(registers[1])
    large = size(registers[register_count])
    show_goals()
    show_requests(16)
    show_requests(1)
    show_limits()
    show_growth()
    show_filling()
}

function show_goals(n, name, ratio) {
    print "\n#### Goals\n"
    print "| figure | goal | measured | reached |\n|---|---:|---:|---|"
    for (n = 1; n <= workload_count; n++) {
        name = workloads[n]
        ratio = within(key_of("postgres/" large, name, 16), key_of("answer/" large, name, 16))
        show_goal(name ", PostgreSQL, 16 connections, to SQL that makes the answer", "≥ " goal[name], ratio, \
            ratio >= goal[name])
    }
    for (n = 1; n <= workload_count; n++)
        if (workloads[n] ~ /^sector/) {
            ratio = growth("postgres", workloads[n], 16)
            show_goal(workloads[n] ", PostgreSQL, 16 connections, cost at " grouped(large) \
                " flows to " grouped(small), "≤ " growth_goal, ratio, ratio <= growth_goal)
        }
    for (n = 1; n <= register_count; n++)
        if (registers[n] ~ /^sqlite/) {
            name = registers[n]
            show_goal("peak memory, " title(name) ", MB", "< " memory_goal, memory[name], \
                memory[name] < memory_goal)
        }
}

function show_requests(clients, n, r, key, to_sql) {
    printf "\n#### Requests, %d connection%s\n\n", clients, (clients > 1 ? "s" : "")
    print "| workload | register | requests/s | p50 ms | p99 ms | processor µs | to constant |" \
        " to SQL, the answer | to SQL, rows |"
    print "|---|---|---:|---:|---:|---:|---:|---:|---:|"
    for (n = 1; n <= workload_count; n++)
        for (r = 1; r <= register_count; r++) {
            key = key_of(registers[r], workloads[n], clients)
            to_sql = "— | —"
            if (registers[r] ~ /^postgres/)
                to_sql = sprintf("%.2f | %.2f", \
                    within(key, key_of("answer/" size(registers[r]), workloads[n], clients)), \
                    within(key, key_of("rows/" size(registers[r]), workloads[n], clients)))
            printf "| %s | %s | %.0f | %.2f | %.2f | %.0f | %.3f | %s |\n", workloads[n], \
                title(registers[r]), median(rate, key), median(half, key), median(slow, key), \
                median(cost, key), within(key, key_of("constant", "constant", clients)), \
                to_sql
        }
}

function show_limits(n, clients) {
    print "\n#### Limits\n"
    print "| limit | connections | requests/s | processor µs |\n|---|---:|---:|---:|"
    for (clients = 1; clients <= 16; clients += 15)
        show_limit("constant answer", clients, key_of("constant", "constant", clients))
    for (n = 1; n <= workload_count; n++)
        for (clients = 1; clients <= 16; clients += 15) {
            show_limit("SQL, the answer, " workloads[n] ", " grouped(large) " flows", clients, \
                key_of("answer/" large, workloads[n], clients))
            show_limit("SQL, rows, " workloads[n] ", " grouped(large) " flows", clients, \
                key_of("rows/" large, workloads[n], clients))
        }
}

function show_limit(name, clients, key) {
    printf "| %s | %d | %.0f | %.0f |\n", name, clients, median(rate, key), median(cost, key)
}

function show_growth(n, d, databases) {
    printf "\n#### Cost of a request at %s flows, relative to %s\n\n", grouped(large), grouped(small)
    print "| workload | database | 1 connection | 16 connections |\n|---|---|---:|---:|"
    split("sqlite postgres", databases, " ")
    for (n = 1; n <= workload_count; n++)
        for (d = 1; d <= 2; d++)
            printf "| %s | %s | %.2f | %.2f |\n", workloads[n], title(databases[d]), \
                growth(databases[d], workloads[n], 1), growth(databases[d], workloads[n], 16)
}

function show_filling(n, name) {
    print "\n#### Filling and memory\n"
    print "| register | seconds to fill | flows/s | peak memory of the server, MB |"
    print "|---|---:|---:|---:|"
    for (n = 1; n <= register_count; n++) {
        name = registers[n]
        printf "| %s | %.1f | %.0f | %.0f |\n", title(name), seeded[name] / 1000, \
            size(name) / seeded[name] * 1000, memory[name]
    }
}

# The cost of a request in the larger register, in requests of the smaller.
function growth(database, workload, clients) {
    return within(key_of(database "/" small, workload, clients), \
        key_of(database "/" large, workload, clients))
}
