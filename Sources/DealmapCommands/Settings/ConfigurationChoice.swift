import ArgumentParser

/// Which configuration the options ask for.
enum ConfigurationChoice: Hashable {
    /// The one that is found upwards from each map.
    case found
    /// The one in a file, for every map.
    case file(String)
    case none
}

/// The options about the configuration.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: "The configuration, instead of the .dealmap.yaml found upwards from each map."
    )
    var file: String?

    @Flag(name: .customLong("no-config"), help: "Without any configuration.")
    var isLeftOut = false

    func validate() throws {
        guard file == nil || !isLeftOut else {
            throw ValidationError("Give either --config or --no-config.")
        }
    }

    var choice: ConfigurationChoice { isLeftOut ? .none : file.map(ConfigurationChoice.file) ?? .found }
}
