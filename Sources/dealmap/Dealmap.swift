import DealmapCommands

@main
enum Dealmap {
    static func main() { DealmapCommand.runAndExit() }
}
