import StakeholderModel

/// How many files there were of each kind.
struct FmtCounts: Hashable {
    var changed = 0
    var unchanged = 0
    /// Files with errors.
    var broken = 0

    /// The line at the end; `nil` when there were no files.
    func summary(isCheck: Bool) -> Wording? {
        let parts = [changedPart(isCheck), unchangedPart, brokenPart].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return Wording(
            en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", ")
        )
    }

    private func changedPart(_ isCheck: Bool) -> Wording? {
        guard changed > 0 else { return nil }
        let (en, fr) = (files(changed).en, files(changed).fr)
        return isCheck
            ? Wording(en: "\(en) would change", fr: "\(fr) à remettre en forme")
            : Wording(en: "\(en) reformatted", fr: "\(fr) \(plural(changed, "remis")) en forme")
    }

    private var unchangedPart: Wording? {
        guard unchanged > 0 else { return nil }
        return Wording(
            en: "\(files(unchanged).en) already formatted",
            fr: "\(files(unchanged).fr) déjà en forme"
        )
    }

    private var brokenPart: Wording? {
        guard broken > 0 else { return nil }
        return Wording(
            en: "\(files(broken).en) left alone: \(broken == 1 ? "it has" : "they have") errors",
            fr:
                "\(files(broken).fr) \(plural(broken, "laissé")) tel\(broken > 1 ? "s" : "") quel\(broken > 1 ? "s" : "") : "
                + (broken > 1 ? "ils contiennent des erreurs" : "il contient des erreurs")
        )
    }

    private func files(_ count: Int) -> Wording {
        Wording(
            en: "\(count) file\(count > 1 ? "s" : "")",
            fr: "\(count) fichier\(count > 1 ? "s" : "")"
        )
    }

    /// `remis` has its `s` already.
    private func plural(_ count: Int, _ word: String) -> String {
        count > 1 && word.last != "s" ? word + "s" : word
    }
}
