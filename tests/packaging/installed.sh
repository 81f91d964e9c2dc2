#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installed.sh CHECK ROOT BUILD CMAKE: one look at what `cmake --install` makes below ROOT.
set -euo pipefail

check=$1 root=$2 build=$3 cmake=$4
units=$root/usr/lib/systemd/system

fail() { printf '%s: %s\n' "$check" "$*" >&2; exit 1; }
has() { [[ -e $root$1 ]] || fail "$1 is missing"; }
# One setting of a unit, as systemd would read it.
says() { grep -qxF -- "$2" "$units/$1" || fail "$1 does not say $2"; }

case $check in
desktop)
  # The files of the console need no program to be looked at, and the program is not a part of every build.
  entry=${0%/*}/../../resources/packaging/desktop/expo-console.desktop
  desktop-file-validate "$entry" || fail "the desktop entry is not valid"
  # Newer versions want the address of a home page, which there is none of; older ones do not know the exception.
  appstreamcli validate --no-net "${entry%.desktop}.metainfo.xml" ||
    appstreamcli validate --no-net --override=url-homepage-missing=info "${entry%.desktop}.metainfo.xml" || fail "the description for software centres is not valid"
  grep -q '^MimeType=.*x-scheme-handler/expo;' "$entry" || fail "nothing opens links of the console"
  [[ -e ${0%/*}/../../resources/icons/$(sed -n 's/^Icon=//p' "$entry").svg ]] || fail "the entry's icon is missing"
  ;;
install)
  rm -rf "$root"
  for component in controller worker; do
    DESTDIR=$root "$cmake" --install "$build" --prefix /usr --component "$component" >/dev/null
  done
  for program in controller worker; do
    has "/usr/bin/expo-$program"
    has "/etc/expo-$program/$program.toml"
    has "/usr/lib/systemd/system/expo-$program.service"
    has "/usr/lib/sysusers.d/expo-$program.conf"
    has "/usr/lib/tmpfiles.d/expo-$program.conf"
    has "/usr/lib/systemd/catalog/expo-$program.catalog"
    says "expo-$program.service" "ExecStart=/usr/bin/expo-$program"
    says "expo-$program.service" "Type=notify"
    says "expo-$program.service" "Restart=on-failure"
    says "expo-$program.service" "RestartPreventExitStatus=78"
    says "expo-$program.service" "StateDirectory=expo-$program"
    says "expo-$program.service" "LoadCredential=api-key:expo-$program.api-key"
    grep -q '^WatchdogSec=[1-9]' "$units/expo-$program.service" || fail "expo-$program.service has no watchdog"
    ! grep -q '@[a-z_]*@' <(grep -v '^#\|SystemCallFilter' "$units/expo-$program.service") || fail "expo-$program.service has a place that was not filled"
  done
  has /usr/lib/systemd/system/expo-controller.socket
  has /usr/lib/systemd/system/expo-controller-tls.socket
  says expo-controller.service "ExecReload=/bin/kill -HUP \$MAINPID"
  says expo-controller.service "OnFailure=expo-controller-alert@%n.service"
  says expo-controller-alert@.service "ExecStart=/usr/bin/expo-controller notify-failure %i"
  says expo-controller-alert@.service "User=expo-controller"
  ;;
verify)
  # The units' neighbours, as far as they are named.
  for target in basic multi-user network-online shutdown sockets sysinit; do
    printf '[Unit]\nDescription=%s\n' "$target" >"$units/$target.target"
  done
  mkdir -p "$root/bin"
  cp /bin/true "$root/bin/kill"
  said=$(systemd-analyze verify --man=no --root="$root" expo-controller.service expo-worker.service \
    expo-controller.socket expo-controller-tls.socket expo-controller-alert@expo-controller.service 2>&1) || fail "$said"
  [[ -z $said ]] || fail "$said"
  ;;
security-controller | security-worker | security-controller-alert@)
  unit=expo-${check#security-}.service
  # The worker's reasons for more are in its unit.
  declare -A most=([expo-controller.service]=15 [expo-controller-alert@.service]=15 [expo-worker.service]=25)
  systemd-analyze security --no-pager --offline=true --threshold="${most[$unit]}" "$units/$unit" ||
    fail "the exposure of $unit is above ${most[$unit]} tenths"
  ;;
settings)
  cd "$root"
  for program in controller worker; do
    HOME=$root "$root/usr/bin/expo-$program" --config "$root/etc/expo-$program/$program.toml" --check-config >/dev/null
  done
  # What is commented out are the defaults: they must be known too.
  sed -E 's/^#([a-z][a-z0-9_-]* = |\[[a-z][a-z0-9_.-]*\]$)/\1/' etc/expo-controller/controller.toml >all.toml
  said=$(usr/bin/expo-controller --config all.toml --check-config 2>&1) || fail "$said"
  ;;
users)
  cp "$root/usr/lib/sysusers.d/"*.conf "$root/"
  for program in controller worker; do
    grep -q "^u expo-$program " "$root/usr/lib/sysusers.d/expo-$program.conf" || fail "no user expo-$program"
    grep -qx "User=expo-$program" "$units/expo-$program.service" || fail "expo-$program.service runs as somebody else"
  done
  if ((EUID == 0)); then
    mkdir -p "$root/etc" "$root/var/lib" "$root/var/cache"
    systemd-sysusers --root="$root" >/dev/null
    grep -q '^expo-controller:' "$root/etc/passwd" && grep -q '^expo-worker:' "$root/etc/passwd" || fail "the users were not made"
    systemd-tmpfiles --root="$root" --create expo-controller.conf expo-worker.conf
    [[ $(stat -c %a "$root/var/lib/expo-controller") == 700 ]] || fail "/var/lib/expo-controller is open to others"
    [[ $(stat -c %a "$root/etc/credstore") == 700 ]] || fail "/etc/credstore is open to others"
  fi
  ;;
catalogue)
  mkdir -p "$root/var/lib/systemd/catalog"
  journalctl --root="$root" --update-catalog
  listing=$(journalctl --root="$root" --list-catalog --no-pager) # whole: who writes into a pipe that is closed early has failed
  grep -q 'expo-free-agent: A worker is silent' <<<"$listing" || fail "journald does not know our messages"
  ;;
syscalls)
  here=$(cd "$(dirname "$0")" && pwd)
  filtered() { python3 "$here/underfilter.py" "$units/expo-$1.service" "${@:2}"; }
  ! filtered controller /bin/chown "$EUID" "$root/etc/expo-controller/controller.toml" 2>/dev/null || fail "the filter does not filter"
  data=$(mktemp -d)
  trap 'kill "$pid" 2>/dev/null || true; rm -rf "$data"' EXIT
  (exec python3 "$here/underfilter.py" "$units/expo-controller.service" "$root/usr/bin/expo-controller" --port 0 --data-dir "$data") >"$data/log" 2>&1 &
  pid=$!
  for ((i = 0; i < 200; i++)); do
    [[ -s $data/controller.port ]] && break
    kill -0 "$pid" 2>/dev/null || fail "it did not start: $(<"$data/log")"
    sleep 0.05
  done
  url=http://127.0.0.1:$(<"$data/controller.port")
  curl -fsS "$url/health" >/dev/null || fail "it does not answer: $(<"$data/log")"
  curl -fsS -H "X-API-Key: $(<"$data/admin.key")" -F source=@"$root/etc/expo-controller/controller.toml" -F platform=ios "$url/api/builds/submit" >/dev/null ||
    fail "it takes no build: $(<"$data/log")"
  kill "$pid"
  wait "$pid" || fail "it did not end well: $(<"$data/log")"
  # The worker's filter must let bubblewrap do its work, where this machine lets it at all.
  build=(/usr/bin/bwrap --ro-bind / / --dev /dev --unshare-user --unshare-pid --unshare-ipc --unshare-uts --hostname build
    --cap-drop ALL --proc /proc --die-with-parent -- /bin/sh -c 'exit 0')
  if "${build[@]}" 2>/dev/null; then
    filtered worker "${build[@]}" || fail "bubblewrap does not work under the worker's filter"
  fi
  ;;
launchd)
  plist=$root/io.freeagent.expo-worker.plist
  sed 's|@bindir@|/usr/local/bin|' "$(dirname "$0")/../../resources/packaging/launchd/io.freeagent.expo-worker.plist.in" >"$plist"
  python3 - "$plist" <<'PYTHON'
import plistlib, sys
job = plistlib.load(open(sys.argv[1], "rb"))
assert job["Label"] == "io.freeagent.expo-worker", job
assert job["ProgramArguments"][0] == "/usr/local/bin/expo-worker", job
assert job["RunAtLoad"] is True and job["KeepAlive"] == {"SuccessfulExit": False}, job
PYTHON
  ;;
*) fail "there is no such check" ;;
esac
