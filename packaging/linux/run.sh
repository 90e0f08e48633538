#!/bin/sh
# Sets everything up the first time, then runs PrivacyCheck: run.sh scan, run.sh app WeChat, or nothing for the window.
. "$(dirname "$0")/setup.sh"
make_venv
install_package
if [ $# -eq 0 ]; then
    install_qt_libraries || exit 3
    make_entry || say "No entry to double-click could be made in this folder."
fi
exec "$VENV/bin/privacycheck" "$@"
