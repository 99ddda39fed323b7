import StakeholderModel

/// Why a map cannot be compared with an earlier one of its repository.
enum GitProblem {
    private static let twoMaps = Wording(
        en: "`dealmap diff OLD NEW` compares two files without git",
        fr: "`dealmap diff ANCIENNE NOUVELLE` compare deux fichiers sans git"
    )

    static let noGit = UsageError(
        Wording(
            en: "git is not installed, and only git knows the earlier versions of a map",
            fr: "git n'est pas installé, et lui seul connaît les versions antérieures d'une carte"
        ),
        help: twoMaps
    )

    static func noRepository(_ path: String) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "\(quoted.en) is in no git repository, so there is no earlier version of it",
                fr: "\(quoted.fr) n'est dans aucun dépôt git : il n'y en a pas de version antérieure"
            ),
            help: twoMaps
        )
    }

    /// Most often because the repository belongs to somebody else.
    static func refused(_ path: String) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "git does not open the repository of \(quoted.en)",
                fr: "git n'ouvre pas le dépôt de \(quoted.fr)"
            ),
            help: Wording(
                en:
                    "`git status` in that folder says why; for a folder of somebody else's, git asks for `safe.directory`",
                fr:
                    "`git status` dans ce dossier dit pourquoi ; pour le dossier d'un autre compte, git demande `safe.directory`"
            )
        )
    }

    static func noCommit(_ path: String) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "the repository of \(quoted.en) has no commit yet",
                fr: "le dépôt de \(quoted.fr) n'a encore aucun commit"
            ),
            help: Wording(
                en: "commit the map, and the next change can be compared",
                fr: "enregistrez la carte par un commit, et le prochain changement pourra être comparé"
            )
        )
    }

    static func unknown(_ revision: String, hasCommit: Bool) -> UsageError {
        let quoted = Wording.quoted(revision)
        return UsageError(
            Wording(
                en: "the repository has no commit \(quoted.en)",
                fr: "le dépôt n'a pas de commit \(quoted.fr)"
            ),
            help: hasCommit
                ? Wording(
                    en: "`--rev` takes what git takes: HEAD~1, a branch, a tag, a hash",
                    fr: "`--rev` prend ce que git prend : HEAD~1, une branche, une étiquette, une empreinte"
                )
                : Wording(en: "it has no commit at all yet", fr: "il n'a encore aucun commit")
        )
    }

    static func notTracked(_ path: String) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "the last commit does not have \(quoted.en)",
                fr: "le dernier commit ne contient pas \(quoted.fr)"
            ),
            help: Wording(
                en:
                    "a map that was renamed since is compared with `git show HEAD:OLD.yaml | dealmap diff - NEW.yaml`",
                fr:
                    "une carte renommée depuis se compare par `git show HEAD:ANCIENNE.yaml | dealmap diff - NOUVELLE.yaml`"
            )
        )
    }

    static func notThere(_ path: String, _ commit: String) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "the commit \(commit) does not have \(quoted.en), under this name or another",
                fr: "le commit \(commit) ne contient \(quoted.fr) ni sous ce nom ni sous un autre"
            ),
            help: Wording(
                en: "the map was added later; `git log --follow` shows since when",
                fr: "la carte a été ajoutée plus tard ; `git log --follow` montre depuis quand"
            )
        )
    }

    static func failed(_ path: String) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "git could not give the earlier version of \(quoted.en)",
                fr: "git n'a pas pu donner la version antérieure de \(quoted.fr)"
            ),
            help: twoMaps
        )
    }
}
