#!/bin/sh
# Run on a message bus of its own, as the user: the screen, the window manager, the messenger that talks, the scenes.
set -eu
Xvfb -displayfd 3 -screen 0 "${SCREEN}x24" -nolisten tcp 3>"$OWN/run/display" >/dev/null 2>&1 &
screen=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "$OWN/run/display" ] && break; sleep 0.3; done
DISPLAY=":$(cat "$OWN/run/display")"
export DISPLAY
openbox >/dev/null 2>&1 &
"$HOME/Programs/wechat/wechat" "$OWN/flow/peers.py" talk 157.240.9.35 43.130.30.10 &
talker=$!
status=0
/usr/bin/python3 "$OWN/flow/scenes.py" "$OWN/pictures" "$@" || status=$?
# The screen is waited for, since it takes its lock away at its end.
kill $talker $screen 2>/dev/null || :
wait $screen 2>/dev/null || :
exit $status
