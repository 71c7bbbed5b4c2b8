# What is asked, and whether the answers are right. Sourced.

readonly WORKLOADS=(point nested-list sector-summaries sector-summary cluster-summary)

# Writes all bodies of the workloads, one a line: any register knows the same codes.
write_bodies() {
    local register=$1 page after=null
    seq -f 'BENCH-%04g' 0 $((PROJECTS - 1)) | shuf --random-source=<(yes) | bodies point code
    query "$register" "SELECT code FROM sector ORDER BY position" | bodies sector-summary code
    query "$register" "SELECT code FROM cluster ORDER BY position" | bodies cluster-summary code
    echo | bodies sector-summaries none
    echo | bodies heaviest none
    for ((page = 0; page < PROJECTS / 50; page++)); do
        jq --compact-output --null-input --rawfile query "$here/queries/nested-list.graphql" \
            --argjson after "$after" '{ $query, variables: { $after } }' |
            tee --append "$BENCH_FOLDER/nested-list.jsonl" |
            ask "$register" >"$BENCH_FOLDER/page.json"
        after=$(jq .data.projects.pageInfo.endCursor "$BENCH_FOLDER/page.json")
    done
}

# The bodies of a workload, one for each value of a variable on the input.
bodies() {
    jq --compact-output --raw-input --rawfile query "$here/queries/$1.graphql" --arg name "$2" \
        '{ $query, variables: (if $name == "none" then {} else { ($name): . } end) }' \
        >"$BENCH_FOLDER/$1.jsonl"
}

# Every body of every workload is answered, without errors, and with what the tables say.
check_answers() {
    local register=$1 workload body trade
    trade="FROM trade_rollup WHERE side = 'CN' AND currency = 'CNY'
        AND month BETWEEN 202501 AND 202512"
    jq --null-input \
        --argjson enterprises "$(query "$register" "SELECT count(*) FROM enterprise")" \
        --argjson imports "$(query "$register" "SELECT sum(value_minor) $trade
            AND direction = 'IMPORT' AND sector_code <> ''")" \
        --argjson exports "$(query "$register" "SELECT sum(value_minor) $trade
            AND direction = 'EXPORT' AND sector_code <> ''")" \
        --argjson projects "$(query "$register" "SELECT count(*) FROM project
            WHERE sector_code IS NOT NULL")" \
        --argjson clustered "$(query "$register" "SELECT count(*) FROM project
            WHERE cluster_code IS NOT NULL")" \
        '$ARGS.named' >"$BENCH_FOLDER/expected.json"
    for workload in "${WORKLOADS[@]}"; do
        while read -r body; do
            ask "$register" <<<"$body" || fail "$register refuses $workload: $body"
            echo
        done < <(head -n 50 "$BENCH_FOLDER/$workload.jsonl") >"$BENCH_FOLDER/answers.json"
        jq --slurp --exit-status --arg workload "$workload" \
            --slurpfile expected "$BENCH_FOLDER/expected.json" \
            --from-file "$here/check.jq" "$BENCH_FOLDER/answers.json" >/dev/null ||
            fail "$register answers $workload wrongly: see $BENCH_FOLDER/answers.json"
    done
}
