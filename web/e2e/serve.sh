#!/bin/sh
# Serves a seeded register at the address given, with an account for each role of each side. All of
# them have the same password: see accounts.ts.
set -eu

program=$TWINCITY_PROGRAM
"$program" seed >/dev/null
for side in cn ru; do
    for role in reader editor publisher auditor admin; do
        printf 'two-banks-one-river' |
            "$program" account add "$side.$role" --side "$side" --role "$role" --password-stdin
    done
done
exec "$program" serve --listen "$1"
