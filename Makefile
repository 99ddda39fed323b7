# `make demo` and `make test` are all that a newcomer needs; each does its own set-up.
.PHONY: help set-up set-up-checks build demo test lint format generate check-schema check-output check-review compare-pictures rule bench fuzz sanitize same-bytes clean

help:            ## what there is to make
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  \1\t/'

set-up:          ## install the system packages that are missing
	@Scripts/set-up.sh

set-up-checks:
	@Scripts/set-up.sh --checks

build: set-up    ## build the command, optimised
	swift build -c release --product dealmap

demo: build      ## check and draw the lost deal, meeting by meeting
	@Scripts/demo.sh

test: set-up     ## build and run every test
	swift test

lint: set-up-checks ## formatting, generated files, documentation
	@Scripts/lint.sh

format:          ## format every file
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

generate:        ## write the generated lists, and the pictures and schemas of the documentation, again
	@Scripts/generate.sh --documents

rule:            ## start a rule: make rule CODE=BUD008 NAME=name-in-words FAMILY=Budget
	@Scripts/new-rule.sh "$(CODE)" "$(NAME)" "$(FAMILY)"

check-schema: set-up set-up-checks ## hold the schemas against hundreds of random maps and every example of a rule
	@rm -rf .build/schema-maps
	DEALMAP_DUMP="$(CURDIR)/.build/schema-maps" swift test --filter 'SchemaCaseTests|RuleExampleDumpTests'
	@Scripts/check-schema.py .build/schema-maps

check-output: set-up set-up-checks ## hold SARIF, JSON, Markdown and workflow commands against their standards and the files
	swift build --product dealmap
	@Scripts/check-output.py "$$(swift build --show-bin-path)/dealmap" Tests/ReportsTests/WrongFiles

check-review: set-up ## open what `review` writes in a real browser, on screens and on paper
	@Scripts/set-up.sh --browser
	swift build --product dealmap
	@Scripts/check-review.py "$$(swift build --show-bin-path)/dealmap"

compare-pictures: ## a page with every golden picture that changed, old beside new: make compare-pictures SINCE=HEAD~3
	@Scripts/compare-pictures.py $(SINCE)

bench: build     ## time drawing against dot, sets against scram, reading and a check against others (skipped if not there), and 10,000 maps
	swift run -c release --package-path Benchmarks DrawingBenchmark
	swift run -c release --package-path Benchmarks SetsBenchmark
	swift run -c release --package-path Benchmarks ReadingBenchmark \
		"$$(swift build -c release --show-bin-path)/dealmap" samples/northwind-software/renewals-platform.yaml
	swift run -c release --package-path Benchmarks AnalysisBenchmark "$$(swift build -c release --show-bin-path)/dealmap" \
		samples/groupe-media/2-after-second-meeting.yaml Benchmarks/Python/check.py
	swift run -c release --package-path Benchmarks FolderBenchmark "$$(swift build -c release --show-bin-path)/dealmap" samples

fuzz: set-up     ## replay the corpora and try some 100,000 made-up texts of each kind
	@for target in FuzzReading FuzzEditing FuzzPlaybook FuzzAnalysis; do Scripts/fuzz.sh $$target 100000 || exit 1; done

sanitize: set-up ## draw hundreds of pictures under AddressSanitizer
	@Scripts/sanitize.sh

same-bytes: set-up ## draw the samples in many processes and compare
	@Scripts/same-bytes.sh

clean:           ## remove what was built
	rm -rf .build
