# The registers to measure: one file or database for each pair of a database and a size, named
# `sqlite/100000` or `postgres/100000`. Sourced.

readonly PROJECTS=2000

# The address of a register, as the server takes it.
address() {
    case $1 in
        sqlite/*) echo "sqlite:$BENCH_FOLDER/${1#*/}.db" ;;
        postgres/*) echo "${TWINCITY_TEST_POSTGRES_URL%/*}/rows_${1#*/}" ;;
    esac
}

# Runs SQL from the second argument, or else from the input; prints rows, blanks between columns.
query() {
    local file
    case $1 in
        sqlite/*)
            file=$(address "$1")
            sqlite3 -bail -separator ' ' "${file#sqlite:}" ${2:+"$2"}
            ;;
        postgres/*)
            psql --no-psqlrc --quiet --tuples-only --no-align --field-separator=' ' \
                --set=ON_ERROR_STOP=1 --dbname="$(address "$1")" ${2:+--command="$2"}
            ;;
    esac
}

# Makes a register with so many trade flows and the invented projects, and notes how long the
# flows took.
make_register() {
    local register=$1 rows=${1#*/} blob='' begun ended
    case $register in
        sqlite/*) blob=x ;;
        postgres/*) createdb --maintenance-db="$TWINCITY_TEST_POSTGRES_URL" "rows_$rows" ;;
    esac
    echo "Loading $register" >&2
    TWINCITY_DATABASE_URL=$(address "$register") "$BENCH_BINARY" migrate >/dev/null
    begun=$(date +%s%N)
    TWINCITY_DATABASE_URL=$(address "$register") "$BENCH_BINARY" seed --rows "$rows" >/dev/null
    ended=$(date +%s%N)
    note seed "$register" "$(((ended - begun) / 1000000))"

    query "$register" <<SQL |
SELECT 'sector', s.code, min(c.cluster_code) FROM sector s
LEFT JOIN cluster_sector c ON c.sector_code = s.code GROUP BY s.code ORDER BY s.code;
SELECT 'zone', side, code FROM zone ORDER BY code;
SQL
        awk -v blob="$blob" -v projects="$PROJECTS" -f "$here/projects.awk" |
        query "$register"
    case $register in
        postgres/*) query "$register" "VACUUM ANALYZE" ;;
    esac
}

# A register that has all facts and no flows.
empty_register() {
    drop_register "$1"
    case $1 in
        postgres/*) createdb --maintenance-db="$TWINCITY_TEST_POSTGRES_URL" "rows_${1#*/}" ;;
    esac
    TWINCITY_DATABASE_URL=$(address "$1") "$BENCH_BINARY" migrate >/dev/null
    TWINCITY_DATABASE_URL=$(address "$1") "$BENCH_BINARY" seed --no-demo >/dev/null
}

# A register with the same rows under the same ids.
copy_register() {
    local file
    drop_register "$2"
    case $1 in
        sqlite/*)
            file=$(address "$2")
            query "$1" "VACUUM INTO '${file#sqlite:}'"
            ;;
        postgres/*)
            createdb --maintenance-db="$TWINCITY_TEST_POSTGRES_URL" \
                --template="rows_${1#*/}" "rows_${2#*/}"
            ;;
    esac
}

drop_register() {
    local file
    case $1 in
        sqlite/*)
            file=$(address "$1")
            rm -f "${file#sqlite:}" "${file#sqlite:}-wal" "${file#sqlite:}-shm"
            ;;
        postgres/*)
            PGOPTIONS="--client-min-messages=warning" dropdb --if-exists --force \
                --maintenance-db="$TWINCITY_TEST_POSTGRES_URL" "rows_${1#*/}"
            ;;
    esac
}
