#!/usr/bin/env bash
# Measures a release build beside what bounds it: HTTP alone, hand-written SQL, the databases' own
# loading tools, DuckDB. Prints the reports, and writes them into docs/benchmarks.md, which says how
# to read them. QUICK=1 takes three minutes, small databases and one round, and leaves the page alone.
#
# BENCH_PARTS      what to measure: loading, requests, questions, console, huge; all but the last by
#                  default
# BENCH_HUGE       if set, the last too: twenty million rows, half an hour and 40 GB of disk
# BENCH_ROWS       trade flows of each database that requests are sent to, smallest first
# BENCH_ROUNDS     how often everything is measured; medians count
# BENCH_SECONDS    of each measurement of requests
# BENCH_LOAD       trade flows to import
# BENCH_QUESTIONS  trade flows of the databases that are asked beside DuckDB
# BENCH_VISITS     first visits to the console, of each kind
# BENCH_SIZES      rows of the small and of the huge release
# BENCH_BINARY     measures this binary instead of building one
# BENCH_FOLDER     where databases and files lie meanwhile; emptied first
# BENCH_PAGE       the page to write the reports into
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"

for program in wrk jq sqlite3 curl; do
    command -v "$program" >/dev/null || tests/apt-install.sh "$program"
done
python3 -c 'import ensurepip, venv' 2>/dev/null || tests/apt-install.sh python3-venv
PATH="$(tests/postgres-bin.sh):$PATH"

export BENCH_FOLDER=${BENCH_FOLDER:-$root/target/bench}
rm -rf "$BENCH_FOLDER"
mkdir -p "$BENCH_FOLDER"

export BENCH_ROWS=${BENCH_ROWS:-100000 2000000} BENCH_ROUNDS=${BENCH_ROUNDS:-3}
export BENCH_LOAD=${BENCH_LOAD:-1000000} BENCH_QUESTIONS=${BENCH_QUESTIONS:-1000000}
export BENCH_SIZES=${BENCH_SIZES:-200000 20000000}
export BENCH_PARTS=${BENCH_PARTS:-loading requests questions console${BENCH_HUGE:+ huge}}
export BENCH_SECONDS=${BENCH_SECONDS:-2} BENCH_VISITS=${BENCH_VISITS:-5} BENCH_PAGE=${BENCH_PAGE:-$root/docs/benchmarks.md}
if [ -n "${QUICK:-}" ]; then
    export BENCH_ROWS="10000 200000" BENCH_ROUNDS=1 BENCH_SECONDS=1 BENCH_VISITS=1 BENCH_LOAD=200000
    export BENCH_QUESTIONS=200000 BENCH_SIZES="20000 400000"
    BENCH_PAGE=$BENCH_FOLDER/quick.md
    cp docs/benchmarks.md "$BENCH_PAGE"
fi

if [ -z "${BENCH_BINARY:-}" ]; then
    # The whole workspace: another choice of packages would choose other features.
    cargo build --release --locked --workspace
    BENCH_BINARY=${CARGO_TARGET_DIR:-$root/target}/release/twincity
fi
export BENCH_BINARY PATH PYTHONDONTWRITEBYTECODE=1

# On the disk, with the settings of production.
export TWINCITY_TEST_POSTGRES_DIR=/tmp TWINCITY_TEST_POSTGRES_CONF=$root/tests/bench/postgres.conf
tests/with-postgres.sh tests/bench/measure.sh
