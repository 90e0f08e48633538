# Sourced by run.sh and test.sh. Makes a virtual environment in .venv of the checkout and installs into it.
# System packages are asked for only where one is missing, and only then is root needed.
set -eu
cd "$(dirname "$0")/../.."
VENV="${PRIVACYCHECK_VENV:-.venv}"

say() { printf '%s\n' "$*" >&2; }

# What PySide6 needs from the system to show a window; the same for the offscreen tests.
QT_PACKAGES="libegl1 libgl1 libopengl0 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 \
libxcb-xfixes0 libxcb-xkb1 libx11-xcb1 fonts-dejavu-core"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else return 1
    fi
}

install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Please install these (names as in Debian): $*"
        return 1
    fi
    say "Installing system packages: $*"
    as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -q >&2 && apt-get install -q -y --no-install-recommends "$@" >&2' sh "$@" || {
        say "They could not be installed. As an administrator, run: apt-get install $*"
        return 1
    }
}

# The first Python of 3.11 or newer that can make virtual environments with pip.
find_python() {
    for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11; do
        [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 || continue
        "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        if "$name" -c 'import venv, ensurepip' 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

make_venv() {
    [ -x "$VENV/bin/python" ] && "$VENV/bin/python" -c 'import pip' 2>/dev/null && return 0
    python="$(find_python)" || {
        install_packages python3 python3-venv ca-certificates || exit 3
        python="$(find_python)" || { say "No Python 3.11 or newer was found."; exit 3; }
    }
    "$python" -m venv "$VENV"
}

# Installs the package (with extras, if given) when pyproject.toml is newer than the last time.
install_package() {
    stamp="$VENV/.installed${1:-}"
    [ -f "$stamp" ] && [ ! pyproject.toml -nt "$stamp" ] && return 0
    say "Installing PrivacyCheck and the libraries it needs into $VENV (once)"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".${1:-}" >&2
    touch "$stamp"
}

have_qt() { QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c 'import PySide6.QtWidgets' 2>/dev/null; }

# The window's plug-in for X has needs of its own, which only show when it is loaded.
have_xcb() {
    plugin="$("$VENV/bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so")' 2>/dev/null)" || return 1
    [ -f "$plugin" ] && ! ldd "$plugin" | grep -q 'not found'
}

# What the test needs that reads the window as a screen reader does (about 6 MB); it is skipped where they are missing.
READER_PACKAGES="at-spi2-core python3-gi gir1.2-atspi-2.0 dbus xauth xvfb"

have_reader() {
    command -v xvfb-run >/dev/null 2>&1 && command -v dbus-run-session >/dev/null 2>&1 &&
        /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null
}

install_reader() { have_reader || install_packages $READER_PACKAGES || say "The screen reader's test will be skipped."; }

# Tools that tests make real files with: squashfs images, and stores of certificates.
MAKER_PACKAGES="squashfs-tools libnss3-tools"

have_makers() {
    PATH="$PATH:/usr/sbin:/sbin" command -v mksquashfs >/dev/null 2>&1 && command -v certutil >/dev/null 2>&1
}

install_makers() { have_makers || install_packages $MAKER_PACKAGES || say "Some tests will be skipped."; }

install_qt_libraries() { { have_qt && have_xcb; } || install_packages $QT_PACKAGES; }

# A menu entry in the folder of this copy, to start it with a double-click. It names this folder, since an icon must be
# named by its whole path; so it is made here and is not part of the repository.
make_entry() {
    here="$(pwd)"
    case "$here" in *[\"\`\$\\%]* | *"
"*) return 0 ;; esac
    {
        grep -v -e '^Exec=' -e '^Icon=' packaging/linux/PrivacyCheck.desktop
        printf 'Exec=sh "%s/packaging/linux/run.sh"\nIcon=%s/resources/icons/privacycheck.svg\n' "$here" "$here"
    } > PrivacyCheck.desktop && chmod +x PrivacyCheck.desktop
}
