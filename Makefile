# Thin names over bin/: each script says in its first lines what it does.
.DEFAULT_GOAL := help
.PHONY: help run test bench dev check build setup sqlx clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## install what lacks, start the database, build, serve on 127.0.0.1:3000 (PORT changes it)
	@bin/run

test: ## everything: format, lints, core, server against Postgres, browser journeys
	@bin/test

bench: ## bytes of pages and bundles, Lighthouse on a slow phone, how live the board is, reports
	@bin/bench

dev: ## rebuild and reload on every change, with a local database
	@bin/dev

check: ## the fast loop: format, the three build modes, tests of the core
	@bin/check

build: ## the release build: server and browser bundle
	@bin/build

setup: ## install what is missing on this machine
	@bin/setup

sqlx: ## write .sqlx anew from the queries and the migrations
	@bin/sqlx

clean: ## stop and remove the local databases and everything built
	@bin/database wipe
	@bin/database --test wipe
	@rm -rf target
