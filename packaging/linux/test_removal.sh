#!/bin/sh
# Upgrades, reinstalls, removes and purges the .deb, and compares the whole file tree with what it was before.
# test_removal.sh PACKAGE.deb. As administrator; ends with 3 where a layer over the file system cannot be made.
# All of it happens in such a layer (overlayfs, in memory): the machine stays as it is, and what the layer holds in the
# end is exactly what was changed, wherever that lies.
set -eu
say() { printf '%s\n' "$*" >&2; }
fail() { say "FAILED: $*"; exit 1; }

if [ "${1:-}" != inside ]; then
    [ "$(id -u)" = 0 ] || { say "It installs packages: run it as administrator."; exit 3; }
    [ -f "${1:-}" ] || { say "Which package? test_removal.sh PACKAGE.deb"; exit 2; }
    exec unshare --mount --propagation private -- sh "$0" inside "$(realpath "$1")"
fi
DEB="$2"
OWN="$(mktemp -d)"
# What is mounted below goes with this process; the folder itself lies on the machine.
trap 'umount -R "$OWN" 2>/dev/null || :; rmdir "$OWN"' EXIT
mount -t tmpfs -o size=2g own "$OWN"
mkdir "$OWN/changed" "$OWN/work" "$OWN/root"
mount -t overlay own -o "lowerdir=/,upperdir=$OWN/changed,workdir=$OWN/work" "$OWN/root" ||
    { say "No layer over the file system can be made here."; exit 3; }
ROOT="$OWN/root"
for place in proc dev; do mount --bind "/$place" "$ROOT/$place"; done
for place in tmp run; do mount -t tmpfs own "$ROOT/$place"; done
in_root() { chroot "$ROOT" env DEBIAN_FRONTEND=noninteractive HOME=/home/removal LC_ALL=C.UTF-8 "$@"; }
apt() { in_root apt-get "$@" -q -y --no-install-recommends >"$OWN/said" 2>&1 || { cat "$OWN/said" >&2; fail "apt-get $*"; }; }
version() { in_root dpkg-query -W -f '${db:Status-Abbrev}${Version}' privacycheck 2>/dev/null || :; }
own() { (cd "$ROOT/home/removal" && find . -type f -exec sha256sum {} + | LC_ALL=C sort); }

# What the system itself writes whenever any package comes or goes: its databases, its logs, its lists of menu entries,
# icons and manual pages. Only files that were there before may have changed; that they name the program is looked for.
writes_itself() {
    case "$1" in
    /var/lib/dpkg/status | /var/lib/dpkg/status-old | /var/lib/dpkg/available | /var/lib/apt/extended_states) ;;
    /var/log/dpkg.log | /var/log/apt/history.log | /var/log/apt/term.log | /var/log/apt/eipp.log.xz) ;;
    /var/cache/apt/pkgcache.bin | /var/cache/apt/srcpkgcache.bin | /var/cache/debconf/*.dat | /var/cache/man/index.db) ;;
    /usr/share/applications/mimeinfo.cache | /usr/share/icons/hicolor/icon-theme.cache) ;;
    *) return 1 ;;
    esac
}

# Each file, link and folder that is not as it was before: new, changed (bytes, owner or mode) or gone.
changes() {
    (cd "$OWN/changed" && find . -mindepth 1 ! -path './tmp*' ! -path './run*' ! -path './home/removal*' -print) |
        sed 's/^\.//' | LC_ALL=C sort | while read -r path; do
            made="$OWN/changed$path"
            if [ -c "$made" ]; then say_change gone "$path"
            elif [ ! -e "/$path" ] && [ ! -L "/$path" ]; then say_change new "$path"
            elif [ "$(stat -c '%f %u %g' "$made")" != "$(stat -c '%f %u %g' "/$path")" ]; then say_change changed "$path"
            elif [ -L "$made" ]; then [ "$(readlink "$made")" = "$(readlink "/$path")" ] || say_change changed "$path"
            elif [ -f "$made" ]; then cmp -s "$made" "/$path" || writes_itself "$path" || say_change changed "$path"
            fi
        done
}
say_change() { printf '%s %s\n' "$1" "$2"; }

say "== an older package, made of this one: it has files that the newer lacks"
dpkg-deb -R "$DEB" "$OWN/older"
now="$(dpkg-deb -f "$DEB" Version)"
sed -i 's/^Version: .*/Version: 0.0.1/' "$OWN/older/DEBIAN/control"
mkdir "$OWN/older/opt/privacycheck/lib/former"
echo old >"$OWN/older/opt/privacycheck/lib/former/part.so"
echo old >"$OWN/older/usr/share/man/man1/privacycheck-former.1"
dpkg-deb --root-owner-group -Znone --build "$OWN/older" "$ROOT/tmp/older.deb" >/dev/null
rm -rf "$OWN/older"
cp "$DEB" "$ROOT/tmp/newer.deb"
mkdir -p "$ROOT/home/removal"
apt install /tmp/older.deb
[ "$(version)" = "ii 0.0.1" ] || fail "the older one is not installed: $(version)"
[ -e "$ROOT/opt/privacycheck/lib/former/part.so" ] || fail "the older one lacks its own file"
in_root privacycheck history keep on --days 30 >/dev/null || fail "a choice that is kept"
kept="$(own)"
[ -n "$kept" ] || fail "a choice is not kept in the home folder"
(cd "$ROOT/home/removal" && find . -type f ! -path './.local/share/privacycheck/*' ! -path './.config/privacycheck/*' \
    ! -path './.cache/privacycheck/*') | grep . && fail "it wrote outside of its own folders of the home"

