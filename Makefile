# Two commands on a fresh machine: `make demo` and `make test`. Both set up what they need, in .venv.
#
#   make setup     fill .venv; quick when nothing changed (PYTHON=python3.13 picks another Python)
#   make demo      the main job, on sample work
#   make test      the fast tests, and a sample of the others; TESTS=tests/test_jail.py for all of some file
#   make check     style, types, fast tests; CI runs this, `make installed` and `make docs`
#   make coverage  the fast tests, and which lines of the machinery they reach; it takes Python 3.12 or newer
#   make installed the wheel, used in empty folders and environments; it asks the package registry
#   make proofs    the thorough runs, and all that make test leaves out today: many minutes
#   make mutants   is there a test for all that decides marks? MODULE=judging/judge for one, SHARE=0.1 for a first look
#   make same      do all programs get the verdicts that COMMIT=... gave? A quarter of an hour
#   make bench     the benchmarks, as ratios
#   make docs      the site in build/site, and a look at every page of it in a browser
#   make stubs     the stubs again, from the solutions; what somebody wrote is kept (OVERWRITE=--overwrite replaces it)

PYTHON ?= $(firstword $(foreach each,python3.11 python3.12 python3.13 python3,$(if $(shell $(each) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo yes),$(each))))
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
# One more than two cores: tests wait for programs that they start.
WORKERS ?= 3

# The tests start hundreds of processes. Where this is set, each of them would compile all of byheart again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup demo test coverage check style installed docs proofs mutants same bench stubs clean

setup: $(VENV)/.made

# pyproject.toml is all that says what belongs in the environment. The demo needs a tenth of it.
$(VENV)/.made: pyproject.toml | $(RUN)
	@echo "setting up $(VENV) for work on byheart, once: a minute or two"
	@$(RUN) -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@ $(VENV)/.begun

$(VENV)/.begun: pyproject.toml | $(RUN)
	@echo "setting up $(VENV) for grading, once: half a minute"
	@$(RUN) -m pip install --quiet --disable-pip-version-check -e ".[grade]"
	@touch $@

$(RUN):
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11 or newer with venv was found. Install one (on Debian: python3-venv), or name it: make PYTHON=..."; exit 1; }
	@$(PYTHON) -m venv $(VENV)

demo: $(VENV)/.begun
	@echo "A learner asks (the exercises, half way):"
	@$(BIN)/pytest exercises --answers-in tests/screens/half_way || true
	@echo
	@echo "An instructor grades:"
	@$(BIN)/byheart demo --out build/demo

test: setup
	$(RUN) -m pytest -n $(WORKERS) --dist worksteal -q $(TESTS)

# Older Pythons measure by the same means as our recorder and stopwatch, and both would be disturbed.
coverage: setup
	@$(RUN) -c 'import sys; sys.exit(sys.version_info < (3, 12) and "make: coverage takes Python 3.12 or newer: make coverage PYTHON=python3.13 VENV=.venv-3.13")'
	@COVERAGE_CORE=sysmon $(RUN) -m pytest -n $(WORKERS) --dist worksteal -q --cov --cov-report=
	@$(RUN) -m tests.reached

style: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: style test

installed: setup
	$(RUN) tests/installed.py

docs: setup
	@$(RUN) -m pip install --quiet --disable-pip-version-check -e ".[docs]"
	$(RUN) tests/site.py

proofs: setup
	$(RUN) -m pytest -n $(WORKERS) --dist worksteal -q -m slow

mutants: setup
	$(RUN) -m tests.mutants $(MODULE) $(if $(SHARE),--share $(SHARE))

same: setup
	$(RUN) -m benchmarks.verdicts_side_by_side $(COMMIT)

bench: setup
	$(RUN) -m benchmarks

stubs: setup
	$(BIN)/byheart stubs $(OVERWRITE)

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache exercises/.byheart dist
