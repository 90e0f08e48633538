# Sourced by build.sh. The bundle and share/ in, a .deb out.
# The program lies in /opt with its own Python and Qt; the libraries that Debian has come from Debian, which mends them.
say "== .deb"
ARCH="$(dpkg --print-architecture)"
MAINTAINER="${MAINTAINER:-PrivacyCheck contributors <contributors@privacycheck.invalid>}"
DEB="$WORK/deb"
mkdir -p "$DEB/DEBIAN" "$DEB/opt" "$DEB/usr/bin" "$DEB/usr/share/lintian/overrides"
cp -a "$BUNDLE" "$DEB/opt/privacycheck"
cp -a "$SHARE/." "$DEB/usr/share/"
ln -s /opt/privacycheck/privacycheck "$DEB/usr/bin/privacycheck"

for file in "$DEB"/opt/privacycheck/lib/lib*.so*; do
    case "${file##*/}" in libpython* | libmpdec* | libQt* | libicu* | libpyside* | libshiboken*) continue ;; esac
    [ -e "/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/${file##*/}" ] && rm "$file"
done

# Which libraries of the system are needed, and of which packages they are.
mkdir -p "$WORK/shlibs/debian"
printf 'Source: privacycheck\nPackage: privacycheck\nArchitecture: any\n' >"$WORK/shlibs/debian/control"
depends="$(cd "$WORK/shlibs" && find "$DEB/opt" -type f \( -name '*.so*' -o -name privacycheck \) -print0 |
    xargs -0 dpkg-shlibdeps -O --ignore-missing-info -l"$DEB/opt/privacycheck/lib" -l"$DEB/opt/privacycheck/lib/PySide6/Qt/lib" \
        -xprivacycheck 2>"$WORK/shlibs/log" | sed -n 's/^shlibs:Depends=//p')"
[ -n "$depends" ] || { cat "$WORK/shlibs/log" >&2; exit 1; }

"$VENV/bin/python" "$HERE/changelog.py" "$VERSION" "$kind" "$MAINTAINER" <CHANGELOG.md |
    gzip -9n >"$DEB/usr/share/doc/privacycheck/changelog.gz"
cp "$HERE/share/lintian-overrides" "$DEB/usr/share/lintian/overrides/privacycheck"

cat >"$DEB/DEBIAN/control" <<CONTROL
Package: privacycheck
Version: $VERSION
Architecture: $ARCH
Maintainer: $MAINTAINER
Installed-Size: $(du -k -s --apparent-size "$DEB" | cut -f1)
Depends: $depends
Recommends: fonts-dejavu-core | fonts-noto-core, fonts-noto-cjk | fonts-wqy-microhei, xdg-utils
Section: utils
Priority: optional
Description: see what the programs on this computer can learn about you
 PrivacyCheck finds installed programs and open connections and tells in plain
 words what each program can learn about you, who receives it, under whose laws,
 what is really documented about it, and what you can do.
 .
 It works offline: it sends nothing anywhere, and it changes nothing.
CONTROL
(cd "$DEB" && find usr opt -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$DEB/DEBIAN/md5sums"
find "$DEB" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$DEB" "$OUT/privacycheck_${VERSION}_$ARCH.deb" >&2
