# Shared by the scripts in bin/: sourced, never run. Sets the paths and the environment that every build has in common.
# shellcheck shell=bash disable=SC2034 # its variables are used by the scripts that source it
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$ROOT"
LOCAL=$ROOT/.local
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
GEHOOR=$TARGET/release/gehoor

NEXTEST_VERSION=0.9.143
# wasm-bindgen writes the glue for exactly the library version that is locked.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
WASM_BINDGEN_HOME=${XDG_CACHE_HOME:-$HOME/.cache}/gehoor/wasm-bindgen-$WASM_BINDGEN_VERSION
export PATH=$WASM_BINDGEN_HOME/bin:$ROOT/end2end/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH

# sqlx would otherwise ask whatever DATABASE_URL names while compiling.
export SQLX_OFFLINE=true
# What browsers load: each is a feature of the crate (docs/decisions/0011-bundles.md).
BUNDLES=(wizard follow staff)

say() { printf '\033[1m▸ %s\033[0m\n' "$*" >&2; }
die() {
    printf 'gehoor: %s\n' "$*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
as_root() { if ((EUID == 0)); then "$@"; elif have sudo; then sudo "$@"; else die "this needs root, and sudo is not there: $*"; fi; }

# A private folder for what belongs to this checkout: database, secret, mails. The database's user may pass through it.
local_folder() {
    mkdir -p "$LOCAL"
    chmod 711 "$LOCAL"
}

# The settings under which the built server finds its assets, its key and its data.
server_env() {
    local_folder
    if [[ ! -s $LOCAL/secret ]]; then (umask 077 && od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$LOCAL/secret"); fi
    export GEHOOR_SECRET_FILE=${GEHOOR_SECRET_FILE:-$LOCAL/secret}
    export GEHOOR_DATA=${GEHOOR_DATA:-$LOCAL}
    # The demonstration and the tests log in with a password; whoever runs Gehoor leaves this as it is: required.
    export GEHOOR_SECOND_FACTOR=${GEHOOR_SECOND_FACTOR:-optional}
    export GEHOOR_SITE=${GEHOOR_SITE:-$ROOT/target/site}
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
free_port() {
    local port=$1
    until port_is_free "$port"; do port=$((port + 1)); done
    echo "$port"
}

# Installs the packages that the lock file of a folder names, when they are not the ones there.
npm_packages() {
    local folder=$1 what=$2 wanted stamp=$1/node_modules/.gehoor-installed
    wanted=$(sha256sum <"$folder/package-lock.json")
    [[ $(cat "$stamp" 2>/dev/null) == "$wanted" ]] && return
    say "installing $what"
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm --prefix "$folder" ci --no-audit --no-fund >>"$LOCAL/setup.log" 2>&1 </dev/null || {
        tail -n 20 "$LOCAL/setup.log" >&2
        die "npm could not install in $folder"
    }
    echo "$wanted" >"$stamp"
}
