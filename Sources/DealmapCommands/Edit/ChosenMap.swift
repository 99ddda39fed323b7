import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The map that a command edits: the one that was named, else the only one in the current folder.
struct ChosenMap {
    /// What messages call it.
    let name: String
    /// Where it is, as the file system takes it.
    let path: String
    /// What stands in it.
    let bytes: [UInt8]

    static func find(_ named: String?, in environment: CommandEnvironment) throws(UsageError) -> ChosenMap {
        if let named { return try read(named, in: environment) }
        let maps = maps(in: environment)
        guard let only = maps.first else { throw noMap }
        guard maps.count == 1 else { throw severalMaps(maps.map(\.name)) }
        return only
    }

    private static func read(_ name: String, in environment: CommandEnvironment) throws(UsageError)
        -> ChosenMap
    {
        let path = environment.absolutePath(name)
        do throws(InputFailure) {
            let bytes = try Descriptor.readFile(path, atMost: MapFiles.largestFile)
            return ChosenMap(name: name, path: path, bytes: bytes)
        } catch {
            throw UsageError(Refusal(name, error))
        }
    }

    private static func maps(in environment: CommandEnvironment) -> [ChosenMap] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: environment.currentFolder)
        return (names ?? []).sorted().compactMap { name in
            let ending = name.lowercased()
            guard !name.hasPrefix("."), ending.hasSuffix(".yaml") || ending.hasSuffix(".yml"),
                let map = try? read(name, in: environment), FirstLook.isMap(map.bytes)
            else { return nil }
            return map
        }
    }

    private static var noMap: UsageError {
        UsageError(
            Wording(en: "there is no map in this folder", fr: "il n'y a pas de carte dans ce dossier"),
            help: Wording(
                en: "name one with '--map FILE', or start one with `dealmap new`",
                fr: "nommez-en une avec « --map FICHIER », ou commencez-en une avec `dealmap new`"
            )
        )
    }

    private static func severalMaps(_ names: [String]) -> UsageError {
        let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
        return UsageError(
            Wording(
                en: "there are several maps in this folder: \(list)",
                fr: "il y a plusieurs cartes dans ce dossier : \(list)"
            ),
            help: Wording(en: "choose one with '--map FILE'", fr: "choisissez avec « --map FICHIER »")
        )
    }
}
