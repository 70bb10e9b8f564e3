# notebank's verbs. `make` lists them; CI calls nothing else.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check -q
need   := sh .ci/need
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' py/notebank/__init__.py)

# Images of containers often say that Python shall keep nothing that it compiled: each program that
# a test starts, and each worker, would compile all of ours anew.
unexport PYTHONDONTWRITEBYTECODE

# Where a Pd may be: on the path, or in an application folder of macOS.
PD_THERE := command -v pd || ls /Applications/Pd*.app/Contents/Resources/bin/pd

# A worker that crashed ends the run: xdist 3.8 can wait for ever for the one that replaces it.
# Tests that play in real time wait as long as they work: twice as many at once as there are cores.
TIMED := tests/pd tests/server tests/stage tests/house
TESTS := OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m "not slow" --durations=30 \
	--dist loadfile --no-loadscope-reorder --max-worker-restart=0

# A few of those whose results hang on arithmetic, fast: run as on the least processor, too.
LOWEST := tests/audio/test_mulaw.py tests/audio/test_melif.py tests/models/wavenet/test_autoencoder.py \
	tests/models/wavenet/test_network.py tests/models/wavenet/test_encoding.py \
	tests/models/test_wms.py tests/test_fastgen.py -m "not slow"

# Sources alone: the library that is built beside them is newer than every stamp.
NATIVE := $(wildcard $(addprefix py/notebank/native/*.,cpp h inc))

PYTHON_H := import os, sysconfig; os.stat(sysconfig.get_path(\"include\") + \"/Python.h\")

.DEFAULT_GOAL := help
.PHONY: help play demo doctor max test test-cpus test-slow test-web test-pythons fuzz lint bench soak hour screenshot report exam rooms licences dist deken clean compiler pd stage-tools chromium supercollider

help:  ## list these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

play: $(VENV)/installed pd  ## install what is needed, start the server and open patches/nsynth.pd
	@$(BIN)/notebank play patches/nsynth.pd

demo: $(VENV)/installed pd  ## a scripted performance of 20 s, headless, into demo.wav
	@$(BIN)/notebank demo --out demo.wav

doctor: $(VENV)/installed  ## say what is missing on this machine
	@$(BIN)/notebank doctor

max: $(VENV)/bin/python  ## write the Max package in patches/max anew from its source
	@$(BIN)/python patches/max/build.py

test: compiler $(VENV)/tools stage-tools  ## run every test but the slow ones
	@red=; \
	$(TESTS) -n 2 $(TIMED:%=--ignore=%) || red="$$red library"; \
	$(TESTS) -n 4 $(TIMED) || red="$$red instrument"; \
	OMP_NUM_THREADS=1 $(BIN)/python tests/cpus.py sse -- $(LOWEST) || red="$$red lowest-processor"; \
	test -z "$$red" || { echo "failed:$$red"; exit 1; }

test-cpus: compiler $(VENV)/tools stage-tools  ## run tests of arithmetic as on AVX2 and on SSE
	OMP_NUM_THREADS=1 $(BIN)/python tests/cpus.py avx2 sse

test-slow: compiler $(VENV)/tools $(VENV)/samplers stage-tools chromium supercollider  ## run the tests that take minutes
	$(BIN)/python -m pytest -m slow --timeout=3600

test-web: $(VENV)/tools pd chromium  ## try the page in Chromium: touch, keys, two at once, kill -9
	$(BIN)/python -m pytest -m slow tests/server/web

# Those of pyenv: PYENV_VERSION=3.10.13:3.12.1:3.13.0 make test-pythons
PYTHONS ?= 3.10 3.11 3.12 3.13
test-pythons:  ## try what needs no PyTorch, with its newest requirements, in PYTHONS that are there
	@sh .ci/pythons $(PYTHONS)

# COUNT damaged files of each format, others than in the tests.
COUNT ?= 5000
fuzz: $(VENV)/tools  ## damage files of every format in thousands of ways, and load them
	NOTEBANK_FUZZ=$(COUNT) $(BIN)/python -m pytest tests/damaged --timeout=36000

lint: $(VENV)/tools  ## ruff, and mypy on the library and the server
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/tools pd  ## measure latency, loading, memory (into the README) and models of nn~
	PYTHONPATH=tests $(BIN)/python benchmarks/run.py
	OMP_NUM_THREADS=1 $(BIN)/python benchmarks/nn.py

# HOURS of random play with kills and full disks; 0.33 is enough to see whether memory stays flat.
HOURS ?= 24
soak: $(VENV)/tools pd  ## play at random for HOURS, kill servers, fill the disk; report what was lost
	PYTHONPATH=tests:benchmarks $(BIN)/python -m soak $(HOURS)

# MINUTES of random play on one instrument, its sound listened to for clicks.
MINUTES ?= 60
hour: $(VENV)/tools stage-tools  ## play at random for MINUTES: nothing may be stuck, leak or click
	NOTEBANK_MINUTES=$(MINUTES) $(BIN)/python -m pytest -s -m slow --timeout=36000 \
		tests/pd/instrument/test_hour.py

screenshot: $(VENV)/tools stage-tools chromium  ## photograph patches and page for the README and the pages
	PYTHONPATH=tests $(BIN)/python docs/screenshot.py

report: $(VENV)/tools stage-tools  ## measure the shipped models, write pages to listen to into report/ and the README's table
	PYTHONPATH=tests $(BIN)/python docs/report.py

exam: $(VENV)/tools  ## measure a model (MODEL=name) on a folder of real notes (EXAM=folder) for the README's table
	@test -n "$(EXAM)" || { echo "name a folder of instruments: make exam EXAM=my-notes"; exit 1; }
	$(BIN)/python docs/exam.py --exam "$(EXAM)" $(if $(MODEL),--model "$(MODEL)")

rooms: $(VENV)/tools  ## draw the rooms of the code and their imports for docs/house.md
	PYTHONPATH=tests $(BIN)/python docs/rooms.py

licences: $(VENV)/tools  ## list what is needed, with versions and licences
	@$(BIN)/python docs/licences.py

dist: $(VENV)/tools  ## build the source distribution and, from that, the wheel, into dist/
	$(BIN)/python -m build --no-isolation

# The folder alone needs no tool; deken packs it, lists its objects by their help and writes a checksum.
deken:  ## pack the objects and patches for Pd's package finder, into dist/
	@$(need) deken "command -v deken" "deken"
	@$(PYTHON) pd/deken/build.py dist
	@cd dist && DEKEN_ROOT=yes deken package --no-sign-gpg --version $(VERSION) notebank

clean:  ## remove what was made here (.venv included)
	rm -rf $(VENV) build dist demo.wav .pytest_cache .mypy_cache .ruff_cache py/*.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- tools: each is installed once ----

$(VENV)/bin/python:
	@$(need) "Python's venv module" '$(PYTHON) -c "import ensurepip, venv"' "python3 python3-venv" python
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: setup.py pyproject.toml constraints.txt $(NATIVE) | $(VENV)/bin/python
	@echo "installing notebank and what it needs into $(VENV) (PyTorch is large: some minutes the first time)"
	@$(PIP) install -c constraints.txt -e .
	@touch $@

# Tools come by their hashes. Packages that are tested with them have none: PyTorch's differ by index.
$(VENV)/tools: $(VENV)/installed .ci/tools.txt
	@$(PIP) install --require-hashes -r .ci/tools.txt
	@$(PIP) install -c constraints.txt -e ".[test,lint,web]"
	@touch $@

# Other programs' players of banks, for slow tests.
$(VENV)/samplers: $(VENV)/tools
	@$(PIP) install -c constraints.txt -e ".[samplers]"
	@touch $@

# One engine of the WaveNet models is C++. Playing goes without it, tests do not.
compiler:
	@$(need) "a C++ compiler" 'command -v c++ && $(PYTHON) -c "$(PYTHON_H)"' "g++ python3-dev"

pd:
	@$(need) "Pure Data" '$(PD_THERE)' "puredata" "--cask pd"

# What tests and the screenshot need besides Pd: a screen without a monitor, a hand for the mouse, a camera, a SoundFont player.
stage-tools: pd
	@$(need) Xvfb "command -v Xvfb" "xvfb xauth"
	@$(need) xdotool "command -v xdotool" xdotool xdotool
	@$(need) ImageMagick "command -v import" imagemagick imagemagick
	@$(need) FluidSynth "command -v fluidsynth" "fluidsynth" fluid-synth
	@$(need) "the FluidR3 SoundFont" "test -e /usr/share/sounds/sf2/FluidR3_GM.sf2" fluid-soundfont-gm

chromium:
	@$(need) Chromium "command -v chromium || command -v chromium-browser || command -v google-chrome" "chromium" "--cask chromium"

# A jackd that plays to no sound card is enough for scsynth.
supercollider:
	@$(need) SuperCollider "command -v sclang && command -v scsynth && command -v jackd" "supercollider-language supercollider-server jackd2"
