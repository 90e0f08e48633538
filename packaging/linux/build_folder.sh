# Sourced by build.sh. The bundle and share/ in, one folder out that runs where it lies, with a file to double-click and
# READ-ME.txt for people.
say "== folder"
FOLDER="$WORK/privacycheck-$VERSION-$MACHINE"
mkdir -p "$FOLDER/usr/lib"
cp -a "$BUNDLE" "$FOLDER/usr/lib/privacycheck"
cp -a "$SHARE" "$FOLDER/usr/share"
# Debian has the texts of common licences and does not want them again; elsewhere they go along.
for licence in GPL-2 GPL-3 LGPL-3 Apache-2.0 MPL-2.0; do
    cp "/usr/share/common-licenses/$licence" "$FOLDER/usr/share/doc/privacycheck/"
done
ln -s usr/lib/privacycheck/privacycheck "$FOLDER/privacycheck"
cp "$HERE/folder/PrivacyCheck.desktop" "$HERE/folder/start-privacycheck.sh" "$FOLDER/"
sed "s/@VERSION@/$VERSION/; s/@MACHINE@/$MACHINE/" "$HERE/folder/READ-ME.txt" >"$FOLDER/READ-ME.txt"
chmod 0755 "$FOLDER/PrivacyCheck.desktop" "$FOLDER/start-privacycheck.sh"
find "$FOLDER" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner -C "$WORK" -c "${FOLDER##*/}" |
    gzip -6n >"$OUT/${FOLDER##*/}.tar.gz"
if command -v appimagetool >/dev/null; then
    # The same, with what an AppDir has in place of what people press: appimagetool takes the first menu entry it finds.
    cp -a "$FOLDER" "$WORK/AppDir"
    (cd "$WORK/AppDir" && rm PrivacyCheck.desktop start-privacycheck.sh READ-ME.txt && mv privacycheck AppRun &&
        cp "usr/share/applications/$APP.desktop" "usr/share/icons/hicolor/256x256/apps/$APP.png" . && ln -s "$APP.png" .DirIcon)
    find "$WORK/AppDir" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    ARCH="$MACHINE" appimagetool --no-appstream "$WORK/AppDir" "$OUT/PrivacyCheck-$VERSION-$MACHINE.AppImage"
else
    say "appimagetool is not here: no AppImage was made."
fi
