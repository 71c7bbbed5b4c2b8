# Everything a person or a machine does with this project, by name.

SHELL := /bin/bash -o pipefail
.DEFAULT_GOAL := help

# `make run ARGS="--listen 127.0.0.1:9000"` passes options on.
ARGS ?=

# The whole workspace each time, even for one package: cargo would otherwise choose other features
# for the dependencies and compile them again.
TWINCITY := cargo run --quiet --locked --bin twincity --
SUITE := $(if $(shell command -v cargo-nextest),cargo nextest run,cargo test) --locked --workspace --no-fail-fast
AUDITS := $(wildcard tests/audits/package.json)

CONSOLE := api/console/dist/index.html
# One table of columns is read from the document that shows it to people.
CONSOLE_SOURCES := schema.graphql docs/import.md $(shell find web -type f \
	-not -path '*/node_modules/*' -not -path 'web/src/gql/*' -not -path 'web/test-results/*' \
	-not -path 'web/e2e/*' -not -path 'web/screens/*')

.PHONY: run
run: compiler ## Serve the register from an embedded SQLite file, made and filled when new
	@$(MAKE) --no-print-directory console & cargo build --locked --bin twincity; built=$$?; \
		wait $$! || echo "The register starts without its console." >&2; exit $$built
	cargo run --quiet --locked --bin twincity -- serve $(ARGS)

.PHONY: test
test: compiler postgres audits console chromium ## Run every test, on SQLite and on a private PostgreSQL
	TWINCITY_TEST_DATABASE=sqlite $(SUITE)
	TWINCITY_TEST_DATABASE=postgres tests/with-postgres.sh $(SUITE) --test tests
	cargo build --locked --bin twincity
	cd web && npm run check && npm test && npm run e2e

.PHONY: console
console: node $(CONSOLE) ## Build the console from web/, if it has changed (needs Node)

.PHONY: screens
screens: compiler console chromium ## Take the pictures of the console in docs/screens again
	cargo build --locked --bin twincity
	cd web && npx playwright test --config playwright.screens.config.ts

.PHONY: check
check: compiler ## Check formatting, lints, and that schema.graphql is in step
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- --deny warnings
	$(TWINCITY) schema | diff --unified schema.graphql -

.PHONY: schema
schema: compiler ## Generate schema.graphql again
	$(TWINCITY) schema > schema.graphql.new
	mv schema.graphql.new schema.graphql

.PHONY: bench
bench: compiler postgres console chromium ## Measure a release build against pgbench (QUICK=1 takes three minutes)
	tests/bench/run.sh

.PHONY: audit
audit: ## Check licences, advisories and sources of the dependencies (needs cargo-deny)
	@command -v cargo-deny >/dev/null || { \
		echo "cargo-deny is missing: cargo install --locked cargo-deny" >&2; exit 1; }
	cargo deny --locked check

.PHONY: help
help: ## List these commands
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' $(MAKEFILE_LIST) | expand --tabs=14

# SQLite and zstd are compiled from C.
.PHONY: compiler
compiler:
	@command -v cargo >/dev/null || { echo "Rust is missing: see rust-toolchain.toml" >&2; exit 1; }
	@command -v cc >/dev/null || tests/apt-install.sh build-essential

.PHONY: postgres
postgres:
	@tests/postgres-bin.sh >/dev/null

# The audits of GraphQL over HTTP that the tests run under node.
.PHONY: audits
audits: $(AUDITS:package.json=node_modules/.package-lock.json)

# npm writes this file last.
tests/audits/node_modules/.package-lock.json: $(wildcard tests/audits/package*.json)
	cd tests/audits && npm ci --no-audit --no-fund </dev/null

# Ends with 1 for a Node that is too old.
NODE_IS_OLD := const [major, minor] = process.versions.node.split('.'); process.exit(100 * major + +minor < 2019 ? 1 : 0)

.PHONY: node
node:
	@command -v npm >/dev/null && node -e "$(NODE_IS_OLD)" || { \
		echo "The console needs Node.js 20.19 or later with npm (docs/console.md)" >&2; exit 1; }

web/node_modules/.package-lock.json: web/package.json web/package-lock.json
	cd web && npm ci --no-audit --no-fund </dev/null
	touch $@

$(CONSOLE): web/node_modules/.package-lock.json $(CONSOLE_SOURCES)
	cd web && npm run build

# The browser in which the console is tested, and letters for it to show.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || tests/apt-install.sh chromium fonts-noto-cjk
