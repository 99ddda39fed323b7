import CYAML

/// The one owner of a libyaml parser: created for a text in memory, freed with the value.
@safe
struct YamlEventReader: ~Copyable {
    private let reader: UnsafeMutablePointer<cyaml_reader>

    /// A reader of bytes that outlive it, or `nil` when there is no memory for one.
    @unsafe
    init?(reading bytes: UnsafeBufferPointer<UInt8>) {
        guard let reader = unsafe cyaml_open(bytes.baseAddress, bytes.count) else { return nil }
        unsafe self.reader = reader
    }

    deinit { unsafe cyaml_close(reader) }

    /// The next event, or `nil` when libyaml cannot go on: `failure` then says why.
    func next() -> YamlEvent? {
        guard unsafe cyaml_advance(reader), let kind else { return nil }
        return YamlEvent(
            kind: kind,
            start: unsafe cyaml_start(reader),
            end: unsafe cyaml_end(reader),
            hasAnchor: unsafe cyaml_has_anchor(reader),
            hasTag: unsafe cyaml_has_tag(reader)
        )
    }

    /// Why the last step failed.
    var failure: YamlFailure {
        YamlFailure(
            problem: unsafe text(cyaml_problem(reader)),
            context: unsafe text(cyaml_context(reader)),
            problemPlace: unsafe cyaml_problem_place(reader),
            contextPlace: unsafe cyaml_context_place(reader)
        )
    }

    private var kind: YamlEvent.Kind? {
        switch yaml_event_type_e(rawValue: UInt32(unsafe cyaml_kind(reader))) {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_STREAM_END_EVENT: .streamEnd
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_ALIAS_EVENT: .alias
        case YAML_SCALAR_EVENT: .scalar(scalarText, scalarStyle)
        case YAML_SEQUENCE_START_EVENT: .sequenceStart(isFlow: unsafe cyaml_is_flow(reader))
        case YAML_SEQUENCE_END_EVENT: .sequenceEnd
        case YAML_MAPPING_START_EVENT: .mappingStart(isFlow: unsafe cyaml_is_flow(reader))
        case YAML_MAPPING_END_EVENT: .mappingEnd
        default: nil
        }
    }

    private var scalarText: String {
        let length = unsafe cyaml_text_length(reader)
        return unsafe String(
            decoding: UnsafeBufferPointer(start: cyaml_text(reader), count: length),
            as: UTF8.self
        )
    }

    private var scalarStyle: LocatedText.Style {
        switch yaml_scalar_style_e(rawValue: UInt32(unsafe cyaml_scalar_style(reader))) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }
}
