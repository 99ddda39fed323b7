import ArgumentParser
import StakeholderModel

/// A language by its code.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
    case en
    case fr

    var language: Language {
        switch self {
        case .en: .english
        case .fr: .french
        }
    }
}
