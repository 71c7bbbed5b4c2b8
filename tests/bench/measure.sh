#!/usr/bin/env bash
# Run by run.sh beside a private PostgreSQL: measures one part after the other, and writes each
# part's report into its section of the page.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

fail() {
    echo "bench: $*" >&2
    exit 1
}

# One line of what was seen, for the reports.
note() {
    local IFS=$'\t'
    echo "$*" >>"$BENCH_FOLDER/$part.tsv"
}

. "$here/register.sh"
. "$here/server.sh"
. "$here/workloads.sh"
. "$here/requests.sh"
. "$here/release.sh"
. "$here/loading.sh"
. "$here/questions.sh"
. "$here/huge.sh"
. "$here/console.sh"
. "$here/machine.sh"

trap stop_servers EXIT
postmaster=$(postmaster)
for part in $BENCH_PARTS; do
    describe_machine
    "measure_$part"
    awk -v ticks_per_second="$(getconf CLK_TCK)" -f "$here/report/shared.awk" \
        -f "$here/report/$part.awk" "$BENCH_FOLDER/$part.tsv" | tee "$BENCH_FOLDER/$part.md"
    write_section "$part"
done
