# `make run` opens the window, `make test` runs the tests; both make what they need on the first run.

PYTHON ?= python3
BIN := .venv/bin
FILE ?= resources/samples/leaked-news.txt
PLATFORM := $(if $(DISPLAY)$(WAYLAND_DISPLAY),display,offscreen)
PYTEST_ARGS ?=
BENCH_ARGS ?=
SECONDS ?= 60
FUZZ_ARGS ?=
export WINNOW_BENCH_DATA

# An installed environment is as good as its inputs: the scripts compare contents and touch their stamps.
SETUP := tools/environment.py pyproject.toml constraints.txt

.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: run test check format pictures bench peers fuzz clean

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
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --cov=core --cov-branch $(PYTEST_ARGS)

check: .venv/.stamp-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/.stamp-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The pictures of the documentation, drawn from our own articles.
pictures: .venv/.stamp-run .venv/.stamp-qt-offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/pictures.py docs

bench: .venv/.stamp-dev .venv/.stamp-qt-offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(BENCH_ARGS)

# The peers that are packages: with them installed, `make bench` measures them too.
peers: .venv/.stamp-bench

# What breaks a promise is written to build/fuzz, a text each.
fuzz: .venv/.stamp-fuzz
	@mkdir -p build/fuzz/corpus
	@$(BIN)/python -m tests.fuzz.leaks -max_total_time=$(SECONDS) $(FUZZ_ARGS)

clean:
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage winnow_reader.egg-info

.venv/.stamp-%: $(SETUP)
	@$(PYTHON) tools/environment.py $*

.venv/.stamp-qt-%: tools/qt_libraries.py | .venv/.stamp-run
	@$(BIN)/python tools/qt_libraries.py $*
