# How fast releases are loaded, beside the fastest way that each database's own tool has to fill
# the same indexed table with the same rows. Sourced.
#
# Ours is `twincity seed`, which makes its rows instead of reading them: from its start to its end,
# with the reading of the facts that are in already, two releases in a transaction each, the rows,
# what they add up to, the rollup, its totals and the log.

# Loads BENCH_LOAD flows in both ways, into registers that have all facts and no flows, and notes
# the milliseconds of both and the kilobytes that ours needed at most.
measure_loading() {
    local database=$1 round=$2 ours=$1/load_ours limit=$1/load_limit begun ended taken
    local file=$BENCH_FOLDER/flows.csv needed=$BENCH_FOLDER/needed
    echo "Round $round of $BENCH_ROUNDS: loading into $database" >&2
    empty_register "$ours"
    begun=$(date +%s%N)
    TWINCITY_DATABASE_URL=$(address "$ours") \
        "$here/peak.sh" "$needed" "$BENCH_BINARY" seed --rows "$BENCH_LOAD" >/dev/null
    ended=$(date +%s%N)
    taken=$(((ended - begun) / 1000000))
    note load "$database" ours "$round" "$taken" "$(<"$needed")"

    empty_register "$limit"
    write_flows "$ours" "$file"
    begun=$(date +%s%N)
    copy_flows "$limit" "$file"
    ended=$(date +%s%N)
    note load "$database" limit "$round" "$(((ended - begun) / 1000000))" 0
    [ "$(query "$ours" "SELECT count(*) FROM trade_flow")" = \
        "$(query "$limit" "SELECT count(*) FROM trade_flow")" ] ||
        fail "the two ways to load $database gave different numbers of rows"
    drop_register "$ours"
    drop_register "$limit"
}

empty_register() {
    drop_register "$1"
    case $1 in
        postgres/*) createdb --maintenance-db="$TWINCITY_TEST_POSTGRES_URL" "rows_${1#*/}" ;;
    esac
    TWINCITY_DATABASE_URL=$(address "$1") "$BENCH_BINARY" migrate >/dev/null
    TWINCITY_DATABASE_URL=$(address "$1") "$BENCH_BINARY" seed --no-demo >/dev/null
}

drop_register() {
    local file
    case $1 in
        sqlite/*)
            file=$(address "$1")
            rm -f "${file#sqlite:}" "${file#sqlite:}-wal" "${file#sqlite:}-shm"
            ;;
        postgres/*)
            dropdb --if-exists --maintenance-db="$TWINCITY_TEST_POSTGRES_URL" "rows_${1#*/}"
            ;;
    esac
}

# Writes all flows of a register into a file of comma-separated values.
write_flows() {
    case $1 in
        # `.import` reads no blobs: ids are texts of as many bytes, in the same order.
        sqlite/*)
            query "$1" <<SQL >"$2"
.mode csv
SELECT printf('%016d', row_number() OVER (ORDER BY id)), side, printf('%016d', side = 'CN'), month,
    direction, hs_code, partner, checkpoint, transport, valuation, value_minor, currency,
    net_weight_g, quantity_micro, quantity_unit
FROM trade_flow ORDER BY id;
SQL
            ;;
        postgres/*)
            query "$1" "\\copy (SELECT * FROM trade_flow ORDER BY id) TO '$2' (FORMAT csv)"
            # What the flows refer to.
            query "$1" "\\copy (SELECT * FROM source WHERE code = 'SYNTHETIC_DEMO') TO '$2.source'"
            query "$1" "\\copy trade_dataset TO '$2.dataset'"
            ;;
    esac
}

copy_flows() {
    case $1 in
        sqlite/*)
            query "$1" <<SQL
PRAGMA synchronous = FULL;
.import --csv $2 trade_flow
SQL
            ;;
        postgres/*)
            query "$1" "\\copy source FROM '$2.source'"
            query "$1" "\\copy trade_dataset FROM '$2.dataset'"
            query "$1" "\\copy trade_flow FROM '$2' (FORMAT csv)"
            ;;
    esac
}
