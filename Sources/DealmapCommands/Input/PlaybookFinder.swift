import Findings
import MapFormat
import StakeholderModel

/// Finds the playbook that a map asks for: a built-in one by its name, else a file beside the map, else `b2b`.
struct PlaybookFinder {
    /// The playbook of a map that asks for none.
    static let standardName = "b2b"

    /// What was found, or what is wrong with it.
    enum Outcome {
        case found(Playbook)
        /// The file of the playbook has errors.
        case unusable(SourceText, [Diagnostic])
        /// Neither a built-in playbook nor the file of one: told at the place where the map asks for it.
        case missing(Diagnostic)
    }

    let environment: CommandEnvironment

    /// - Parameters:
    ///   - name: what the map asks for.
    ///   - mapPath: the path of the map; `nil` for standard input.
    ///   - range: where the map asks for it.
    func playbook(named name: String?, mapPath: String?, range: SourceRange) throws -> Outcome {
        if let playbook = BuiltInPlaybooks.playbook(named: name ?? PlaybookFinder.standardName) {
            return .found(playbook)
        }
        guard let name else { throw BrokenInstallation(missing: PlaybookFinder.standardName) }
        let path = beside(mapPath, name)
        do throws(InputFailure) {
            let bytes = try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
            guard FirstLook.isPlaybook(bytes) else { return .missing(.notPlaybook(name, range: range)) }
            return read(bytes, path: path)
        } catch {
            return .missing(diagnostic(name, error, range: range))
        }
    }

    private func read(_ bytes: [UInt8], path: String) -> Outcome {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let message = Wording(
                en: "the playbook is not a UTF-8 text",
                fr: "le playbook n'est pas un texte en UTF-8"
            )
            let source = SourceText(name: path, text: "")
            return .unusable(source, [Diagnostic(code: .notUTF8, message: message, range: nil)])
        }
        let reading = PlaybookReader.read(SourceText(name: path, text: text))
        if let playbook = reading.playbook { return .found(playbook) }
        return .unusable(reading.source, reading.diagnostics)
    }

    /// Where the file of a playbook would be.
    func beside(_ mapPath: String?, _ name: String) -> String {
        guard !name.hasPrefix("/"), let mapPath, let slash = mapPath.lastIndex(of: "/") else { return name }
        return mapPath[...slash] + name
    }

    private func diagnostic(_ name: String, _ failure: InputFailure, range: SourceRange) -> Diagnostic {
        let quoted = Wording.quoted(name)
        let names = Wording.or(BuiltInPlaybooks.names.map(Wording.quoted))
        return Diagnostic(
            code: .unknownPlaybook,
            message: Wording(
                en: "no built-in playbook is called \(quoted.en), and as a file, \(failure.reason.en)",
                fr:
                    "aucun playbook intégré ne s'appelle \(quoted.fr), et comme fichier\u{00A0}: \(failure.reason.fr)"
            ),
            range: range,
            label: NearestNames.didYouMean(
                NearestNames.suggestions(for: name, among: BuiltInPlaybooks.names)
            ),
            help: Wording(
                en: "write \(names.en), or the path of a file from the folder of this file",
                fr: "écrivez \(names.fr), ou le chemin d'un fichier depuis le dossier de ce fichier"
            )
        )
    }
}

extension Diagnostic {
    /// A map can name any file of the machine: nothing of what stands in it is told.
    fileprivate static func notPlaybook(_ name: String, range: SourceRange) -> Diagnostic {
        let quoted = Wording.quoted(name)
        return Diagnostic(
            code: .notAPlaybook,
            message: Wording(
                en: "the file \(quoted.en) is not a playbook",
                fr: "le fichier \(quoted.fr) n'est pas un playbook"
            ),
            range: range,
            help: Wording(
                en: "a playbook starts with 'dealmap_playbook: 1'",
                fr: "un playbook commence par « dealmap_playbook: 1 »"
            )
        )
    }
}

/// A part that every Dealmap carries in itself is not there.
struct BrokenInstallation: Error, CustomStringConvertible {
    let missing: String

    var description: String { "the built-in playbook '\(missing)' is missing" }
}
