# The servers to measure, one for each register. Sourced.

declare -A server url

# Starts a server on a free port and waits until it answers.
serve() {
    local register=$1 log=$BENCH_FOLDER/${1/\//-}.log
    TWINCITY_DATABASE_URL=$(address "$register") TWINCITY_BENCH_CONSTANT=true \
        "$BENCH_BINARY" serve --listen 127.0.0.1:0 >"$log" 2>&1 &
    server[$register]=$!
    for _ in $(seq 100); do
        url[$register]=$(grep --only-matching --max-count=1 'http://127.0.0.1:[0-9]*' "$log" 2>/dev/null || true)
        [ -z "${url[$register]}" ] || return 0
        kill -0 "${server[$register]}" 2>/dev/null || break
        sleep 0.1
    done
    cat "$log" >&2
    fail "the server of $register did not start"
}

stop_server() {
    kill "${server[$1]}"
    wait "${server[$1]}" 2>/dev/null || true
    unset "server[$1]"
}

stop_servers() {
    kill "${server[@]}" 2>/dev/null || true
}

# Sends one body from the input to a server and prints what it answers.
ask() {
    curl --silent --show-error --fail-with-body --header 'Content-Type: application/json' \
        --header 'Accept: application/graphql-response+json' --data-binary "@-" "${url[$1]}/graphql"
}

# The first process of the private PostgreSQL.
postmaster() {
    local folder
    folder=$(psql --no-psqlrc --quiet --tuples-only --no-align --command='SHOW data_directory' \
        --dbname="$TWINCITY_TEST_POSTGRES_URL")
    head -n 1 "$folder/postmaster.pid"
}

# Processor time, in ticks, of a server, if one is named, and of PostgreSQL with all processes
# it has and had.
ticks() {
    local children again stats child sum
    # A backend that ends in between would be counted twice or not at all.
    until [ "${again-none}" = "${children-}" ]; do
        children=$(<"/proc/$postmaster/task/$postmaster/children")
        stats=("/proc/$postmaster/stat")
        for child in $children; do
            stats+=("/proc/$child/stat")
        done
        [ -z "${1:-}" ] || stats+=("/proc/${server[$1]}/stat")
        sum=$(awk -v first="$postmaster" '
            { sum += $14 + $15 }
            $1 == first { sum += $16 + $17 }
            END { print sum }' "${stats[@]}" 2>/dev/null) || true
        again=$(<"/proc/$postmaster/task/$postmaster/children")
    done
    echo "$sum"
}
