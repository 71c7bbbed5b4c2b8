#!/bin/sh
# Serves a seeded register at the address given, with an account for each role of each side, and
# for those that the operator has. All of them have the same password: see accounts.ts.
set -eu

program=$TWINCITY_PROGRAM

add() {
    printf 'two-banks-one-river' |
        "$program" account add "$1.$2" --side "$1" --role "$2" --password-stdin
}

# Tests that fail to sign in, on purpose and again when they are retried, share one address.
export TWINCITY_SIGN_IN_FREE_FAILURES_OF_ADDRESS=1000

"$program" seed >/dev/null
for side in cn ru; do
    for role in reader editor publisher auditor admin; do
        add "$side" "$role"
    done
done
for role in auditor admin; do
    add operator "$role"
done
exec "$program" serve --listen "$1"
