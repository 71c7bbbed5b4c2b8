#!/usr/bin/env bash
# Usage: apt-install.sh PACKAGE…
#
# Installs Debian packages, as root or through sudo, or says which ones to install.
set -euo pipefail

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
    # Nobody is there to type a password.
    [ -t 0 ] || as_root+=(--non-interactive)
fi
if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    echo "apt-install: please install $* (doing it here needs apt-get, and root or sudo)" >&2
    exit 1
fi

install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "$@" </dev/null
}

echo "Installing $*" >&2
"${as_root[@]}" apt-get update </dev/null
for package in "$@"; do
    if [ "$package" != postgresql ]; then
        install "$package"
        continue
    fi
    # Only the programs are wanted: without this, Debian makes a cluster and keeps it running.
    install postgresql-common
    settings=/etc/postgresql-common/createcluster.conf
    "${as_root[@]}" cp --preserve "$settings" "$settings.kept"
    echo "create_main_cluster = false" | "${as_root[@]}" tee --append "$settings" >/dev/null
    status=0
    install postgresql || status=$?
    "${as_root[@]}" mv "$settings.kept" "$settings"
    [ "$status" -eq 0 ] || exit "$status"
done
