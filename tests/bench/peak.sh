#!/usr/bin/env bash
# Runs a program and writes into a file how much memory it had at most, in kilobytes.
# Usage: peak.sh FILE PROGRAM ARGUMENT…
set -euo pipefail

file=$1
shift
"$@" &
child=$!
peak=0
while read -r now < <(awk '/^VmHWM/ { print $2 }' "/proc/$child/status" 2>/dev/null); do
    peak=$now
    sleep 0.1
done
wait "$child"
echo "$peak" >"$file"
