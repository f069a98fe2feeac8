@echo off
rem Starts UnionDesk: the desk without arguments, a command with them.
rem Java: the runtime beside the program, JAVA_HOME, the JDK that built it, java on the path; the first that is 25 or newer.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "HERE=%~dp0.."
set NEEDED=25
set JAVA=
set SEEN=
call :try "%HERE%\runtime"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA if exist "%HERE%\lib\build-jdk" for /f "usebackq delims=" %%J in ("%HERE%\lib\build-jdk") do call :try "%%J"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if defined JAVA goto :run
if defined SEEN (
    echo 工会工作台需要 Java %NEEDED% 或更新的版本，这台电脑上只找到 Java %SEEN%，请联系技术人员安装。 1>&2
) else (
    echo 工会工作台需要 Java %NEEDED% 或更新的版本，这台电脑上没有找到 Java，请联系技术人员安装。 1>&2
)
exit /b 3

:run
rem JavaFX unpacks its native parts; a folder outside the ANSI code page would stop it.
"%JAVA%" --module-path "%HERE%\lib\javafx" --add-modules javafx.controls,javafx.fxml ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED -Xmx512m -XX:+UseSerialGC ^
    -Djavafx.cachedir="%ProgramData%\UnionDesk\cache" ^
    -Dfile.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true ^
    -cp "%HERE%\lib\*" cn.uniondesk.Main %*
exit /b %ERRORLEVEL%

:try
set "FOUND="
if not exist "%~1\bin\java.exe" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "FOUND=%%~V"
for /f "tokens=1 delims=." %%M in ("!FOUND!") do set "MAJOR=%%M"
if not defined MAJOR exit /b 0
if !MAJOR! GEQ %NEEDED% (set "JAVA=%~1\bin\java.exe") else (set "SEEN=!MAJOR!")
exit /b 0
