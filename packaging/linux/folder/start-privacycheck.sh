#!/bin/sh
# Opens PrivacyCheck from the folder that this file lies in, wherever that is. Where it does not open, it says why in a
# window of its own: after a double-click nobody sees what a program writes.
here="$(cd "$(dirname "$0")" && pwd)" || exit 3
said="$("$here/usr/lib/privacycheck/privacycheck" "$@" 2>&1 >/dev/null)"
status=$?
# Ended by the user's session (SIGHUP, SIGINT, SIGKILL, SIGTERM): nothing went wrong.
case "$status" in 0 | 129 | 130 | 137 | 143) exit "$status" ;; esac
case "$status" in
126) hint="This folder may not run programs. Copy it into your home folder, and start it from there." ;;
127) hint="The folder is not whole, or this computer is of another kind. Unpack the file once more." ;;
*) hint="READ-ME.txt in this folder tells what to try." ;;
esac
text="PrivacyCheck could not be opened. $hint

$(printf '%s\n' "$said" | tail -n 5 | cut -c 1-300)"
printf '%s\n' "$text" >&2
if command -v zenity >/dev/null; then zenity --error --no-markup --title=PrivacyCheck --text="$text"
elif command -v kdialog >/dev/null; then kdialog --title PrivacyCheck --error "$text"
elif command -v xmessage >/dev/null; then xmessage "$text"
fi 2>/dev/null
exit "$status"
