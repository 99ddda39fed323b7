import Findings
import StakeholderModel

/// The tables of a configuration file.
enum ConfigurationTables {
    /// The configuration itself.
    static let configuration = ObjectReader<ConfigurationDraft>(
        name: Wording(en: "a configuration", fr: "une configuration"),
        keys: [
            // The version is judged before anything else is read.
            KeyReader(
                ConfigurationKey.version,
                .setting(.version),
                isRequired: true,
                help: Wording(
                    en: "The version of the format: 1, on the first line of every configuration.",
                    fr: "La version du format : 1, en première ligne de chaque configuration."
                )
            ) { _, _, _ in },
            .setting(
                ConfigurationKey.language,
                .language,
                \.language,
                help: Wording(
                    en: "The language of maps that say none: en or fr.",
                    fr: "La langue des cartes qui n'en disent aucune : en ou fr."
                )
            ),
            .setting(
                ConfigurationKey.playbook,
                .playbook,
                \.playbook,
                help: Wording(
                    en: "The playbook of maps that name none: training-fr, or a path from this folder.",
                    fr:
                        "Le playbook des cartes qui n'en nomment aucun : training-fr, ou un chemin depuis ce dossier."
                )
            ),
            .settings(
                ConfigurationKey.select,
                .rules,
                \.selected,
                help: Wording(
                    en: "Only these rules speak: codes, names or families, such as [BUD, authority].",
                    fr: "Seules ces règles parlent : codes, noms ou familles, par exemple [BUD, authority]."
                )
            ),
            .settings(
                ConfigurationKey.ignore,
                .rules,
                \.ignored,
                help: Wording(
                    en: "These rules do not speak: codes, names or families, such as [EVD002].",
                    fr: "Ces règles ne parlent pas : codes, noms ou familles, par exemple [EVD002]."
                )
            ),
            .severities(
                ConfigurationKey.severities,
                \.severities,
                help: Wording(
                    en: "How severe the findings of a rule are, such as { OFF001: note, timing: critical }.",
                    fr: "La gravité des constats d'une règle, par exemple { OFF001: note, timing: critical }."
                )
            ),
            .object(
                ConfigurationKey.thresholds,
                thresholds,
                \.thresholds,
                help: Wording(
                    en: "The numbers from which rules speak, such as { stale_after: 90 days }.",
                    fr:
                        "Les nombres à partir desquels les règles parlent, par exemple { stale_after: 90 jours }."
                )
            ),
        ]
    )
}
