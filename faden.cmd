@echo off
rem Runs Roter Faden. In the unpacked zip the program lies in lib\ beside this file; in a checkout it is built on first use.
setlocal
set "here=%~dp0"
set "program=%here%lib"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Roter Faden braucht Java 17 oder neuer. Bitte installieren Sie es, zum Beispiel Eclipse Temurin. 1>&2
  echo Roter Faden needs Java 17 or later. Please install it, Eclipse Temurin for example. 1>&2
  exit /b 2
)
if exist "%program%\" goto run
set "program=%here%distribution\target\roter-faden\roter-faden\lib"
if not exist "%program%\faden-site.jar" goto build
powershell -NoProfile -Command "$built = (Get-Item '%here%distribution\target\roter-faden.zip').LastWriteTime; $new = Get-ChildItem -Recurse -File '%here%pom.xml','%here%.mvn','%here%site\pom.xml','%here%site\src\main','%here%themes\pom.xml','%here%themes\src\main','%here%narratives\pom.xml','%here%picocli\pom.xml','%here%distribution\pom.xml','%here%distribution\src' | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1; if ($new) { exit 1 }"
if not errorlevel 1 goto run
:build
echo Das Programm wird gebaut. Das dauert beim ersten Mal ein paar Minuten ... 1>&2
echo Building the program. The first time this takes a few minutes ... 1>&2
if not exist "%here%distribution\target\" mkdir "%here%distribution\target"
pushd "%here%"
call mvnw.cmd -B -Dquick -Dmaven.test.skip=true -pl distribution -am package > "distribution\target\build.log" 2>&1
if errorlevel 1 (
  popd
  echo Das Programm liess sich nicht bauen. Das Protokoll steht in distribution\target\build.log. 1>&2
  echo The program could not be built. The log is in distribution\target\build.log. 1>&2
  exit /b 2
)
popd
:run
rem Java starts faster from an archive of the classes that a command needs. The first run of a command makes it, in the
rem user's cache; its name tells program, Java and command apart, and how large it is, since Java breaks off with half an
rem archive. A run that only shows help or fails has not come to most of the classes, and makes none. Where anything is in the
rem way, the command runs without.
rem Commands are over before Java's second compiler has been of any use; a preview goes on. Nor do they come to use all the
rem memory that Java would take at first, and Java need not move its archive to another place in memory each time. A Java that
rem does not know one of this shall go without.
set "compiler=-XX:TieredStopAtLevel=1 -XX:-UseDynamicNumberOfCompilerThreads -Xmn40m -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if "%~1"=="serve" set "compiler=-XX:+TieredCompilation"
set "options=-XX:+UseSerialGC -XX:-UsePerfData %compiler% -Xlog:disable -Xlog:all=error:stderr -Djdk.console=java.base %FADEN_JAVA_OPTIONS%"
set "kind="
for %%k in (build check export links new readability review) do if "%~1"=="%%k" set "kind=%%k"
if "%~1"=="serve" set "kind=build"
if not defined kind goto plain
if not defined LOCALAPPDATA goto plain
rem Options of the user's own may be such as no archive goes with.
if defined FADEN_JAVA_OPTIONS goto plain
if defined JAVA_TOOL_OPTIONS goto plain
if defined JDK_JAVA_OPTIONS goto plain
set "home=%JAVA_HOME%"
if "%java%"=="java" for %%j in (java.exe) do set "home=%%~dp$PATH:j.."
if not exist "%home%\release" goto plain
set "version="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%home%\release"') do for /f "delims=." %%m in ("%%~v") do set "version=%%m"
if not defined version goto plain
set "cache=%LOCALAPPDATA%\RoterFaden"
if not exist "%cache%\" mkdir "%cache%" >nul 2>&1
if not exist "%cache%\" goto plain
set /a size=0
for %%f in ("%program%\*.jar") do set /a size=size*31+%%~zf
set "built=v"
if exist "%here%distribution\target\roter-faden.zip" for %%f in ("%here%distribution\target\roter-faden.zip") do set "built=v%%~zf%%~tf"
set "built=%built::=%"
set "built=%built:/=%"
set "built=%built:.=%"
set "built=%built: =%"
set "key=%kind%-%size%-%built%-%version%"
set "archive="
for %%f in ("%cache%\%key%-*.jsa") do if "%%~nf"=="%key%-%%~zf" set "archive=%%f"
set "use=-XX:SharedArchiveFile"
if %version% geq 24 set "use=-XX:AOTCache"
if defined archive goto fast
if "%~1"=="serve" goto plain
for %%h in (-h --help -V --version) do if "%~2"=="%%h" goto plain
set "last=0"
for %%k in (check links readability) do if "%~1"=="%%k" set "last=1"
set "new=%cache%\%key%.%random%%random%"
if %version% geq 24 goto learn
"%java%" %options% "-XX:ArchiveClassesAtExit=%new%" -jar "%program%\faden-site.jar" %*
set "code=%errorlevel%"
set "good=yes"
if %code% lss 0 set "good="
if %code% gtr %last% set "good="
goto keep
:learn
"%java%" %options% -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:AOTMode=record "-XX:AOTConfiguration=%new%.conf" -jar "%program%\faden-site.jar" %*
set "code=%errorlevel%"
set "good=yes"
if %code% lss 0 set "good="
if %code% gtr %last% set "good="
if defined good if exist "%new%.conf" "%java%" %options% -XX:AOTMode=create "-XX:AOTConfiguration=%new%.conf" "-XX:AOTCache=%new%" -cp "%program%\faden-site.jar" >nul 2>&1
del "%new%.conf" >nul 2>&1
:keep
if not defined good del /f "%new%" >nul 2>&1
if exist "%new%" for %%f in ("%new%") do move /y "%%f" "%cache%\%key%-%%~zf.jsa" >nul 2>&1
exit /b %code%
:fast
"%java%" %options% "%use%=%archive%" -jar "%program%\faden-site.jar" %*
exit /b %errorlevel%
:plain
"%java%" %options% -jar "%program%\faden-site.jar" %*
exit /b %errorlevel%
