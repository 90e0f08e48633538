#!/bin/sh
# Installs the .deb on this machine, scans with it by command, drives its window from the menu entry on (test_flow.sh),
# removes it, and looks for what it left. For a machine where that does no harm; as administrator.
# test_packages.sh [FOLDER FOR THE PICTURES]. Without a package in dist/ it is built first. VARIANTS=1 drives the window
# in German, on a small screen with large text, in the dark and without a mouse too.
set -eu
cd "$(dirname "$0")/../.."
say() { printf '%s\n' "$*" >&2; }
fail() { say "FAILED: $*"; exit 1; }
PICTURES="$(mkdir -p "${1:-build/pictures}" && cd "${1:-build/pictures}" && pwd)"

[ "$(id -u)" = 0 ] || { say "It installs a package: run it as administrator."; exit 3; }
for tool in apt-get lintian appstreamcli desktop-file-validate; do
    command -v "$tool" >/dev/null ||
        { say "Please install $tool (Debian: lintian appstream desktop-file-utils)"; exit 3; }
done
ls dist/privacycheck_*.deb >/dev/null 2>&1 || sh packaging/linux/build.sh
DEB="$(ls -t "$PWD"/dist/privacycheck_*.deb | head -n 1)"
FOLDER="$(ls -t "$PWD"/dist/privacycheck-*.tar.gz | head -n 1)"
OWN="$(mktemp -d)"
export HOME="$OWN/home" XDG_RUNTIME_DIR="$OWN/run"
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME WAYLAND_DISPLAY QT_QPA_PLATFORM
mkdir -m 0700 "$HOME" "$XDG_RUNTIME_DIR"
end() {
    dpkg -s privacycheck >/dev/null 2>&1 && apt-get purge -q -y privacycheck >/dev/null 2>&1
    rm -rf "$OWN"
}
trap end EXIT

say "== checks that need no installation"
lintian --fail-on error "$DEB" >/dev/null 2>"$OWN/lintian" || { lintian "$DEB" >&2; fail "lintian"; }
dpkg-deb -x "$DEB" "$OWN/deb"
appstreamcli validate --no-net "$OWN"/deb/usr/share/metainfo/*.xml >/dev/null || fail "the AppStream data"
appstreamcli validate-tree --no-net "$OWN/deb" >/dev/null || fail "the AppStream data with its menu entry"
desktop-file-validate --no-hints "$OWN"/deb/usr/share/applications/*.desktop || fail "the menu entry"
find "$OWN/deb" -name '*Network*' -o -name '*libssl*' | grep . && fail "a network library is in the package"

say "== the folder runs where it lies"
mkdir "$OWN/My Files"
tar -C "$OWN/My Files" -xzf "$FOLDER"
FOLDER="$(echo "$OWN/My Files"/privacycheck-*)"
[ -f "$FOLDER/READ-ME.txt" ] && ! grep -q @ "$FOLDER/READ-ME.txt" || fail "no words to read in the folder"
"$FOLDER/privacycheck" scan --machine resources/sample/computer.jsonl >"$OWN/folder" || [ $? -le 1 ]
grep -q "WeChat" "$OWN/folder" || fail "a scan with the folder"
# As a file manager starts what was double-clicked.
QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c 'import sys; from gi.repository import Gio
Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)' "$FOLDER/PrivacyCheck.desktop"
window=
for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 0.5
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/exe")" != "$FOLDER/usr/lib/privacycheck/privacycheck" ] || window="${process#/proc/}"
    done
    [ -z "$window" ] || break
done
[ -n "$window" ] || fail "the folder's file to double-click starts nothing"
sleep 2
kill "$window" || fail "the window of the folder ended on its own"

# In a layer over the file system, where every leftover shows, whatever its name; here only what bears ours is looked for.
status=0
sh packaging/linux/test_removal.sh "$DEB" || status=$?
case "$status" in 0) ;; 3) say "NOT CHECKED: upgrade, and leftovers of other names" ;; *) fail "upgrade or removal" ;; esac

say "== install"
# All that bears our name, in the system's caches and logs and in the administrator's home too.
look() { find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /run -o -path "$PWD" -o -path "$OWN" \) -prune \
    -o -ipath '*privacycheck*' -print | LC_ALL=C sort; }
look >"$OWN/before"
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$DEB" >"$OWN/apt" 2>&1 || { cat "$OWN/apt" >&2; fail "apt-get install"; }
privacycheck --version || fail "the command is not found"
man -w privacycheck >/dev/null 2>&1 || [ -f /usr/share/man/man1/privacycheck.1.gz ] || fail "no manual page"
words="$(COMP_WORDS='privacycheck sc' COMP_CWORD=1 _PRIVACYCHECK_COMPLETE=bash_complete privacycheck)"
[ "$words" = "plain,scan" ] || fail "completion gave: $words"
words="$(COMP_WORDS='privacycheck ' COMP_CWORD=1 _PRIVACYCHECK_COMPLETE=bash_complete privacycheck)"
case "$words" in *plain,scan*) ;; *) fail "completion of no word gave: $words" ;; esac
privacycheck scan --no-history >"$OWN/scan" || [ $? -le 1 ] || fail "privacycheck scan"
grep -q "Nothing was sent" "$OWN/scan" || fail "privacycheck scan said: $(head -c 500 "$OWN/scan")"

say "== it does not list itself, neither the package nor its window"
QT_QPA_PLATFORM=offscreen privacycheck &
window=$!
sleep 2
listed() { privacycheck scan --no-history --format json "$@" >"$OWN/json" || [ $? -le 1 ] || fail "privacycheck scan"
    /usr/bin/python3 -c 'import json, sys
keys = [app["key"] for app in json.load(open(sys.argv[1], encoding="utf-8"))["apps"]]
print(*[key for key in keys if key == "deb:privacycheck" or "/opt/privacycheck" in key])' "$OWN/json"; }
[ -z "$(listed)" ] || fail "it lists $(listed)"
case "$(listed --all)" in *deb:privacycheck*) ;; *) fail "with --all it is not listed" ;; esac
[ "$(readlink /proc/$window/exe)" = /opt/privacycheck/privacycheck ] || fail "the window was not open meanwhile"
kill "$window"

say "== the whole flow, from its menu entry"
status=0
sh packaging/linux/test_flow.sh "$PICTURES" || status=$?
[ "$status" != 3 ] || exit 3
[ "$status" = 0 ] || fail "the flow"
[ -z "${VARIANTS:-}" ] || sh packaging/linux/test_flow.sh variants "$PICTURES" || fail "a variant of the flow"

say "== remove"
privacycheck history keep on --days 30 >"$OWN/kept" || fail "a choice that is kept: $(cat "$OWN/kept")"
own() { (cd "$HOME" && find . -type f -exec sha256sum {} + | LC_ALL=C sort); }
kept="$(own)"
[ -n "$kept" ] || fail "a choice is not kept in the home folder"
DEBIAN_FRONTEND=noninteractive apt-get purge -q -y privacycheck >"$OWN/apt" 2>&1 || { cat "$OWN/apt" >&2; fail "apt-get purge"; }
look >"$OWN/after"
left="$(comm -13 "$OWN/before" "$OWN/after")"
[ -z "$left" ] || fail "left behind: $left"
[ ! -e /opt/privacycheck ] || fail "/opt/privacycheck is still there"
[ "$(own)" = "$kept" ] || fail "the user's own data did not stay as they were"
say "== all done; pictures in $PICTURES"
