#!/bin/sh
# A recipe for an application of macOS. It has not been built: no machine of ours has macOS.
#
# In an environment that holds the wheel with its extras, and PyInstaller. What is handed to others must be signed and
# notarised with a certificate of Apple's, which is not done here.
set -eu
cd "$(dirname "$0")/../.."

id=io.github.winnow_reader.Winnow
app=dist/Winnow.app

pyinstaller --noconfirm --distpath build/macos --workpath build/bundle packaging/bundle/winnow.spec
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" build/macos/winnow.iconset
cp -a build/macos/winnow/. "$app/Contents/MacOS/"
for size in 16 32 128 256; do
    cp "resources/icons/winnow-$size.png" "build/macos/winnow.iconset/icon_${size}x${size}.png"
done
iconutil --convert icns --output "$app/Contents/Resources/winnow.icns" build/macos/winnow.iconset
cat > "$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
  <key>CFBundleIdentifier</key><string>$id</string>
  <key>CFBundleName</key><string>Winnow</string>
  <key>CFBundleExecutable</key><string>winnow</string>
  <key>CFBundleIconFile</key><string>winnow</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleShortVersionString</key><string>0.1.0</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleDocumentTypes</key>
  <array>
    <dict>
      <key>CFBundleTypeRole</key><string>Viewer</string>
      <key>LSHandlerRank</key><string>Alternate</string>
      <key>LSItemContentTypes</key>
      <array>
        <string>public.html</string>
        <string>public.plain-text</string>
        <string>net.daringfireball.markdown</string>
        <string>com.apple.webarchive</string>
        <string>org.idpf.epub-container</string>
      </array>
    </dict>
  </array>
</dict>
</plist>
PLIST
codesign --force --deep --sign - "$app"
hdiutil create -volname Winnow -srcfolder "$app" -ov dist/Winnow.dmg
