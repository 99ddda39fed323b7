import Diagrams
import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of pages: a new or an empty one, or one that has a list of pages of ours. In any other, files could be replaced
/// that nobody named.
struct PageFolder {
    /// What messages call it.
    let name: String
    /// Where it is, as the file system takes it.
    let path: String

    /// Makes the folder if it is not there.
    func open() throws(UsageError) {
        guard unsafe mkdir(path, 0o777) != 0 else { return }
        guard errno == EEXIST else { throw WriteFailure.system(errno).usageError(calling: name) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw noFolder }
        guard names.allSatisfy({ $0.hasPrefix(".") }) || hasOurList else { throw isOther }
    }

    /// Writes one file of the folder whole.
    func write(_ bytes: [UInt8], to file: String) throws(UsageError) {
        let slash = path.hasSuffix("/") ? "" : "/"
        try WholeFile.write(
            bytes,
            to: path + slash + file,
            calling: name + (name.hasSuffix("/") ? "" : "/") + file
        )
    }

    /// The pictures in the folder, in order.
    func pictures() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { name in
            !name.hasPrefix(".") && [".svg", ".png", ".pdf"].contains { name.hasSuffix($0) }
        }
        .sorted()
    }

    private var hasOurList: Bool {
        let list = path + "/" + PageIndex.fileName
        guard let bytes = try? Descriptor.readFile(list, atMost: MapFiles.largestFile) else { return false }
        return bytes.starts(with: PageIndex.firstLine.utf8)
    }

    private var noFolder: UsageError {
        let quoted = Wording.quoted(name)
        return UsageError(
            Wording(
                en: "\(quoted.en) is no folder into which pages can be written",
                fr: "\(quoted.fr) n'est pas un dossier où écrire des pages"
            )
        )
    }

    private var isOther: UsageError {
        let quoted = Wording.quoted(name)
        return UsageError(
            Wording(
                en: "the folder \(quoted.en) has files that are no pages of an org chart",
                fr:
                    "le dossier \(quoted.fr) contient des fichiers qui ne sont pas les pages d'un organigramme"
            ),
            help: Wording(
                en: "name a folder that is new or empty, or that has such pages",
                fr: "nommez un dossier nouveau, vide, ou qui contient déjà de telles pages"
            )
        )
    }
}
