#!/bin/sh
# A checkout in, packages for Linux out (dist/): a .deb, and a folder that runs anywhere as .tar.gz (and as an AppImage
# where appimagetool is at hand). Downloads only in the first step, into build/. The same sources give the same bytes.
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8 TZ=UTC PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$PWD"
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}"
export SOURCE_DATE_EPOCH
umask 022
say() { printf '%s\n' "$*" >&2; }

WORK="$PWD/build/linux"
OUT="$PWD/dist"
VENV="$PWD/build/venv"
HERE="packaging/linux"
APP=org.privacycheck.PrivacyCheck
DATE="$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)"
VERSION="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' privacycheck/__init__.py)"
MACHINE="$(uname -m)"

for tool in python3 dpkg-deb dpkg-shlibdeps fakeroot strip gzip tar; do
    command -v "$tool" >/dev/null || { say "Please install $tool (Debian: python3-venv dpkg-dev fakeroot binutils)"; exit 3; }
done

say "== libraries, into build/venv"
# Debian's own Python, not one from elsewhere: it comes with a shared library and is built for this system.
PYTHON="${PYTHON:-/usr/bin/python3}"
[ -x "$VENV/bin/python" ] || "$PYTHON" -m venv "$VENV"
wanted="packaging/pyinstaller/requirements.txt"
if [ ! -f "$VENV/.done" ] || [ "$wanted" -nt "$VENV/.done" ]; then
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$wanted"
    touch "$VENV/.done"
fi

say "== bundle"
rm -rf "$WORK"
mkdir -p "$WORK" "$OUT"
"$VENV/bin/python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --distpath "$WORK/bundle" --workpath "$WORK/pyinstaller" packaging/pyinstaller/privacycheck.spec
BUNDLE="$WORK/bundle/privacycheck"
printf '[Paths]\nPrefix = lib/PySide6/Qt\n' >"$BUNDLE/qt.conf"
find "$BUNDLE" -type f -name '*.so*' -exec chmod 0644 {} +
find "$BUNDLE/lib/privacycheck" -type f -exec chmod 0644 {} +
# The rules read already, so that the first scan is as quick as later ones. It goes by the files' times, which are set
# again at the end, to the same.
find "$BUNDLE" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
"$VENV/bin/python" "$HERE/rule_cache.py" "$BUNDLE/lib/privacycheck/_data"

say "== desktop entry, icons, manual, completions"
SHARE="$WORK/share"
mkdir -p "$SHARE/applications" "$SHARE/metainfo" "$SHARE/man/man1" "$SHARE/doc/privacycheck" \
    "$SHARE/bash-completion/completions" "$SHARE/zsh/vendor-completions" "$SHARE/fish/vendor_completions.d"
cp "$HERE/share/$APP.desktop" "$SHARE/applications/"
kind=stable
grep -q "^## $VERSION (not released yet)" CHANGELOG.md && kind=development
sed -e "s/@VERSION@/$VERSION/; s/@DATE@/$DATE/; s/@KIND@/$kind/" "$HERE/share/$APP.metainfo.xml" \
    >"$SHARE/metainfo/$APP.metainfo.xml"
QT_QPA_PLATFORM=offscreen "$VENV/bin/python" "$HERE/icons.py" "$SHARE/icons/hicolor"
"$VENV/bin/python" "$HERE/manual.py" "$DATE" | gzip -9n >"$SHARE/man/man1/privacycheck.1.gz"
complete() { _PRIVACYCHECK_COMPLETE="$1_source" "$BUNDLE/privacycheck"; }
complete bash >"$SHARE/bash-completion/completions/privacycheck"
complete zsh >"$SHARE/zsh/vendor-completions/_privacycheck"
complete fish >"$SHARE/fish/vendor_completions.d/privacycheck.fish"
"$VENV/bin/python" "$HERE/legal.py" rules/LICENSE resources/icons/lucide/LICENSE >"$SHARE/doc/privacycheck/copyright"

. "$HERE/build_deb.sh"
. "$HERE/build_folder.sh"
say "== done"
ls -l "$OUT" >&2
