import Findings
import StakeholderModel

/// Draws a map again whenever it, or what governs it, changes. What is wrong with it is told, and the last good picture stays
/// where it is.
struct WatchRun {
    let path: String
    let output: String
    let configuration: ConfigurationChoice
    let speaker: Speaker
    /// The language that was asked for; the map's when `nil`.
    let language: Language?

    private var environment: CommandEnvironment { speaker.environment }

    /// - Parameter draw: draws once; what it throws at the first time ends the watch, as a name that was mistyped does.
    /// - Returns: how it ended: well, once somebody ended it.
    func run(_ draw: () throws -> ExitStatus) throws -> ExitStatus {
        // From here on Ctrl-C waits for the drawing at hand.
        guard environment.pause(.zero) else { return .clean }
        var (paths, stamps) = filesToRead()
        var watch = FileWatch(stamps)
        tell(try draw())
        say(
            Wording(
                en: "watching \(Wording.quoted(path).en); Ctrl-C ends it",
                fr: "\(Wording.quoted(path).fr) est suivi ; Ctrl-C pour finir"
            )
        )
        while environment.pause(FileWatch.interval) {
            guard watch.isDue(paths.map(FileStamp.of)) else { continue }
            (paths, stamps) = filesToRead()
            watch.willRead(stamps)
            do {
                tell(try draw())
            } catch let error as UsageError {
                speaker.tell(error, in: spoken)
            }
        }
        return .clean
    }

    /// The files that a drawing reads, with their stamps from before it reads them: the map is stamped before it is asked
    /// what it names, so that no change can be missed.
    private func filesToRead() -> ([String], [FileStamp?]) {
        let map = environment.absolutePath(path)
        let stamp = FileStamp.of(map)
        let others = GoverningFiles(choice: configuration, environment: environment).paths(ofMapAt: path)
        return ([map] + others, [stamp] + others.map(FileStamp.of))
    }

    private func tell(_ status: ExitStatus) {
        let quoted = Wording.quoted(output)
        say(
            status == .clean
                ? Wording(en: "\(quoted.en) is drawn", fr: "\(quoted.fr) est dessiné")
                : Wording(
                    en: "\(quoted.en) stays as it was",
                    fr: "\(quoted.fr) reste comme avant"
                )
        )
    }

    /// The language in which the map is told now: it can change as everything else.
    private var spoken: Language {
        let bytes = try? Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        let finder = ConfigurationFinder(configuration, environment: environment)
        return language ?? bytes.flatMap(FirstLook.language) ?? (try? finder.language(ofMapAt: path))
            ?? .english
    }

    private func say(_ sentence: Wording) { environment.errors(sentence.text(in: spoken) + "\n") }
}
