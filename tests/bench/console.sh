# The first visit to the console's overview, in Chromium. Sourced.

measure_console() {
    local rows register registers=()
    note about Browser "$(chromium --version)"
    note about Run "$BENCH_VISITS first visits of each kind, medians"
    for rows in $BENCH_ROWS; do
        for register in "sqlite/$rows" "postgres/$rows"; do
            make_register "$register"
            serve "$register"
            registers+=("$register=${url[$register]}")
        done
    done
    echo "Opening the overview" >&2
    node "$here/console.mjs" "$BENCH_VISITS" "${registers[@]}" >>"$BENCH_FOLDER/console.tsv"
    for register in "${registers[@]}"; do
        stop_server "${register%%=*}"
        drop_register "${register%%=*}"
    done
}
