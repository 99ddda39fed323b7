/// One way through the arguments of a command.
struct FeedRun {
    /// Takes one thing, and answers whether more is wanted.
    typealias Taker = (MapFeed.Item) -> Bool

    private let feed: MapFeed
    /// How many names of files were given on.
    private var count = 0
    /// Whether more is wanted.
    private var isWanted = true

    private var environment: CommandEnvironment { feed.environment }

    init(feed: MapFeed) { self.feed = feed }

    mutating func run(_ take: Taker) {
        let files = MapFiles(environment: environment)
        if feed.hasInputLines { giveInputLines(to: take) }
        for path in feed.arguments where isWanted {
            switch files.item(for: path) {
            case .standardInput: giveStandardInput(to: take)
            case .file(let path): giveFile(path, to: take)
            case .folder(let path, let contents): giveFolder(path, contents, to: take)
            }
        }
    }

    private mutating func giveStandardInput(to take: Taker) {
        switch environment.standardInput() {
        case .success(let bytes): give(bytes, name: "<stdin>", path: nil, to: take)
        case .failure(let failure): refuse("<stdin>", failure, to: take)
        }
    }

    private mutating func giveInputLines(to take: Taker) {
        var lines = InputLines(environment: environment)
        while isWanted, let line = lines.next() {
            switch line.map {
            case .success(let map): give(Array(map.text.utf8), name: map.path, path: map.path, to: take)
            case .failure(let problem):
                refuse(problem.refusal(calling: shown("<stdin>:\(line.number)")), to: take)
            }
        }
    }

    private mutating func giveFile(_ path: String, to take: Taker) {
        guard let bytes = read(path, or: take) else { return }
        give(bytes, name: path, path: path, to: take)
    }

    private mutating func giveFolder(_ folder: String, _ contents: MapFiles.FolderContents, to take: Taker) {
        feed.progress.find(contents.files.count)
        for folder in contents.unreadable { refuse(folder.path, folder.failure, to: take) }
        var hasMap = !contents.unreadable.isEmpty
        for file in contents.files where isWanted {
            defer { feed.progress.pass() }
            guard let bytes = read(file, or: take), FirstLook.isMap(bytes) else { continue }
            hasMap = true
            give(bytes, name: file, path: file, to: take)
        }
        guard !hasMap else { return }
        refuse(.folderWithoutMap(shown(folder)), to: take)
    }

    /// What messages call a file: without names, only which one it is of those that were given.
    private mutating func shown(_ name: String) -> String {
        count += 1
        return feed.isRedacted ? "map-\(count)" : name
    }

    private mutating func read(_ path: String, or take: Taker) -> [UInt8]? {
        do throws(InputFailure) {
            return try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        } catch {
            refuse(path, error, to: take)
            return nil
        }
    }

    private mutating func give(_ bytes: [UInt8], name: String, path: String?, to take: Taker) {
        isWanted = take(.map(bytes, name: shown(name), path: path))
    }

    private mutating func refuse(_ name: String, _ failure: InputFailure, to take: Taker) {
        refuse(Refusal(shown(name), failure), to: take)
    }

    private mutating func refuse(_ refusal: Refusal, to take: Taker) { isWanted = take(.refusal(refusal)) }
}
