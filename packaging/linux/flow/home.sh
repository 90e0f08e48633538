#!/bin/sh
# home.sh FOLDER [CHECKOUT]: the home of a person, made for the flow. A messenger that everybody finds in the menu and
# that talks to two servers; a browser that only notes what it was asked to open; a folder to look into.
set -eu
OWN="$1"
CHECKOUT="${2:-}"
APPS="$OWN/home/.local/share/applications"
mkdir -p "$APPS" "$OWN/home/Programs/wechat" "$OWN/home/Downloads/photo-tool"
cp /usr/bin/python3 "$OWN/home/Programs/wechat/wechat"
cat >"$APPS/wechat.desktop" <<END
[Desktop Entry]
Type=Application
Name=WeChat
Exec=$OWN/home/Programs/wechat/wechat
Icon=wechat
END
printf 'endpoint = "https://app-measurement.com/a"\nbackup = "https://api.mixpanel.com/track"\n' >"$OWN/home/Downloads/photo-tool/settings.txt"
# What the person chose before.
[ -z "${SETTINGS:-}" ] || { mkdir -p "$OWN/home/.config/privacycheck"; printf '%s' "$SETTINGS" >"$OWN/home/.config/privacycheck/settings.json"; }
cat >"$OWN/bin/xdg-open" <<END
#!/bin/sh
printf '%s\n' "\$*" >>"$OWN/run/opened"
END
chmod 0755 "$OWN/bin/xdg-open"
[ -n "$CHECKOUT" ] || exit 0
# The menu entry of a checkout, under the same name.
printf '#!/bin/sh\nPYTHONPATH=%s PYTHONDONTWRITEBYTECODE=1 exec %s/build/venv/bin/python -m privacycheck "$@"\n' "$CHECKOUT" "$CHECKOUT" >"$OWN/bin/privacycheck"
chmod 0755 "$OWN/bin/privacycheck"
cp "$CHECKOUT/packaging/linux/share/org.privacycheck.PrivacyCheck.desktop" "$APPS/"
