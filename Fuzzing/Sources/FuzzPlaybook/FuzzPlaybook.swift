import Findings
import FuzzChecks
import MapFormat

/// Reads the bytes as a playbook and writes what is wrong with them.
@c(LLVMFuzzerTestOneInput)
public func fuzzPlaybook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: unsafe fuzzedBytes(start, count), as: UTF8.self)
    let reading = PlaybookReader.read(SourceText(name: "fuzzed.yaml", text: text))
    DiagnosticChecks(of: reading.source).check(reading.diagnostics)
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    precondition(hasErrors == (reading.playbook == nil), "a playbook is there when there is no error")
    return 0
}
