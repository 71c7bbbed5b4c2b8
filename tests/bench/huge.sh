# One release of very many rows beside a small one of the same trade: what importing it needs, and
# what questions cost then. Sourced.

# Months and goods are the same in both: the rows of the huge release divide them further.
measure_huge() {
    local small huge base=sqlite/huge_base side=CN database
    read -r small huge <<<"$BENCH_SIZES"
    echo "Making releases of $small and $huge flows" >&2
    drop_register "$base"
    # About half of the flows are of each side.
    TWINCITY_DATABASE_URL=$(address "$base") "$BENCH_BINARY" seed --rows $((small * 2)) >/dev/null
    BENCH_PERIOD=$(months_of "$base")
    write_release "$base" "$side" "$BENCH_FOLDER/small.csv" 1
    small=$(rows_of "$BENCH_FOLDER/small.csv")
    write_release "$base" "$side" "$BENCH_FOLDER/huge.csv" $(((huge + small - 1) / small))
    huge=$(rows_of "$BENCH_FOLDER/huge.csv")
    drop_register "$base"
    for database in postgres sqlite; do
        import_sized "$database/$small" "$side" "$BENCH_FOLDER/small.csv"
        import_sized "$database/$huge" "$side" "$BENCH_FOLDER/huge.csv"
        echo "Asking $database" >&2
        python3 "$here/huge.py" "$database" "${url[$database/$small]}" "${url[$database/$huge]}" \
            >>"$BENCH_FOLDER/huge.tsv"
        stop_server "$database/$small"
        stop_server "$database/$huge"
        drop_register "$database/$small"
        drop_register "$database/$huge"
    done
    rm "$BENCH_FOLDER/huge.csv"
}

# Makes a register of one release, notes what that took, and serves it.
import_sized() {
    local register=$1 side=$2 file=$3 begun ended needed
    echo "Importing into $register" >&2
    empty_register "$register"
    begun=$(date +%s%N)
    needed=$(import_release "$register" "$side" "$file" "$(source_of "$register" "$side")")
    ended=$(date +%s%N)
    [ "$(query "$register" "SELECT sum(row_count) FROM trade_rollup")" = "${register#*/}" ] ||
        fail "the rollup of $register has not all of its rows"
    note import "$register" "${register#*/}" $(((ended - begun) / 1000000)) "$needed"
    case $register in
        postgres/*) query "$register" "VACUUM ANALYZE" ;;
    esac
    serve "$register"
}

# The rows below the headings of a file without line breaks in its cells.
rows_of() {
    echo $(($(wc -l <"$1") - 1))
}
