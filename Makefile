# Needs Python 3.11 or later and make. Everything else is put into .venv, from uv.lock; again when that changes.
PYTHON ?= python3
UV := 0.13.9
BIN := .venv/bin
READY := .venv/ready
SYNC := $(BIN)/uv sync --frozen --python $(BIN)/python
CHECKS := lint format types imports rules schema changes migrations

export UV_PROJECT_ENVIRONMENT := .venv
export UV_PYTHON_DOWNLOADS := never

.PHONY: help demo test check bench $(CHECKS)

help: ## These commands
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1 - \2/p' Makefile

demo: $(READY) ## Two tenants with data, served on http://127.0.0.1:8000 until Ctrl-C
	@exec $(BIN)/python -m scripts.demo

test: $(READY) ## All tests but the slow ones
	@$(BIN)/pytest -n 2 -m "not slow"

check: $(READY) ## Lint, format, types, import contracts, schema, migrations; tells all that fails
	@$(MAKE) --no-print-directory --keep-going $(CHECKS)

bench: $(READY) ## The slow tests and the benchmarks
	@$(BIN)/pytest -m slow || test $$? -eq 5 # 5: there is none
	@missed=0; for each in tokens tenancy curve rivals "rivals --tenants 50"; do \
		$(BIN)/python -m scripts.bench.$$each || missed=1; done; exit $$missed

lint: $(READY)
	@$(BIN)/ruff check .

format: $(READY)
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy

imports: $(READY)
	@$(BIN)/lint-imports --no-logo

rules: $(READY)
	@$(BIN)/python -m scripts.lint_rules

schema: $(READY)
	@$(BIN)/python -m scripts.print_schema --check

changes: $(READY)
	@$(BIN)/python -m scripts.check_schema $(if $(BASE),--base $(BASE))

migrations: $(READY)
	@$(BIN)/python -m scripts.check_migrations

# Behind some proxies only the authorities that this machine trusts are of use.
$(READY): uv.lock .venv/uv-$(UV)
	$(SYNC) || $(SYNC) --system-certs
	@touch $@

.venv/uv-$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Python 3.11 or later is needed, as $(PYTHON) or named: make PYTHON=python3.12'; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV)
	@touch $@
