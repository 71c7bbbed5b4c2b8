# Releases of customs figures as files, as an office gets them to import. Sourced.

# Writes the flows that a side of a SQLite register reports as a release with ten-digit codes, so
# that no row repeats another; each row so many times, under another code each time. Beyond ten
# thousand of a subheading that are alike in all else, codes come again.
write_release() {
    local register=$1 side=$2 file=$3 times=${4:-1}
    query "$register" <<SQL >"$file"
.mode csv
.headers on
WITH RECURSIVE
    time (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM time WHERE number + 1 < $times),
    placed AS (
        SELECT *, row_number() OVER (PARTITION BY month, direction, hs_code, partner, checkpoint,
            transport, valuation, currency, quantity_unit ORDER BY id) - 1 AS place
        FROM trade_flow WHERE side = '$side'
    ),
    numbered AS (
        SELECT placed.*, place * $times + time.number AS number FROM placed CROSS JOIN time
    )
SELECT printf('%04d-%02d', month / 100, month % 100) AS month, direction,
    substr(hs_code || '0000', 1, 6) || printf('%04d', number % 10000) AS hs_code,
    partner, checkpoint, transport, valuation,
    printf('%d.%02d', value_minor / 100, value_minor % 100) AS value, currency,
    CASE WHEN net_weight_g IS NOT NULL
        THEN printf('%d.%03d', net_weight_g / 1000, net_weight_g % 1000) END AS net_weight,
    CASE WHEN quantity_micro IS NOT NULL
        THEN printf('%d.%06d', quantity_micro / 1000000, quantity_micro % 1000000) END AS quantity,
    quantity_unit
FROM numbered;
SQL
}

# Imports a release as that of a side, and prints the kilobytes it needed at most.
import_release() {
    local register=$1 side=$2 file=$3 source=$4 needed=$BENCH_FOLDER/needed
    TWINCITY_DATABASE_URL=$(address "$register") \
        "$here/peak.sh" "$needed" "$BENCH_BINARY" import trade "$file" --side "${side,,}" \
        --code "BENCH-$side" --period "$BENCH_PERIOD" --source "$source" \
        --accept-warnings >"$BENCH_FOLDER/import.log" ||
        fail "the import of $file: $(tail -n 5 "$BENCH_FOLDER/import.log")"
    cat "$needed"
}

# The code of a source that a side's release can be from.
source_of() {
    query "$1" "SELECT min(code) FROM source WHERE side = '$2'"
}

# The months of a register's flows, as an import takes them.
months_of() {
    query "$1" <<'SQL' | sed -E 's/([0-9]{4})([0-9]{2})/\1-\2/g'
SELECT min(month) || '..' || max(month) FROM trade_flow
SQL
}
