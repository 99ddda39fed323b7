import StakeholderModel

/// The two maps of a comparison as bytes, before anything is read in them.
struct DiffSources {
    /// One map.
    struct Source {
        let bytes: [UInt8]
        /// What messages call it.
        let name: String
        /// The file whose folder governs it; `nil` for standard input.
        let path: String?
    }

    let old: Source
    let new: Source

    /// - Parameters:
    ///   - old: the first path, or the only one.
    ///   - new: the second path; `nil` compares with what git has of the first.
    ///   - revision: the commit of git that is meant; the last one when `nil`.
    ///   - isRedacted: whether messages call the files by a number.
    ///   - environment: the world around the command.
    init(
        old: String,
        new: String?,
        revision: String?,
        isRedacted: Bool,
        in environment: CommandEnvironment
    ) throws(UsageError) {
        let names = isRedacted ? ("map-1", "map-2") : (old, new ?? old)
        if let new {
            guard revision == nil else { throw DiffSources.twoMapsAndCommit }
            guard old != "-" || new != "-" else { throw DiffSources.oneInput }
            self.old = try DiffSources.read(old, calling: names.0, in: environment)
            self.new = try DiffSources.read(new, calling: names.1, in: environment)
        } else {
            guard old != "-" else { throw DiffSources.inputHasNoPast }
            self.new = try DiffSources.read(old, calling: names.1, in: environment)
            let map = try CommittedMap(old, calling: names.0, at: revision, in: environment)
            // What governs the map now governs what it was: otherwise a new playbook would look like news from the client.
            self.old = Source(bytes: map.bytes, name: isRedacted ? names.0 : map.name, path: old)
        }
    }

    /// Reads one map.
    ///
    /// - Parameters:
    ///   - path: a file, or `-` for standard input.
    ///   - name: what messages call it; its path when `nil`.
    ///   - environment: the world around the command.
    static func read(
        _ path: String,
        calling name: String? = nil,
        in environment: CommandEnvironment
    ) throws(UsageError) -> Source {
        let shown = name ?? path
        do throws(InputFailure) {
            guard path != "-" else {
                let input = try environment.standardInput().get()
                return Source(bytes: input, name: shown == "-" ? "<stdin>" : shown, path: nil)
            }
            let bytes = try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
            return Source(bytes: bytes, name: shown, path: path)
        } catch {
            throw UsageError(Refusal(shown, error))
        }
    }

    private static let twoMapsAndCommit = UsageError(
        Wording(
            en: "`--rev` is for one map, which is compared with a commit",
            fr: "`--rev` concerne une seule carte, comparée à un commit"
        ),
        help: Wording(en: "leave out the second map, or `--rev`", fr: "retirez la seconde carte, ou `--rev`")
    )

    private static let oneInput = UsageError(
        Wording(
            en: "standard input is one map, and two are compared",
            fr: "l'entrée standard est une seule carte, et l'on en compare deux"
        )
    )

    private static let inputHasNoPast = UsageError(
        Wording(
            en: "git knows nothing of standard input",
            fr: "git ne sait rien de l'entrée standard"
        ),
        help: Wording(
            en: "name the other map too: `dealmap diff - NEW`",
            fr: "nommez aussi l'autre carte : `dealmap diff - NOUVELLE`"
        )
    )
}
