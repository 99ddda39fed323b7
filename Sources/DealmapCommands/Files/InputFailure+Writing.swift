import StakeholderModel
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension InputFailure {
    /// Why the system did not write, for people.
    static func reasonNotWritten(_ number: Int32) -> Wording {
        switch number {
        case ENOENT, ENOTDIR: Wording(en: "its folder does not exist", fr: "son dossier n'existe pas")
        case EACCES, EPERM, EROFS:
            Wording(en: "there is no permission to write there", fr: "le droit d'écriture manque")
        case ENOSPC, EDQUOT:
            Wording(en: "there is no room left", fr: "il n'y a plus de place")
        case ENAMETOOLONG: Wording(en: "its name is too long", fr: "son nom est trop long")
        default: Wording(en: "the system says error \(number)", fr: "le système répond l'erreur \(number)")
        }
    }
}
