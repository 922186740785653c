; A recipe for an installer for Windows, with Inno Setup. It has not been built: no machine of ours has Windows.
;
; First, in the project's folder, in an environment that holds the wheel with its extras, and PyInstaller:
;     pip install --constraint constraints.txt "dist\winnow_reader-0.1.0-py3-none-any.whl[archives,documents]" pyinstaller
;     pyinstaller --distpath dist --workpath build\bundle packaging\bundle\winnow.spec
;     iscc packaging\windows\winnow.iss
; The window's program should be one without a console (console=False in the recipe of the bundle, as winnoww.exe beside
; winnow.exe for the command line), and have an icon made of resources\icons.

[Setup]
AppId=io.github.winnow_reader.Winnow
AppName=Winnow
AppVersion=0.1.0
AppPublisher=The Winnow authors
DefaultDirName={autopf}\Winnow
DefaultGroupName=Winnow
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=winnow-0.1.0-setup
PrivilegesRequired=lowest
ChangesAssociations=yes

[Files]
Source: "..\..\dist\winnow\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Winnow"; Filename: "{app}\winnow.exe"

[Registry]
; "Open with", and no file's own program is taken away.
Root: HKA; Subkey: "Software\Classes\Applications\winnow.exe\shell\open\command"; ValueType: string; ValueData: """{app}\winnow.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\winnow.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\winnow.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\winnow.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\winnow.exe\SupportedTypes"; ValueType: string; ValueName: ".mhtml"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\winnow.exe\SupportedTypes"; ValueType: string; ValueName: ".epub"; ValueData: ""
