#!/usr/bin/env bash
# Prints the folder of the newest PostgreSQL server programs on this machine, after installing
# Debian's package when there are none. Fails when they cannot be had.
set -euo pipefail

newest() {
    local folder
    for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
        if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then
            echo "$folder"
            return
        fi
    done
    if command -v initdb >/dev/null && command -v postgres >/dev/null; then
        dirname "$(command -v initdb)"
    fi
}

bin=$(newest)
if [ -z "$bin" ]; then
    here=$(cd "$(dirname "$0")" && pwd)
    "$here/apt-install.sh" postgresql >&2
    bin=$(newest)
fi
if [ -z "$bin" ]; then
    echo "postgres-bin: no initdb in /usr/lib/postgresql/*/bin or on PATH" >&2
    exit 1
fi
echo "$bin"
