# `make demo` and `make test` are all that a newcomer needs; each does its own set-up.
.PHONY: help set-up build demo test lint format generate bench sanitize same-bytes clean

help:            ## what there is to make
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  \1\t/'

set-up:          ## install the system packages that are missing
	@Scripts/set-up.sh

build: set-up    ## build the command, optimised
	swift build -c release --product dealmap

demo: build      ## check and draw the lost deal, meeting by meeting
	@Scripts/demo.sh

test: set-up     ## build and run every test
	swift test

lint:            ## formatting, generated files, documentation
	@Scripts/lint.sh

format:          ## format every file
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

generate:        ## write the generated lists and the pictures of the documentation again
	@Scripts/generate.sh --pictures

bench: set-up    ## time drawing against dot, in one run (needs the program dot)
	swift run -c release --package-path Benchmarks DrawingBenchmark

sanitize: set-up ## draw hundreds of pictures under AddressSanitizer
	@Scripts/sanitize.sh

same-bytes: set-up ## draw the samples in many processes and compare
	@Scripts/same-bytes.sh

clean:           ## remove what was built
	rm -rf .build
