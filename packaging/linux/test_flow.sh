#!/bin/sh
# Drives the installed program as a person does: an ordinary user made for it, a virtual screen with a window manager,
# mouse and keyboard, and the names that a screen reader reads. The network is one of its own from which nothing leads
# out, with two servers in it. Looks afterwards what was written and to whom the program wanted to connect.
# test_flow.sh [FOLDER FOR THE PICTURES]. For a machine where a user may be added; as administrator.
# CHECKOUT=1 runs the checkout (with build/venv) in place of what is installed.
# VARIANT=german, small (900x600 with text of 200 %), dark or keyboard (no mouse) runs the same scenes in another way;
# "test_flow.sh variants [FOLDER]" runs them all, one after the other.
set -eu
cd "$(dirname "$0")/../.."
say() { printf '%s\n' "$*" >&2; }
fail() { say "FAILED: $*"; exit 1; }
USER_NAME="${USER_NAME:-privacycheck-$$}"
export USER_NAME
SERVERS="157.240.9.35 43.130.30.10"
VARIANT="${VARIANT:-}"
SPEAKS=C.UTF-8 SCREEN=1280x860 SETTINGS=
case "$VARIANT" in
    '' | keyboard) ;;
    german) SPEAKS=de_DE.UTF-8 ;;
    small) SCREEN=900x600 SETTINGS='{"text":200}' ;;
    dark) SETTINGS='{"look":"dark"}' ;;
    *) say "No such variant: $VARIANT"; exit 2 ;;
esac
if [ "${1:-}" = variants ]; then
    for one in german small dark keyboard; do
        say "== $one"
        VARIANT=$one sh packaging/linux/test_flow.sh "${2:-build/flow}/$one"
    done
    exit
fi

# -- in the network of its own -------------------------------------------------------------------------------------
if [ "${1:-}" = inside ]; then
    shift
    OWN="$1"; shift
    ip link set lo up
    for address in $SERVERS 10.3.3.3; do ip address add "$address/32" dev lo; done
    [ -z "$(ip -o link | grep -v 'lo:')" ] || fail "there is a way out of this network"
    /usr/bin/python3 packaging/linux/flow/peers.py serve $SERVERS &
    server=$!
    trap 'kill $server 2>/dev/null || :' EXIT
    cd "$OWN/home"
    status=0
    runuser -u "$USER_NAME" -- env -i PATH="$OWN/bin:/usr/local/bin:/usr/bin:/bin:/usr/games" HOME="$OWN/home" USER="$USER_NAME" \
        XDG_RUNTIME_DIR="$OWN/run" TMPDIR="$OWN/tmp" LANG="$SPEAKS" LC_CTYPE=C.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 OWN="$OWN" \
        PROGRAM="$PROGRAM" VARIANT="$VARIANT" SCREEN="$SCREEN" \
        dbus-run-session -- sh "$OWN/flow/session.sh" "$@" || status=$?
    exit $status
fi

# -- getting ready ---------------------------------------------------------------------------------------------------
[ "$(id -u)" = 0 ] || { say "It adds a user: run it as administrator."; exit 3; }
for tool in Xvfb openbox xdotool xclip import gtk-launch dbus-run-session strace unshare ip runuser useradd; do
    command -v "$tool" >/dev/null ||
        { say "Please install $tool (Debian: xvfb openbox xdotool xclip imagemagick libgtk-3-bin dbus strace util-linux iproute2 passwd)"; exit 3; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); gi.require_version("Gtk", "3.0")' 2>/dev/null ||
    { say "Please install at-spi2-core python3-gi gir1.2-atspi-2.0 gir1.2-gtk-3.0"; exit 3; }
[ -n "${CHECKOUT:-}" ] || command -v privacycheck >/dev/null || { say "Install the package first (test_packages.sh does)."; exit 3; }
PICTURES="$(mkdir -p "${1:-build/flow}" && cd "${1:-build/flow}" && pwd)"
[ $# -eq 0 ] || shift
OWN="$(mktemp -d)"
end() {
    userdel "$USER_NAME" 2>/dev/null || :
    rm -rf "$OWN"
}
trap end EXIT
mkdir -p "$OWN/home" "$OWN/bin" "$OWN/flow" "$OWN/tmp" "$OWN/pictures" "$OWN/trace"
mkdir -m 0700 "$OWN/run"
cp packaging/linux/flow/*.py packaging/linux/flow/*.sh resources/translations/*.ts "$OWN/flow/"
useradd --no-create-home --home-dir "$OWN/home" --shell /bin/sh "$USER_NAME"
SETTINGS="$SETTINGS" sh packaging/linux/flow/home.sh "$OWN" "${CHECKOUT:+$PWD}"
chmod 0755 "$OWN"
chown -R "$USER_NAME" "$OWN/home" "$OWN/run" "$OWN/tmp" "$OWN/pictures" "$OWN/trace"
touch "$OWN/begin"
PROGRAM=/opt/privacycheck/privacycheck
[ -z "${CHECKOUT:-}" ] || PROGRAM=
export PROGRAM

# -- the flow ----------------------------------------------------------------------------------------------------------
status=0
# Its processes are of their own too: all end with the first.
unshare --net --pid --fork --kill-child --mount-proc -- sh packaging/linux/test_flow.sh inside "$OWN" "$@" >"$OWN/said" 2>"$OWN/errors" || status=$?
cp "$OWN"/pictures/*.png "$PICTURES/" 2>/dev/null || :
[ "$status" = 0 ] || grep -v 'qt.accessibility' "$OWN/errors" | tail -n 30 >&2
cat "$OWN/said" >&2
grep -h -E 'killed by SIG(SEGV|ABRT|BUS|ILL)' "$OWN"/trace/* && fail "it crashed"
[ "$status" = 0 ] || { fail "a scene; its picture is in $PICTURES"; }

say "== to whom the program wanted to connect"
cat "$OWN"/trace/* | grep -c . >&2 || fail "nothing was traced"
cat "$OWN"/trace/* | grep 'sa_family=AF_INET' >"$OWN/asked" && { head "$OWN/asked" >&2; fail "it wanted to connect to an internet address"; }

say "== what it wrote"
# All files of this user, and all that anybody made in the home meanwhile.
find / -ignore_readdir_race -xdev \( -path /proc -o -path /sys -o -path "$OWN" \) -prune -o -user "$USER_NAME" -newer "$OWN/begin" -print >"$OWN/written"
grep -v -E '^/(tmp/\.X|tmp/dbus-|dev/)' "$OWN/written" && fail "it wrote outside of the user's own folders"
(cd "$OWN/home" && find . -newer "$OWN/begin" -type f) | tee "$OWN/kept" >&2
# The window manager has a log; the scenes make a menu entry and a folder to be dropped.
grep -v -E '^\./(\.local/share|\.cache|\.config)/privacycheck/|^\./\.cache/openbox/|^\./(\.local/share/applications/Zoom.desktop|Downloads/old-tool/notes.txt)$' "$OWN/kept" &&
    fail "it wrote outside of its own folders"
find "$OWN/tmp" -mindepth 1 | grep . && fail "left in the folder for temporary files"
say "== the flow is done; pictures in $PICTURES"
