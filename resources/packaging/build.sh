# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by ./run and ./check: sourced with $top set to the root of the checkout.

say() { printf '%s: %s\n' "${0##*/}" "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# How many compilers fit into this machine: each takes up to 1 GB.
jobs() {
  local cores memory
  cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
  memory=$(awk '/^MemAvailable:/ {print int($2 / 1000000)}' /proc/meminfo 2>/dev/null || true)
  memory=${memory:-$cores}
  if ((memory < 1)); then memory=1; fi
  echo $((memory < cores ? memory : cores))
}

# build_targets [TARGET...]: configures when needed and builds, everything without a target.
build_targets() {
  local started=$SECONDS log=$top/build/configure.log
  mkdir -p "$top/build"
  say "configuring (log: build/configure.log)"
  if ! (cd "$top" && cmake --preset release) >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    die "cmake could not configure the build"
  fi
  say "compiling with $(jobs) job(s); the first time takes minutes"
  cmake --build "$top/build" --parallel "$(jobs)" ${1:+--target "$@"} || die "the build failed"
  say "built in $((SECONDS - started)) s: build/bin"
}
