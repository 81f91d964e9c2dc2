#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing from the packages of the distribution: Debian 12, Debian 13, Ubuntu 24.04 and what descends from them.
#   packages.sh [--list] build|run|check...
set -euo pipefail

# A package behind `?` exists in some of these distributions only: elsewhere another one brings its files.
build_packages=(
  cmake ninja-build g++ pkg-config ccache mold git
  qt6-base-dev qt6-httpserver-dev qt6-websockets-dev libqt6sql6-sqlite
  qt6-charts-dev '?libqt6opengl6-dev' qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev
  libexpected-dev libtomlplusplus-dev libarchive-dev libsqlite3-dev libssl-dev libsystemd-dev libical-dev libcurl4-openssl-dev libsodium-dev
)
run_packages=(
  libqt6sql6-sqlite '?qt6-svg-plugins' fonts-dejavu-core tzdata
  ca-certificates curl jq zip unzip util-linux bubblewrap
)
check_packages=(dbus python3 python3-aiosmtpd curl iproute2 jq mandoc w3m '?chromium' openssl systemd desktop-file-utils appstream)

# Programs that the checks need out of packages that would start a service on this machine: taken out of the package, not installed.
# Before the colon the packages that may hold the file, the first that is offered counts.
check_programs=('promtool prometheus:usr/bin/promtool')

say() { printf 'packages: %s\n' "$*"; }
die() { printf 'packages: %s\n' "$*" >&2; exit 1; }

# Node.js may come from elsewhere than the distribution, so the commands count, not the packages.
has_node() {
  command -v npm >/dev/null && command -v node >/dev/null && (($(node -p 'process.versions.node.split(".")[0]') >= 18))
}

is_installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }
is_offered() { [[ -n $(apt-cache madison "$1" 2>/dev/null) ]]; }

wanted_packages() {
  local purpose
  for purpose; do
    case $purpose in
      build) printf '%s\n' "${build_packages[@]}" ;;
      run) printf '%s\n' "${run_packages[@]}"; has_node || printf '%s\n' nodejs npm ;;
      check) printf '%s\n' "${check_packages[@]}" ;;
      *) die "unknown purpose \"$purpose\"; use: packages.sh [--list] build|run|check..." ;;
    esac
  done
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    sudo "$@"
  fi
}

require_root() {
  ((EUID == 0)) && return
  command -v sudo >/dev/null || die "missing: $*. Installing needs root, and there is no sudo. As root: apt-get install $*"
  sudo -n true 2>/dev/null || [[ -t 0 ]] ||
    die "missing: $*. Installing needs root, and sudo cannot ask for a password here. Run: sudo apt-get install $*"
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"; }

# unpack 'PACKAGE...:FILE': the file goes to build/tools/bin.
unpack() {
  local packages=${1%%:*} file=${1#*:} package='' folder
  command -v "${file##*/}" >/dev/null && return
  [[ -x $tools/${file##*/} ]] && return
  folder=$(mktemp -d)
  # The download runs as a user of its own, which must be able to write here.
  chmod 777 "$folder"
  for package in $packages; do is_offered "$package" && break; done
  if ! is_offered "$package"; then
    apt update >/dev/null
    for package in $packages; do is_offered "$package" && break; done
  fi
  say "taking ${file##*/} out of the package $package"
  (cd "$folder" && apt-get -q download "$package" >/dev/null && dpkg-deb -x ./*.deb .) ||
    die "the package $package cannot be fetched; check the network and /etc/apt/sources.list"
  mkdir -p "$tools"
  install -m 755 "$folder/$file" "$tools/"
  rm -rf "$folder"
}

tools=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/build/tools/bin
list=false
if [[ ${1:-} == --list ]]; then
  list=true
  shift
fi
(($#)) || die "what for? Use: packages.sh [--list] build|run|check..."

mapfile -t wanted < <(wanted_packages "$@" | sort -u)
# A process substitution hides its exit status: check the words again where it counts.
wanted_packages "$@" >/dev/null
if $list; then
  printf '%s\n' "${wanted[@]}"
  exit
fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  say "this system has no apt-get; install what these packages bring, in your system's names: ${wanted[*]#\?}"
  exit
fi

missing=()
maybe=()
for package in "${wanted[@]}"; do
  is_installed "${package#\?}" && continue
  if [[ $package == \?* ]]; then maybe+=("${package#\?}"); else missing+=("$package"); fi
done
# Without a package list nothing can be said about what is offered.
if ((${#maybe[@]})) && ((${#missing[@]} == 0)); then
  for package in "${maybe[@]}"; do
    if is_offered "$package"; then missing+=("$package"); fi
  done
  maybe=()
fi
unpack_programs() {
  local program
  [[ " $* " == *' check '* ]] || return 0
  for program in "${check_programs[@]}"; do unpack "$program"; done
}

if ((${#missing[@]} == 0)); then
  unpack_programs "$@"
  exit
fi

require_root "${missing[@]}"
say "refreshing the package lists"
apt update >/dev/null || die "the package lists cannot be refreshed; check the network and /etc/apt/sources.list"
for package in "${maybe[@]}"; do
  if is_offered "$package"; then missing+=("$package"); fi
done
say "installing ${missing[*]}"
started=$SECONDS
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! apt install --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  die "apt-get could not install: ${missing[*]}"
fi
say "done in $((SECONDS - started)) s"
unpack_programs "$@"
