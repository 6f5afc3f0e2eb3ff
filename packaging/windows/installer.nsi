; The installer for Windows: for one person, without administrator rights. Called by windows.py, which
; passes names and versions. Untried on Windows: see ../README.md.

Unicode true
SetCompressor /SOLID lzma
; Two installers of the same files are alike.
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include "${TYPES}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${PACKAGE}\install" "folder"
BrandingText "${NAME} ${VERSION}"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PACKAGE}"
!define CLASSES "Software\Classes"

!define MUI_ICON "${APP_ICON}"
!define MUI_UNICON "${APP_ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${COMMAND}.exe"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is for everybody else.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Dutch
!insertmacro MUI_LANGUAGE German

LangString STUDY_FILE ${LANG_ENGLISH} "SNI Explorer study"
LangString STUDY_FILE ${LANG_FRENCH} "Étude SNI Explorer"
LangString STUDY_FILE ${LANG_DUTCH} "SNI Explorer-studie"
LangString STUDY_FILE ${LANG_GERMAN} "SNI-Explorer-Studie"
LangString TABLE_FILE ${LANG_ENGLISH} "Survey file"
LangString TABLE_FILE ${LANG_FRENCH} "Fichier d'enquête"
LangString TABLE_FILE ${LANG_DUTCH} "Enquêtebestand"
LangString TABLE_FILE ${LANG_GERMAN} "Umfragedatei"
LangString RUNNING ${LANG_ENGLISH} "${NAME} is running. Close all its windows, and try again."
LangString RUNNING ${LANG_FRENCH} "${NAME} est en cours d'exécution. Fermez toutes ses fenêtres, puis réessayez."
LangString RUNNING ${LANG_DUTCH} "${NAME} is geopend. Sluit alle vensters ervan en probeer het opnieuw."
LangString RUNNING ${LANG_GERMAN} "${NAME} läuft gerade. Schließen Sie alle Fenster davon und versuchen Sie es noch einmal."
LangString OWN_FILES ${LANG_ENGLISH} "Remove settings, recipes and unsaved changes too? Survey files and studies stay in any case."
LangString OWN_FILES ${LANG_FRENCH} "Supprimer aussi les réglages, les recettes et les modifications non enregistrées ? Les fichiers d'enquête et les études restent dans tous les cas."
LangString OWN_FILES ${LANG_DUTCH} "Ook instellingen, recepten en niet-opgeslagen wijzigingen verwijderen? Enquêtebestanden en studies blijven in elk geval staan."
LangString OWN_FILES ${LANG_GERMAN} "Auch Einstellungen, Rezepte und nicht gespeicherte Änderungen entfernen? Umfragedateien und Studien bleiben in jedem Fall erhalten."

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "MIT"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

; Windows does not let go of a program that runs.
!macro WaitUntilClosed again
  ${again}:
  ClearErrors
  Delete "$INSTDIR\${COMMAND}.exe"
  IfErrors 0 +3
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY ${again}
  Quit
!macroend

; Only what was installed: the folder may have been chosen with /D, and hold files of somebody else.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\uninstall.exe"
  Delete "$INSTDIR\study.ico"
!macroend

; Explorer looks again at what opens which file.
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  SetShellVarContext current
  !insertmacro WaitUntilClosed again_install
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${FILES}"
  File "${STUDY_ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${COMMAND}.exe"
  WriteRegStr HKCU "Software\${PACKAGE}\install" "folder" "$INSTDIR"

  ; Study files are ours.
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "" "${STUDY}"
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "Content Type" "${MIME_TYPE}"
  WriteRegStr HKCU "${CLASSES}\${STUDY}" "" "$(STUDY_FILE)"
  WriteRegStr HKCU "${CLASSES}\${STUDY}\DefaultIcon" "" '"$INSTDIR\study.ico"'
  WriteRegStr HKCU "${CLASSES}\${STUDY}\shell\open\command" "" '"$INSTDIR\${COMMAND}.exe" "%1"'

  ; Files of others are offered under "Open with", and what opens them stays what it is.
  WriteRegStr HKCU "${CLASSES}\${TABLE}" "" "$(TABLE_FILE)"
  WriteRegStr HKCU "${CLASSES}\${TABLE}\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${TABLE}\shell\open\command" "" '"$INSTDIR\${COMMAND}.exe" "%1"'
  !insertmacro OfferOpenWith

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${COMMAND}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  !insertmacro TellExplorer
SectionEnd

Section Uninstall
  SetShellVarContext current
  !insertmacro WaitUntilClosed again_uninstall
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  ; Somebody may have chosen another program for study files meanwhile.
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  StrCmp $0 "${STUDY}" 0 others
  DeleteRegKey HKCU "${CLASSES}\${EXTENSION}"
  others:
  DeleteRegKey HKCU "${CLASSES}\${STUDY}"
  DeleteRegKey HKCU "${CLASSES}\${TABLE}"
  !insertmacro TakeOfferBack
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${PACKAGE}\install"
  DeleteRegKey /ifempty HKCU "Software\${PACKAGE}"

  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(OWN_FILES)" /SD IDNO IDNO kept
  RMDir /r "$LOCALAPPDATA\${PACKAGE}"
  DeleteRegKey HKCU "Software\${PACKAGE}"
  kept:
  !insertmacro TellExplorer
SectionEnd
