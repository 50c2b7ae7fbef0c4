#!/bin/sh
# Everything that must hold: types, lint, unit tests, build, end-to-end tests in Chromium and Firefox.
# The last line is `N passed, N failed`: tests, and of the other checks those that failed.
set -u
cd "$(dirname "$0")/.." || exit 1
. scripts/install.sh

require_node
install_libraries || exit 1

# install_browser NAME PACKAGE COMMAND...
install_browser() {
  name=$1
  package=$2
  shift 2
  for command in "$@"; do
    if command -v "$command" >/dev/null 2>&1; then return; fi
  done
  if may_use_apt && install_package "$package"; then return; fi
  say "$name is not installed: its end-to-end tests are skipped. On Debian: apt-get install $package"
}
install_browser Chromium chromium chromium chromium-browser google-chrome google-chrome-stable
install_browser Firefox firefox-esr firefox-esr firefox

results=.cache/results
rm -rf "$results"
mkdir -p "$results"
failed_checks=

# check NAME COMMAND...
check() {
  name=$1
  shift
  say ""
  say "== $name"
  if "$@"; then return; fi
  failed_checks="$failed_checks $name"
}

check types npx tsc --noEmit
check lint npx eslint .
check unit npx vitest run --project unit --reporter=default --reporter=json --outputFile.json="$results/unit.json"
check build npm run --silent build
check e2e npx vitest run --project e2e --reporter=default --reporter=json --outputFile.json="$results/e2e.json"

# shellcheck disable=SC2086 # one argument per check
npx tsx scripts/summary.ts "$results" $failed_checks
