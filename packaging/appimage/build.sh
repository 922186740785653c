#!/bin/sh
# A recipe for an AppImage of the bundle. It has not been built: it needs appimagetool, which no machine of ours has.
#
#     make bundle && packaging/appimage/build.sh
set -eu
cd "$(dirname "$0")/../.."

id=io.github.winnow_reader.Winnow
bundle=$(ls -d dist/winnow-*-linux-"$(uname -m)")
folder=build/Winnow.AppDir

rm -rf "$folder"
mkdir -p "$folder/usr/share/applications" "$folder/usr/share/metainfo" "$folder/usr/share/icons/hicolor/scalable/apps"
cp -a "$bundle" "$folder/usr/winnow"
cp "resources/desktop/$id.desktop" "$folder/usr/share/applications/"
cp "resources/desktop/$id.metainfo.xml" "$folder/usr/share/metainfo/$id.appdata.xml"
cp "resources/icons/$id.svg" "$folder/usr/share/icons/hicolor/scalable/apps/"
ln -s "usr/share/applications/$id.desktop" "$folder/$id.desktop"
ln -s "usr/share/icons/hicolor/scalable/apps/$id.svg" "$folder/$id.svg"
ln -s usr/winnow/winnow "$folder/AppRun"
appimagetool "$folder" "dist/Winnow-$(uname -m).AppImage"
