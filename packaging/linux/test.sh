#!/bin/sh
# Sets everything up the first time, then runs every check: format, lint, types, imports, rules, documents, translations, tests.
. "$(dirname "$0")/setup.sh"
make_venv
install_package "[dev]"
install_qt_libraries
install_reader
install_makers
bin="$VENV/bin"
step() { say "== $1"; shift; "$@"; }
step "format" "$bin/ruff" format --check --quiet .
step "lint" "$bin/ruff" check --quiet .
step "types" "$bin/mypy" --no-error-summary
step "imports" "$bin/lint-imports" --no-cache
step "rules" "$bin/privacycheck" rules check
step "generated documents" "$bin/privacycheck" rules docs --check
step "translations" "$bin/python" packaging/translations.py check
step "tests" "$bin/python" -m pytest -q "$@"
