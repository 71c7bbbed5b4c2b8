# How fast releases are imported, beside the fastest way that each database's own tool has to fill
# the same indexed table with the same rows. Sourced.
#
# Ours is `twincity import trade`, once for each bank's release: from the program's start to its
# end, with the file read through, checked, read again and loaded in one transaction, what the rows
# add up to, the rollup, its totals and the log.

# Makes the files to import, of BENCH_LOAD flows in all.
make_releases() {
    local register=sqlite/releases side
    echo "Making releases of $BENCH_LOAD flows" >&2
    drop_register "$register"
    TWINCITY_DATABASE_URL=$(address "$register") \
        "$BENCH_BINARY" seed --rows "$BENCH_LOAD" >/dev/null
    BENCH_PERIOD=$(months_of "$register")
    for side in CN RU; do
        write_release "$register" "$side" "$BENCH_FOLDER/release-$side.csv"
    done
    drop_register "$register"
}

measure_loading() {
    local round
    note about Run "$BENCH_LOAD rows, $BENCH_ROUNDS rounds, medians"
    make_releases
    for ((round = 1; round <= BENCH_ROUNDS; round++)); do
        load_round sqlite "$round"
        load_round postgres "$round"
    done
}

# Loads the releases in both ways, into registers that have all facts and no flows, and notes the
# milliseconds of both and the kilobytes that ours needed at most.
load_round() {
    local database=$1 round=$2 ours=$1/load_ours limit=$1/load_limit begun ended side source
    local file=$BENCH_FOLDER/flows.csv needed most=0 taken=0
    echo "Round $round of $BENCH_ROUNDS: importing into $database" >&2
    empty_register "$limit"
    copy_register "$limit" "$ours"
    for side in CN RU; do
        source=$(source_of "$ours" "$side")
        begun=$(date +%s%N)
        needed=$(import_release "$ours" "$side" "$BENCH_FOLDER/release-$side.csv" "$source")
        ended=$(date +%s%N)
        taken=$((taken + (ended - begun) / 1000000))
        most=$((needed > most ? needed : most))
    done
    note load "$database" ours "$round" "$taken" "$most"

    write_flows "$ours" "$file"
    begun=$(date +%s%N)
    copy_flows "$limit" "$file"
    ended=$(date +%s%N)
    note load "$database" limit "$round" "$(((ended - begun) / 1000000))" 0
    check_loading "$ours" "$limit"
    drop_register "$ours"
    drop_register "$limit"
}

# Both ways have loaded the same, and the rollup of ours has all of it.
check_loading() {
    local ours limit rollup
    ours=$(query "$1" "SELECT count(*), sum(value_minor) FROM trade_flow")
    limit=$(query "$2" "SELECT count(*), sum(value_minor) FROM trade_flow")
    rollup=$(query "$1" "SELECT sum(row_count), sum(value_minor) FROM trade_rollup")
    [ "$ours" = "$limit" ] || fail "the two ways to load $1 gave $ours and $limit"
    [ "$ours" = "$rollup" ] || fail "the flows of $1 are $ours, their rollup $rollup"
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
            query "$1" "\\copy trade_dataset FROM '$2.dataset'"
            query "$1" "\\copy trade_flow FROM '$2' (FORMAT csv)"
            ;;
    esac
}
