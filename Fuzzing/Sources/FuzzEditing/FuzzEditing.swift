import Findings
import FuzzChecks
import MapFormat
import StakeholderModel

/// Edits and formats a map: what comes out is a map again, and formatted twice is formatted once.
///
/// The bytes are edits, a line each, then a line `%%`, then the map; without that line the whole is a map.
@c(LLVMFuzzerTestOneInput)
public func fuzzEditing(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: unsafe fuzzedBytes(start, count), as: UTF8.self)
    let parts = text.split(separator: "\n%%\n", maxSplits: 1, omittingEmptySubsequences: false)
    let source = SourceText(name: "fuzzed.yaml", text: String(parts.last ?? ""))
    guard let map = MapReader.read(source).map else { return -1 }
    format(source, map)
    guard parts.count == 2 else { return 0 }
    do throws(EditRefusal) {
        let edited = try MapEditor.apply(EditScript(parts[0], for: map).edits, to: source)
        precondition(
            MapReader.read(edited.source).map == edited.map,
            "an edited map reads as what was promised"
        )
    } catch {
        DiagnosticChecks(of: error.source).check(error.diagnostics)
    }
    return 0
}

private func format(_ source: SourceText, _ map: AccountMap) {
    guard case .formatted(let text) = MapFormatter.format(source).outcome else { return }
    let formatted = SourceText(name: source.name, text: text)
    precondition(MapReader.read(formatted).map == map, "formatting keeps the map")
    precondition(!MapFormatter.format(formatted).isChanged, "formatting twice changes nothing more")
}
