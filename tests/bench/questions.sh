# Trade questions, asked of the server over GraphQL and of DuckDB by SQL over the same rows.
# Sourced.

measure_questions() {
    local sqlite=sqlite/$BENCH_QUESTIONS postgres=postgres/$BENCH_QUESTIONS register
    local python=$BENCH_FOLDER/duckdb/bin/python
    echo "Installing DuckDB" >&2
    python3 -m venv "$BENCH_FOLDER/duckdb"
    "$python" -m pip install --quiet --disable-pip-version-check "duckdb==$DUCKDB"
    note about DuckDB "$DUCKDB, with $(nproc) threads"
    for register in "$sqlite" "$postgres"; do
        make_register "$register"
        serve "$register"
    done
    write_tables "$sqlite"
    echo "Asking the servers and DuckDB" >&2
    "$python" "$here/questions.py" "$BENCH_FOLDER" "sqlite=${url[$sqlite]}" \
        "postgres=${url[$postgres]}" >>"$BENCH_FOLDER/questions.tsv"
    for register in "$sqlite" "$postgres"; do
        stop_server "$register"
        drop_register "$register"
    done
}

readonly DUCKDB=2.0.1

# What DuckDB reads.
write_tables() {
    query "$1" <<SQL
.mode csv
.headers on
.once $BENCH_FOLDER/flow.csv
SELECT side, month, direction, hs_code, partner, checkpoint, transport, value_minor, currency,
    net_weight_g
FROM trade_flow;
.once $BENCH_FOLDER/rate.csv
SELECT month, base, quote, rate_e10 FROM exchange_rate WHERE archived_at IS NULL;
.once $BENCH_FOLDER/hs_sector.csv
SELECT hs_prefix, sector_code FROM hs_sector;
SQL
}
