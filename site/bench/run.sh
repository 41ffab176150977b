#!/usr/bin/env bash
# Measures how fast faden is, alone and beside Hugo, Eleventy and stock JBake. `run.sh --help` says what can be chosen.
set -euo pipefail
cd "$(dirname "$0")"

missing=
for tool in node npm java hyperfine /usr/bin/time git; do
  command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
if [ -n "$missing" ]; then
  echo "Not installed:$missing. Debian's packages are called nodejs, npm, openjdk-17-jdk-headless, hyperfine, time and git." >&2
  exit 2
fi
exec node speed/bench.mjs "$@"
