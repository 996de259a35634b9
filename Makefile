# Les commandes du projet. Il suffit d'avoir Python 3.11 à 3.13, make et un accès aux registres de paquets.

BIN := .venv/bin
PROCESSES ?= 2
TEMPLATES := amis_cms home quartiers luttes media_lib

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check lint test-postgres format screenshots tools

help: ## cette liste
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## installe ce qui manque et ouvre le site (PORT=8000, DEMO_PASSWORD=demo-amis)
	@deploy/python deploy/port.py
	@deploy/python deploy/install.py
	@$(BIN)/python deploy/run.py

test: tools ## tous les tests, navigateur compris (un seul fichier : make test ARGS=tests/test_tooling.py)
	$(BIN)/python -m pytest -n $(PROCESSES) --dist loadfile $(ARGS)

check: lint test-postgres test ## tout vérifier : forme, types, couches, gabarits, migrations, tests sur PostgreSQL puis SQLite

lint: tools ## les vérifications sans les tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/djlint $(TEMPLATES) --check --lint --quiet
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py check
	$(BIN)/python -m pip check

test-postgres: tools ## les tests sur une base PostgreSQL jetable, sans le navigateur
	$(BIN)/python deploy/with_postgres.py $(BIN)/python -m pytest -n $(PROCESSES) --dist loadfile -m "not browser" $(ARGS)

format: tools ## met le code et les gabarits en forme
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .
	$(BIN)/djlint $(TEMPLATES) --reformat --quiet

screenshots: tools ## refait les captures d'écran du mode d'emploi
	$(BIN)/python manage.py make_screenshots

tools:
	@deploy/python deploy/install.py --dev
