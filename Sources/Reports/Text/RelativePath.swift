/// A path as it was given on a command line, in the form in which other programs know the file.
enum RelativePath {
    /// Without what stands for the folder itself: `./maps//a.yaml` is `maps/a.yaml`. A step up stays, since only the
    /// file system knows where it leads.
    static func normalized(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}
