# What the server answers a second, beside a constant answer and hand-written SQL. Sourced.

# Measures a server, at an address or with the bodies of a workload.
measure_server() {
    local name=$1 register=$2 address=$3 workload=$4 clients=$5 round=$6
    local bodies=() before after result
    [ "$workload" = constant ] || bodies=(-- "$BENCH_FOLDER/$workload.jsonl")
    before=$(ticks "$register")
    read -r -a result < <(wrk --threads $((clients > 1 ? 2 : 1)) --connections "$clients" \
        --duration "${BENCH_SECONDS}s" --script "$here/load.lua" "$address" "${bodies[@]}" |
        sed -n 's/^result //p') || true
    after=$(ticks "$register")
    [ "${result[4]:-1}" -eq 0 ] || fail "$name failed ${result[4]:-all} requests of $workload"
    [ "${result[0]}" -gt 0 ] || fail "$name answered no request of $workload"
    note sample "$name" "$workload" "$clients" "$round" "${result[@]:0:4}" $((after - before))
}

# Measures hand-written SQL: one statement that makes the same answer, or bare rows with the same
# facts.
measure_sql() {
    local makes=$1 register=$2 workload=$3 clients=$4 round=$5 before after output
    before=$(ticks)
    output=$(pgbench --no-vacuum --protocol=prepared --client="$clients" \
        --jobs=$((clients > 1 ? 2 : 1)) --time="$BENCH_SECONDS" --file="$here/sql/$makes/$workload.sql" \
        --define=projects="$PROJECTS" --define=sectors="$sectors" --define=clusters="$clusters" \
        "$(address "$register")" 2>&1) || fail "pgbench: $output"
    after=$(ticks)
    awk -v OFS='\t' -v name="$makes/${register#*/}" -v workload="$workload" -v clients="$clients" \
        -v round="$round" -v ticks=$((after - before)) '
        /transactions actually processed/ { count = $NF }
        /^tps/ { tps = $3 }
        END {
            print "sample", name, workload, clients, round, count, count / tps * 1e6, "", "", ticks
        }' <<<"$output" >>"$BENCH_FOLDER/$part.tsv"
}

measure_round() {
    local round=$1 clients workload register
    for clients in 1 16; do
        measure_server constant "$first" "${url[$first]}/bench/constant" constant "$clients" \
            "$round"
        for workload in "${WORKLOADS[@]}"; do
            echo "Round $round of $BENCH_ROUNDS: $workload at $clients" >&2
            for register in "${registers[@]}"; do
                measure_server "$register" "$register" "${url[$register]}/graphql" "$workload" \
                    "$clients" "$round"
                case $register in
                    postgres/*)
                        measure_sql answer "$register" "$workload" "$clients" "$round"
                        measure_sql rows "$register" "$workload" "$clients" "$round"
                        ;;
                esac
            done
        done
    done
}

# Asks about as much as one request may, from all clients at once: what that takes in memory counts
# too.
ask_heaviest() {
    local register=$1 result
    read -r -a result < <(wrk --threads 2 --connections 16 --duration "${BENCH_SECONDS}s" \
        --timeout 30s --script "$here/load.lua" "${url[$register]}/graphql" \
        -- "$BENCH_FOLDER/heaviest.jsonl" | sed -n 's/^result //p') || true
    [ "${result[4]:-1}" -eq 0 ] || fail "$register failed ${result[4]:-all} of the heaviest requests"
}

# Fills the registers, serves them all, and measures servers and limits in turn, so that a slow
# moment of the machine meets all of them alike.
measure_requests() {
    local rows register round
    registers=()
    for rows in $BENCH_ROWS; do
        registers+=("sqlite/$rows" "postgres/$rows")
    done
    first=${registers[0]}
    note about Run "$BENCH_ROUNDS rounds of $BENCH_SECONDS s each, medians"
    for register in "${registers[@]}"; do
        make_register "$register"
        serve "$register"
    done
    sectors=$(query "$first" "SELECT count(*) FROM sector")
    clusters=$(query "$first" "SELECT count(*) FROM cluster")
    write_bodies "$first"
    for register in "${registers[@]}"; do
        check_answers "$register"
    done
    for ((round = 1; round <= BENCH_ROUNDS; round++)); do
        measure_round "$round"
    done
    for register in "${registers[@]}"; do
        ask_heaviest "$register"
        note memory "$register" \
            "$(awk '/^VmHWM/ { print $2 }' "/proc/${server[$register]}/status")"
        stop_server "$register"
        drop_register "$register"
    done
}
