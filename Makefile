# The doors of Ruta, for people and for CI. Each is a script of a few lines in scripts/.
.PHONY: run test test-calendars fuzz bench screenshots speed package icons ui fmt

# Installs what is missing, builds, and opens the window.
run:
	scripts/setup run
	scripts/build-ui
	cargo run --package ruta-desktop

# Installs what is missing, then runs every test; the last line counts them.
test:
	scripts/setup test
	scripts/test

# Asks other calendar programs about Ruta's files; a part of `make test`.
test-calendars:
	scripts/setup test
	scripts/test calendar

# Feeds the calendar reader and the linter with far more made-up files than the tests do.
fuzz:
	scripts/fuzz

# Measures the planner: how long it takes, how often forecasts hold, how far plans are from the optimum.
bench:
	scripts/bench

# Takes pictures of every page into dist/screenshots/, and those of the documents into docs/screenshots/.
screenshots:
	scripts/setup test
	scripts/build-ui
	cargo build --package ruta-desktop --package ruta-cli
	scripts/in-display node e2e/screenshots.js

# Measures how fast the real window paints with a plan of 2,000 sessions.
speed:
	scripts/setup test
	scripts/build-ui
	cargo build --package ruta-desktop --package ruta-cli
	scripts/in-display node e2e/speed.js

# Builds the Debian and RPM packages and the command line into dist/.
package:
	scripts/setup run
	scripts/build-ui
	scripts/package

# Draws every size of the icon anew from icons/icon.svg.
icons:
	scripts/setup run
	scripts/icons

# Builds the pages that the window shows.
ui:
	scripts/setup run
	scripts/build-ui

# Formats everything.
fmt:
	cargo fmt --all
	npm run --prefix ui format
