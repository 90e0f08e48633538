# Sourced by build.sh. The bundle and share/ in, one folder out that runs where it lies, in the layout of an AppDir.
say "== folder"
FOLDER="$WORK/privacycheck-$VERSION-$MACHINE"
mkdir -p "$FOLDER/usr/lib"
cp -a "$BUNDLE" "$FOLDER/usr/lib/privacycheck"
cp -a "$SHARE" "$FOLDER/usr/share"
# Debian has the texts of common licences and does not want them again; elsewhere they go along.
for licence in GPL-2 GPL-3 LGPL-3 Apache-2.0 MPL-2.0; do
    cp "/usr/share/common-licenses/$licence" "$FOLDER/usr/share/doc/privacycheck/"
done
ln -s usr/lib/privacycheck/privacycheck "$FOLDER/AppRun"
ln -s AppRun "$FOLDER/privacycheck"
cp "$HERE/share/$APP.desktop" "$FOLDER/"
cp "$SHARE/icons/hicolor/256x256/apps/$APP.png" "$FOLDER/"
ln -s "$APP.png" "$FOLDER/.DirIcon"
find "$FOLDER" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner -C "$WORK" -c "${FOLDER##*/}" |
    gzip -6n >"$OUT/${FOLDER##*/}.tar.gz"
if command -v appimagetool >/dev/null; then
    ARCH="$MACHINE" appimagetool --no-appstream "$FOLDER" "$OUT/PrivacyCheck-$VERSION-$MACHINE.AppImage"
else
    say "appimagetool is not here: no AppImage was made. The folder has the layout that it takes."
fi
