# Everything sets up its own environment in .venv; Python 3.11+, git and make are all it takes.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
TRAIN := .venv-train
export PORT  # where the playground listens; unset, .env or 8080 decides

.PHONY: setup run test check bench diagrams intents lock clean
.DEFAULT_GOAL := run

setup: $(VENV)/.dev ## everything, tools for tests included

# Says so where Python is too old; makes the folder of the target an environment.
supported = $(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Sopan needs Python 3.11 or newer; this is %d.%d. Try: make PYTHON=python3.12" % sys.version_info[:2])'
environment = test -x $(@D)/bin/pip || { rm -rf $(@D); $(PYTHON) -m venv $(@D); } || \
	  { rm -rf $(@D); echo "Sopan: this Python cannot make a virtual environment; on Debian: apt install python3-venv"; exit 1; }

# Each stamp says which lock it was installed from; a changed lock installs again.
$(VENV)/.runtime: requirements.txt
	@$(supported)
	@echo "Sopan: setting up $(VENV) with what it runs on (about half a minute, once) ..."
	@$(environment)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.runtime
	@echo "Sopan: adding what the tests and checks need ..."
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

run: $(VENV)/.runtime ## the bot; without TELEGRAM_BOT_TOKEN, with a playground at http://127.0.0.1:8080
	@$(PY) -m bot

test: setup
	$(PY) -m pytest -n auto --dist loadgroup tests

check: setup
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) -m bot check

bench: setup ## ours beside a bare ConversationHandler bot, in one run
	$(PY) -m tests.bench

diagrams: setup ## docs/flows/*.md from the flows themselves
	$(PY) -m bot diagram --write

# Scikit-learn is not what the bot runs on, so it lives apart.
$(TRAIN)/.ready: requirements-train.txt
	@$(supported)
	@echo "Sopan: setting up $(TRAIN) with what learns from examples (about a minute, once) ..."
	@$(environment)
	@$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-train.txt
	@touch $@

# One thread: several wait for each other more than they help, and round otherwise.
intents: $(TRAIN)/.ready ## what people want and how they reply, learnt anew; LANGUAGES="en ms" for these only
	@echo "Sopan: learning from locales/*/intents.tsv and replies.tsv (some minutes; a line for each as it is done) ..."
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(TRAIN)/bin/python -m bot.language.learned.train $(LANGUAGES)

lock: ## after a change of dependencies in pyproject.toml; needs uv
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml --group train -c requirements.txt -o requirements-train.txt

clean:
	rm -rf $(VENV) $(TRAIN) .mypy_cache .ruff_cache .pytest_cache .hypothesis artefacts
