#!/bin/sh
# Opens a demo blog and a demo video page in a browser that has Winnow loaded. Works from a bare clone.
set -eu
cd "$(dirname "$0")/.."
. scripts/install.sh

require_node
install_libraries
npm run --silent build
if ! npx tsx demo/find-browser.ts >/dev/null && may_use_apt; then install_package chromium; fi
exec npx tsx demo/start.ts
