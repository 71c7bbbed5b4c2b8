# What the figures were measured on, and the page they are written into. Sourced.

# Notes the date, the machine and the versions.
describe_machine() {
    local sqlite model commit host
    host=$(rustc -vV | sed -n 's/^host: //p')
    # What other platforms depend on need not be on this machine.
    sqlite=$(cargo metadata --format-version 1 --locked --offline --filter-platform "$host" |
        jq --raw-output '.packages[] | select(.name == "libsqlite3-sys") | .manifest_path')
    model=$(sed -n "s/^model name[^:]*: //p" /proc/cpuinfo | head -n 1)
    commit=$(git -C "$root" rev-parse --short HEAD)
    note about Date "$(date --utc "+%Y-%m-%d %H:%M UTC"), commit $commit"
    note about Processor "$model, $(nproc) cores"
    note about Memory "$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1024 / 1024 }' /proc/meminfo)"
    note about System "$(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname --kernel-release)"
    note about PostgreSQL "$(postgres --version | cut --delimiter=' ' --fields=3)"
    note about SQLite "$(awk '/^#define SQLITE_VERSION / { gsub(/"/, ""); print $3 }' \
        "${sqlite%/*}/sqlite3/sqlite3.h")"
    note about Rust "$(rustc --version | cut --delimiter=' ' --fields=2)"
    note about Load "$(cut --delimiter=' ' --fields=1 /proc/loadavg) before the start"
}

# Puts the report of a part between the marks of its section.
write_section() {
    awk -v report="$BENCH_FOLDER/$1.md" -v section="$1" '
        $0 == "<!-- " section ": end -->" {
            while ((getline line < report) > 0) print line
            inside = 0
        }
        !inside { print }
        $0 == "<!-- " section ": begin -->" { inside = 1 }
        ' "$BENCH_PAGE" >"$BENCH_PAGE.new"
    mv "$BENCH_PAGE.new" "$BENCH_PAGE"
}
