import ArgumentParser

/// The option of every command whose output is shown outside.
struct RedactionOptions: ParsableArguments {
    @Flag(help: "Leave out the names by which people and companies could be known.")
    var redact = false
}
