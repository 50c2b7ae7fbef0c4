# Sourced by start.sh and test.sh: brings what they need, and says what is missing where it cannot.

say() { printf '%s\n' "$*" >&2; }

require_node() {
  if ! command -v node >/dev/null 2>&1; then
    say "Node.js is not installed. Winnow needs version 20 or later: https://nodejs.org/"
    exit 1
  fi
  if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    say "Node.js $(node -v) is too old. Winnow needs version 20 or later: https://nodejs.org/"
    exit 1
  fi
}

# The libraries, as package-lock.json has them; nothing is done where they are there already.
install_libraries() {
  if npm ls --all >/dev/null 2>&1; then return; fi
  say "Installing the libraries (npm ci) ..."
  npm ci --no-audit --no-fund
}

may_use_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

apt_updated=no
# install_package PACKAGE
install_package() {
  say "Installing $1 (apt-get) ..."
  if [ "$apt_updated" = no ]; then
    apt-get update -qq || return 1
    apt_updated=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}
