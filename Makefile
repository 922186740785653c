# `make run` opens the window, `make test` runs the tests; both make what they need on the first run.
# `make test-slow` runs those that are long by nature, `make test-all` every test with the coverage of the core.
# `make wheel`, `make deb` and `make bundle` make packages in `dist`; `make try-wheel` and so on install them on a clean root.

PYTHON ?= python3
BIN := .venv/bin
FILE ?= resources/samples/leaked-news.txt
PLATFORM := $(if $(DISPLAY)$(WAYLAND_DISPLAY),display,offscreen)
PYTEST_ARGS ?=
# Processes that run tests: one more than there are cores, since windows wait for their workers.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
BENCH_ARGS ?=
SECONDS ?= 60
SEED ?= 1
FUZZ_ARGS ?=
PYTEST = QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal
# A link that leads nowhere is an error, and so is a name that the library does not have.
SPHINX = $(BIN)/python -m sphinx -W --keep-going -n -q
export WINNOW_BENCH_DATA

# An installed environment is as good as its inputs: the scripts compare contents and touch their stamps.
SETUP := tools/environment.py pyproject.toml constraints.txt

.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: run test test-slow test-all check docs format pictures bench peers fuzz fuzz-guided clean \
        wheel deb bundle try-wheel try-deb try-bundle

run: .venv/.stamp-run .venv/.stamp-qt-$(PLATFORM)
ifeq ($(PLATFORM),display)
	@$(BIN)/winnow "$(FILE)"
else
	@echo "There is no display: the picture of the window goes to build/winnow.png, the readable text follows."
	@mkdir -p build
	@$(BIN)/winnow --snapshot build/winnow.png "$(FILE)"
	@$(BIN)/winnow clean "$(FILE)"
endif

test: .venv/.stamp-dev .venv/.stamp-qt-offscreen
	@$(PYTEST) -m "not slow" $(PYTEST_ARGS)

test-slow: .venv/.stamp-dev .venv/.stamp-qt-offscreen
	@$(PYTEST) -m slow $(PYTEST_ARGS)

test-all: .venv/.stamp-dev .venv/.stamp-qt-offscreen
	@$(PYTEST) --cov=core --cov-branch $(PYTEST_ARGS)

check: .venv/.stamp-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(SPHINX) -b dummy docs build/docs-check

# The documentation as pages, in build/docs.
docs: .venv/.stamp-dev
	$(SPHINX) -b html docs build/docs

format: .venv/.stamp-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The pictures of the documentation, drawn from our own articles.
pictures: .venv/.stamp-run .venv/.stamp-qt-offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/pictures.py docs

bench: .venv/.stamp-dev .venv/.stamp-qt-offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(BENCH_ARGS)

# The peers that are packages: with them installed, `make bench` measures them too; Firefox's reader where npm is there.
peers: .venv/.stamp-bench
	@if command -v npm > /dev/null; then npm install --silent --no-audit --no-fund --prefix build/peers @mozilla/readability@0.6.0 jsdom@29.1.1; \
	else echo "npm is not installed, so Firefox's Reader View is no peer."; fi

# What breaks a promise is written to build/fuzz, an input each. `fuzz-guided` looks by coverage, at texts alone.
fuzz: .venv/.stamp-dev
	@$(BIN)/python -m tests.fuzz --seconds $(SECONDS) --seed $(SEED) $(FUZZ_ARGS)

fuzz-guided: .venv/.stamp-fuzz
	@mkdir -p build/fuzz/corpus
	@$(BIN)/python -m tests.fuzz.guided -max_total_time=$(SECONDS) $(FUZZ_ARGS)

# Packages. The .deb and the bundle are made from the wheel; what the last three need is said in tools/try_package.py.
wheel: .venv/.stamp-package
	@$(BIN)/python tools/package_wheel.py

deb: wheel
	@$(BIN)/python tools/package_deb.py

bundle: wheel
	@$(BIN)/python tools/package_bundle.py

try-wheel try-deb try-bundle: try-%: %
	@$(BIN)/python tools/try_package.py $*

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage winnow_reader.egg-info

.venv/.stamp-%: $(SETUP)
	@$(PYTHON) tools/environment.py $*

.venv/.stamp-qt-%: tools/qt_libraries.py | .venv/.stamp-run
	@$(BIN)/python tools/qt_libraries.py $*
