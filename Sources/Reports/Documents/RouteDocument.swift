import DecisionAnalysis
import StakeholderModel

/// A way from us to a person.
struct RouteDocument: Encodable {
    let text: String
    let strength: CodedDocument
    let assumed: Bool
    let hops: [HopDocument]

    init(_ route: Route, joiner: DocumentJoiner) {
        let level = route.strength.level
        text = joiner.say(joiner.names.chain(route))
        strength = CodedDocument(code: level.rawValue, label: joiner.say(level.label))
        assumed = route.isAssumed
        hops = route.hops.map { HopDocument($0, joiner: joiner) }
    }
}

/// One step of a way.
struct HopDocument: Encodable {
    /// Absent when the step starts from us.
    let from: NamedDocument?
    let to: NamedDocument
    let reason: CodedDocument
    let assumed: Bool
    let stale: Bool
    let path: String
    let place: PlaceDocument

    init(_ hop: Hop, joiner: DocumentJoiner) {
        from =
            switch hop.from {
            case .us: nil
            case .person(let identifier): joiner.person(identifier)
            case .rival(let identifier): joiner.provider(identifier)
            }
        to = joiner.person(hop.to)
        reason = CodedDocument(code: hop.reason.code, label: joiner.say(hop.reason.wording))
        assumed = hop.isAssumed
        stale = hop.isStale
        path = hop.path.description
        place = joiner.place(hop.path)
    }
}
