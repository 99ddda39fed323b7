import Findings
import MapFormat
import Reports
import StakeholderModel

/// Says what each map holds on one person: as text at once, on both streams; as JSON at the end, on standard output
/// alone.
struct ExportReporter {
    private let about: String
    private let speaker: Speaker
    private let format: OutputFormat
    /// The language that was asked for; each map's own when `nil`.
    private let language: Language?
    private var document: ExtractDocument
    private var isFound = false
    private var mapCount = 0
    /// The names that maps without the person have, for a proposal; bounded, because folders have many maps.
    private var names: [String] = []

    init(about: String, speaker: Speaker, format: OutputFormat, language: Language?) {
        self.about = about
        self.speaker = speaker
        self.format = format
        self.language = language
        document = ExtractDocument(about: about)
    }

    /// Tells of a map that was read.
    mutating func tell(_ map: AccountMap, of source: SourceText, spoken: Language) {
        let language = self.language ?? spoken
        let extracts = PersonExtract.extracts(about: about, in: source)
        mapCount += 1
        if extracts.isEmpty, names.count < ExportReporter.mostNames { names += PersonExtract.names(in: map) }
        guard format == .text else {
            document.add(extracts, of: map, source: source, language: language)
            isFound = isFound || !extracts.isEmpty
            return
        }
        if extracts.isEmpty { speaker.environment.errors(absent(from: source, in: language)) }
        for extract in extracts {
            let options = speaker.outputOptions(language)
            let text = ExtractText(extract, map: map, source: source, options: options).text
            speaker.environment.output(isFound ? "\n\n" + text : text)
            isFound = true
        }
    }

    /// Tells of a map that cannot be used.
    mutating func tell(unusable source: SourceText, _ diagnostics: [Diagnostic], spoken: Language) {
        let language = self.language ?? spoken
        switch format {
        case .text: speaker.tell(diagnostics, of: source, in: language)
        case .json: document.add(unusable: source, diagnostics: diagnostics, language: language)
        }
    }

    /// Tells of something that cannot be read at all.
    mutating func tell(_ refusal: Refusal) {
        switch format {
        case .text: speaker.tell(UsageError(refusal), in: language ?? .english)
        case .json:
            let nothing = SourceText(name: refusal.name, text: "")
            document.add(unusable: nothing, diagnostics: [refusal.diagnostic], language: language ?? .english)
        }
    }

    /// Writes what waits for the last map. On none of the maps read, the person is asked for wrongly.
    func finish() throws -> ExitStatus {
        if format == .json { speaker.environment.output(try document.text()) }
        guard !isFound, mapCount > 0 else { return .clean }
        speaker.tell(nobody, in: language ?? .english)
        return .unusable
    }

    private static let mostNames = 10_000

    private func absent(from source: SourceText, in language: Language) -> String {
        let (name, who) = (Wording.quoted(source.name), Wording.quoted(about))
        let wording = Wording(
            en: "\(name.en) holds nothing on \(who.en)",
            fr: "\(name.fr) ne contient rien sur \(who.fr)"
        )
        return ExtractText.line(wording, options: TextOptions(language: language))
    }

    private var nobody: UsageError {
        let quoted = Wording.quoted(about)
        let near = NearestNames.suggestions(for: about, among: Set(names).sorted())
        return UsageError(
            Wording(
                en: "no person of these maps is called \(quoted.en)",
                fr: "personne ne s'appelle \(quoted.fr) dans ces cartes"
            ),
            help: NearestNames.didYouMean(near)
                ?? Wording(
                    en: "write the identifier, as it stands below 'people' or 'us', or the whole name",
                    fr: "écrivez l'identifiant, comme sous « people » ou « us », ou le nom complet"
                )
        )
    }
}
