#!/usr/bin/env bash
# Usage: with-postgres.sh COMMAND…
#
# Runs COMMAND beside a private PostgreSQL on a free loopback port, with the address of a
# superuser in TWINCITY_TEST_POSTGRES_URL, and passes COMMAND's exit status on. Nothing of the
# cluster outlives this script. Made for tests: it trades durability for speed, and keeps the
# cluster in memory where there is room, unless TWINCITY_TEST_POSTGRES_DIR names a short path.
#
# TWINCITY_TEST_POSTGRES_CONF names a file of settings to lay over those of the tests.
set -euo pipefail

fail() {
    echo "with-postgres: $*" >&2
    exit 1
}

[ $# -gt 0 ] || fail "name a command to run"
here=$(cd "$(dirname "$0")" && pwd)
bin=$("$here/postgres-bin.sh")

# PostgreSQL refuses to run as root; Debian's package brings a user for it.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || fail "running as root needs the user postgres of Debian's package"
    as_owner=(runuser -u postgres --)
fi

# Copying a database makes hundreds of files: 30 ms in memory, ten times that on a slow disk. Not
# in TMPDIR: the path of a socket has room for about a hundred bytes only.
parent=/tmp
room_kb=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)
if [ "${room_kb:-0}" -gt 4000000 ] && [ -w /dev/shm ]; then
    parent=/dev/shm
fi
folder=$(mktemp -d "${TWINCITY_TEST_POSTGRES_DIR:-$parent}/twincity-postgres.XXXXXX")
started=

# Runs in the cluster's folder, since the owner may not be allowed into the current one.
owner() {
    (cd "$folder" && "${as_owner[@]}" "$@" </dev/null)
}

finish() {
    status=$?
    trap - EXIT
    # A second interrupt must not leave the server behind.
    trap '' INT TERM HUP
    if [ -n "$started" ]; then
        owner "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate --silent stop || status=1
    fi
    rm -rf "$folder"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
echo "$password" >"$folder/password"
if [ ${#as_owner[@]} -gt 0 ]; then
    chown -R postgres: "$folder"
fi

# The password travels in clear, but only over loopback; SCRAM would cost every connection of an
# unoptimised build tens of milliseconds.
owner "$bin/initdb" --pgdata="$folder/data" --username=twincity --pwfile="$folder/password" \
    --auth=password --locale=C.UTF-8 --encoding=UTF8 --no-sync >"$folder/initdb.log" 2>&1 || {
    cat "$folder/initdb.log" >&2
    fail "initdb did not make a cluster"
}

cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_size = 256MB
max_wal_senders = 0
# A worker inside the template would stop its being copied.
autovacuum = off
CONF
# Later lines win.
if [ -n "${TWINCITY_TEST_POSTGRES_CONF:-}" ]; then
    cat "$TWINCITY_TEST_POSTGRES_CONF" >>"$folder/data/postgresql.conf"
fi

# Below the ports that the system hands out by itself.
for _ in $(seq 20); do
    port=$((20000 + RANDOM % 12000))
    if owner "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/server.log" --silent --wait \
        --options="-p $port" start >/dev/null 2>&1; then
        started=yes
        break
    fi
done
if [ -z "$started" ]; then
    cat "$folder/server.log" >&2 || true
    fail "the server did not start"
fi

export TWINCITY_TEST_POSTGRES_URL="postgres://twincity:$password@127.0.0.1:$port/postgres"
"$@"
