/// The address of a file in a log: relative where the path is, so that the log says the same on every machine.
enum SarifURI {
    /// The reference for a path as it was given; every byte that RFC 3986 does not allow in a path, and the colon
    /// that could look like the end of a scheme, is percent-encoded.
    static func reference(to path: String) -> String {
        let path = RelativePath.normalized(path)
        var result = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            if allowed.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + hexadecimal(byte >> 4) + hexadecimal(byte & 0xF)
            }
        }
        return result
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/".utf8
    )

    private static func hexadecimal(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }
}
