import Findings
public import StakeholderModel

/// The playbooks that come with Dealmap.
public enum BuiltInPlaybooks {
    /// Their names, the one that holds when a map names none first.
    public static let names = ["b2b", "saas", "training-fr", "public-tender"]

    /// The playbook with a name, or `nil` when none has it. Each is read once.
    public static func playbook(named name: String) -> Playbook? { readings[name]?.playbook }

    /// How the reading of each went, so that a test can see that none has an error.
    static let readings: [String: PlaybookReading] = [
        "b2b": read(PackageResources.b2b_yaml, name: "b2b.yaml"),
        "saas": read(PackageResources.saas_yaml, name: "saas.yaml"),
        "public-tender": read(PackageResources.public_tender_yaml, name: "public-tender.yaml"),
        "training-fr": read(PackageResources.training_fr_yaml, name: "training-fr.yaml"),
    ]

    private static func read(_ bytes: [UInt8], name: String) -> PlaybookReading {
        PlaybookReader.read(SourceText(name: name, text: String(decoding: bytes, as: UTF8.self)))
    }
}
