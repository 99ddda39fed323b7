import MapFormat
import StakeholderModel

/// What the files of a new map are called.
enum NewFileName {
    /// A file named after the company: `Groupe Média` is in `groupe-media.yaml`.
    static func name(for account: String) -> String {
        let words = TextFolding.folded(account).split { !($0.isLetter || $0.isNumber) }
        let name = words.joined(separator: "-").prefix(60)
        return (name.isEmpty ? "deal" : String(name)) + ".yaml"
    }

    /// The picture beside a map.
    static func picture(besides path: String) -> String {
        for ending in [".yaml", ".yml"] where path.lowercased().hasSuffix(ending) {
            return String(path.dropLast(ending.count)) + ".svg"
        }
        return path + ".svg"
    }

    /// What the schema of maps is called, for editors.
    static let schema = "dealmap.schema.json"

    /// The schema in the folder of a map.
    static func schema(besides path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return schema }
        return path[...slash] + schema
    }
}
