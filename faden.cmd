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
powershell -NoProfile -Command "$built = (Get-Item '%here%distribution\target\roter-faden.zip').LastWriteTime; $new = Get-ChildItem -Recurse -File '%here%pom.xml','%here%.mvn','%here%site\pom.xml','%here%site\src\main','%here%themes\pom.xml','%here%themes\src\main','%here%narratives\pom.xml','%here%distribution\pom.xml','%here%distribution\src' | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1; if ($new) { exit 1 }"
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
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djdk.console=java.base %FADEN_JAVA_OPTIONS% -jar "%program%\faden-site.jar" %*
exit /b %errorlevel%
