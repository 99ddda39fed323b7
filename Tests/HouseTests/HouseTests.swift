import Testing

@Suite struct HouseTests {
    @Test func `every module imports only what the table allows`() throws {
        let modules = try House.modules()
        var importCount = 0
        for module in modules.subtracting(House.systemLibraries) {
            let allowed = try #require(House.allowedImports[module], "the table does not know \(module)")
            for file in try House.swiftFiles(below: "Sources/\(module)") {
                let ours = House.imports(of: file.text).filter(modules.contains)
                importCount += ours.count
                let wrong = ours.filter { !allowed.contains($0) && $0 != module }
                #expect(wrong.isEmpty, "\(module)/\(file.path) imports \(wrong)")
            }
        }
        #expect(importCount > 50, "the test no longer finds the imports")
    }

    @Test func `the table has no module that is not there`() throws {
        #expect(Set(House.allowedImports.keys).isSubset(of: try House.modules()))
    }

    @Test func `import lines are found whatever stands before them`() {
        let text =
            "import A\npublic import B\n@testable import C\n@_exported public import D\n// import E\nlet import_ = 1"
        #expect(House.imports(of: text) == ["A", "B", "C", "D"])
    }

    @Test func `no file of the sources is longer than 250 lines`() throws {
        for file in try House.swiftFiles(below: "Sources") {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 251, "\(file.path) has \(lines) lines")
        }
    }

    @Test func `the median file has fewer than 150 lines`() throws {
        let lengths = try House.swiftFiles(below: "Sources").map { file in
            file.text.split(separator: "\n", omittingEmptySubsequences: false).count
        }
        .sorted()
        #expect(lengths[lengths.count / 2] < 150)
    }

    @Test func `nothing in the sources can trap by design`() throws {
        let forbidden = ["try!", "fatalError(", "as!", "TODO", "FIXME"]
        for file in try House.swiftFiles(below: "Sources") {
            for word in forbidden {
                #expect(!file.text.contains(word), "\(file.path) contains \(word)")
            }
        }
    }
}
