import FuzzChecks
import MapFormat
import StakeholderModel

/// Reads the bytes as a map, writes what is wrong with them, and looks up places.
@c(LLVMFuzzerTestOneInput)
public func fuzzReading(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let reading = MapReader.read(bytes: unsafe fuzzedBytes(start, count), name: "fuzzed.yaml")
    let checks = DiagnosticChecks(of: reading.source)
    checks.check(reading.diagnostics)
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    precondition(hasErrors == (reading.map == nil), "a map is there when there is no error")
    for path in FactPaths.some(of: reading.map) {
        checks.check(reading.index.range(of: path))
        checks.check(reading.index.keyRange(of: path))
    }
    return 0
}
