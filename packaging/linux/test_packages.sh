#!/bin/sh
# Installs the .deb on this machine, starts it from its menu entry on a virtual screen, scans with it by mouse and by
# command, removes it, and looks for what it left. For a machine where that does no harm; as administrator.
# test_packages.sh [FOLDER FOR THE PICTURES]. Without a package in dist/ it is built first.
set -eu
cd "$(dirname "$0")/../.."
say() { printf '%s\n' "$*" >&2; }
fail() { say "FAILED: $*"; exit 1; }
PICTURES="$(mkdir -p "${1:-build/pictures}" && cd "${1:-build/pictures}" && pwd)"

[ "$(id -u)" = 0 ] || { say "It installs a package: run it as administrator."; exit 3; }
for tool in apt-get lintian appstreamcli desktop-file-validate Xvfb openbox xdotool import gtk-launch; do
    command -v "$tool" >/dev/null ||
        { say "Please install $tool (Debian: lintian appstream desktop-file-utils xvfb openbox xdotool imagemagick libgtk-3-bin)"; exit 3; }
done
ls dist/privacycheck_*.deb >/dev/null 2>&1 || sh packaging/linux/build.sh
DEB="$(ls -t "$PWD"/dist/privacycheck_*.deb | head -n 1)"
FOLDER="$(ls -t "$PWD"/dist/privacycheck-*.tar.gz | head -n 1)"
OWN="$(mktemp -d)"
export HOME="$OWN/home" XDG_RUNTIME_DIR="$OWN/run" DISPLAY=:95
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME WAYLAND_DISPLAY QT_QPA_PLATFORM
mkdir -m 0700 "$HOME" "$XDG_RUNTIME_DIR"
started=""
end() {
    for process in $started; do kill "$process" 2>/dev/null || :; done
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
tar -C "$OWN" -xzf "$FOLDER"
"$OWN"/privacycheck-*/privacycheck scan --machine resources/sample/computer.jsonl >"$OWN/folder" || [ $? -le 1 ]
grep -q "WeChat" "$OWN/folder" || fail "a scan with the folder"

say "== install"
# What the system writes on its own, and what nobody takes for a leftover.
look() { find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /run -o -path /work -o -path /var/lib/dpkg -o -path /var/lib/apt \
    -o -path /var/cache -o -path /var/log -o -path /root -o -path "$PWD" -o -path "$OWN" \) -prune -o -print | LC_ALL=C sort; }
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

say "== the window, from its menu entry"
Xvfb "$DISPLAY" -screen 0 1280x860x24 -nolisten tcp >/dev/null 2>&1 &
started="$started $!"
for _ in 1 2 3 4 5 6 7 8 9 10; do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.3; done
openbox >/dev/null 2>&1 &
started="$started $!"
sleep 1
gtk-launch org.privacycheck.PrivacyCheck >"$OWN/window.out" 2>&1
window="$(timeout 20 xdotool search --sync --onlyvisible --name '^PrivacyCheck$' | tail -n 1)" || fail "no window with the title PrivacyCheck"
process="$(xdotool getwindowpid "$window")"
started="$process $started"
[ "$(readlink "/proc/$process/exe")" = /opt/privacycheck/privacycheck ] || fail "the window is of another program"
sleep 1
import -window "$window" "$PICTURES/start.png"
grep VmRSS "/proc/$process/status" >&2

# Idle: in five seconds nobody touches it, and it uses no time.
ticks() { cut -d' ' -f14,15 "/proc/$process/stat"; }
before="$(ticks)"
sleep 5
after="$(ticks)"
say "processor time of 5 idle seconds, in hundredths: $before -> $after"

# A press on Scan where it is seen; where the page looks different, by keyboard: the button has the focus at the start.
kept() { [ -f "$HOME/.local/share/privacycheck/history.db" ]; }
wait_for_scan() { for _ in 1 2 3 4 5 6 7 8 9 10; do kept && return 0; sleep 1; done; return 1; }
eval "$(xdotool getwindowgeometry --shell "$window")"
xdotool mousemove --window "$window" $((WIDTH / 2)) $((HEIGHT * 577 / 1000)) click 1
wait_for_scan || { say "the mouse did not find the button; by keyboard:"; xdotool key --window "$window" space; wait_for_scan; } ||
    fail "no scan was kept after a press on Scan"
sleep 3
import -window "$window" "$PICTURES/results.png"
[ "$(compare -metric AE "$PICTURES/start.png" "$PICTURES/results.png" null: 2>&1 | cut -d. -f1)" != 0 ] || fail "pressing Scan changed nothing"
xdotool windowactivate --sync "$window" key alt+F4
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -d "/proc/$process" ] || break; sleep 0.3; done
[ ! -d "/proc/$process" ] || fail "the window's process goes on after its window was closed"
grep . "$OWN/window.out" >&2 || :

say "== remove"
DEBIAN_FRONTEND=noninteractive apt-get purge -q -y privacycheck >"$OWN/apt" 2>&1 || { cat "$OWN/apt" >&2; fail "apt-get purge"; }
look >"$OWN/after"
left="$(comm -13 "$OWN/before" "$OWN/after" | grep -i privacycheck || :)"
[ -z "$left" ] || fail "left behind: $left"
[ ! -e /opt/privacycheck ] || fail "/opt/privacycheck is still there"
say "the user's own data stay, as they should:"
(cd "$HOME" && find . -type f) >&2
say "== all done; pictures in $PICTURES"
