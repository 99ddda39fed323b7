import Findings

/// The files of a log, each once, in the order in which they are told of.
struct SarifArtifacts {
    private(set) var list: [SarifArtifact] = []
    private var indices: [String: Int] = [:]

    /// The location of a file, which is added when it is new.
    ///
    /// - Parameters:
    ///   - name: the path as it was given.
    ///   - isTarget: whether it was to be checked itself.
    mutating func location(of name: String, isTarget: Bool = true) -> SarifLocation.Artifact {
        let uri = SarifURI.reference(to: name)
        if let index = indices[uri] { return SarifLocation.Artifact(uri: uri, index: index) }
        let location = SarifLocation.Artifact(uri: uri, index: list.count)
        indices[uri] = list.count
        list.append(SarifArtifact(location: location, roles: isTarget ? ["analysisTarget"] : []))
        return location
    }

    /// Says what came of a map.
    mutating func tell(_ properties: SarifArtifact.Properties, of artifact: SarifLocation.Artifact) {
        list[artifact.index].properties = properties
    }
}

/// The places of one file.
struct SarifPlaces {
    let artifact: SarifLocation.Artifact
    private let columns: UTF16Columns

    init(_ source: SourceText, artifact: SarifLocation.Artifact) {
        self.artifact = artifact
        columns = UTF16Columns(source)
    }

    /// A place of the file, or the file as a whole.
    func location(_ range: SourceRange?) -> SarifLocation {
        SarifLocation(
            physicalLocation: SarifLocation.Physical(
                artifactLocation: artifact,
                region: range.map { SarifLocation.Region($0, columns: columns) }
            )
        )
    }
}
