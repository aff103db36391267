# The newcomer's door: each of these installs what is missing first, and needs nothing else done before.
.PHONY: run test test-host bench lint build samples clean

run: build ## audit this host
	@.build/release/auditd run

build: ## the program as it is shipped
	@scripts/install-needs build
	@scripts/build-release

test: ## every test, and what holds the house together
	@scripts/install-needs build test
	@scripts/lint
	@scripts/test

test-host: ## the program on a booted host, as root
	@scripts/test-host

bench: ## the figures, each beside its aim
	@scripts/install-needs build bench
	@scripts/bench

lint: ## format, imports, bans
	@scripts/install-needs build
	@scripts/lint

samples: ## write again what is generated: samples, pages, manual, completions, expected reports
	@scripts/install-needs build test
	@UPDATE_CASES=1 swift test --filter 'PagesTests|CatalogTests'

clean:
	@rm -rf .build .build-*