say "== upgrade to $now, and the same once more"
apt install /tmp/newer.deb
[ "$(version)" = "ii $now" ] || fail "after the upgrade: $(version)"
[ "$(in_root privacycheck --version)" = "privacycheck, version $now" ] || fail "the upgraded program does not start"
[ ! -e "$ROOT/opt/privacycheck/lib/former" ] || fail "a folder of the older one is still there"
[ ! -e "$ROOT/usr/share/man/man1/privacycheck-former.1" ] || fail "a page of the older one is still there"
apt install --reinstall /tmp/newer.deb
in_root dpkg --verify privacycheck >"$OWN/said" 2>&1 || fail "not as packed: $(cat "$OWN/said")"
[ ! -s "$OWN/said" ] || fail "not as packed: $(cat "$OWN/said")"
[ "$(own)" = "$kept" ] || fail "the upgrade changed the user's own data"

say "== remove, and purge"
apt remove privacycheck
case "$(version)" in "" | un*) ;; *) fail "remove left something to purge: $(version)" ;; esac
changes >"$OWN/removed"
[ ! -s "$OWN/removed" ] || fail "after remove: $(cat "$OWN/removed")"
apt install /tmp/newer.deb
apt purge privacycheck
changes >"$OWN/purged"
[ ! -s "$OWN/purged" ] || fail "after purge: $(cat "$OWN/purged")"
[ "$(own)" = "$kept" ] || fail "the user's own data did not stay as they were"
for list in usr/share/applications/mimeinfo.cache usr/share/icons/hicolor/icon-theme.cache var/lib/dpkg/status; do
    ! grep -a -i -q privacycheck "$ROOT/$list" || fail "/$list still names it"
done

# A check that finds nothing must be one that can find: leftovers of each kind, in places where nobody would look.
say "== the comparison finds what is put there"
mkdir -p "$ROOT/var/cache/some" "$ROOT/root/.config"
echo x >"$ROOT/var/cache/some/thing"
ln -s /nowhere "$ROOT/var/log/link"
echo x >>"$ROOT/etc/hosts.allow.trial"
echo x >>"$ROOT/etc/debian_version"
rm "$ROOT/etc/shells"
changes >"$OWN/found"
for wanted in "new /var/cache/some" "new /var/cache/some/thing" "new /var/log/link" "new /etc/hosts.allow.trial" \
    "changed /etc/debian_version" "gone /etc/shells"; do
    grep -q -x "$wanted" "$OWN/found" || fail "the comparison missed: $wanted"
done
say "== upgraded, reinstalled, removed and purged without leftovers"
