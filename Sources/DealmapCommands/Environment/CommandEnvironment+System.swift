#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import StakeholderModel

extension CommandEnvironment {
    /// The world of the running program.
    public static var system: CommandEnvironment {
        Descriptor.ignoreClosedPipes()
        var environment = CommandEnvironment(
            standardInput: { readStandardInput() },
            inputLine: { readLine() },
            inputBytes: { readStandardInput(some: $0) },
            output: { writeStandardOutput($0) },
            errors: { _ = Descriptor.standardError.write($0) },
            isOutputTerminal: Descriptor.standardOutput.isTerminal,
            areErrorsTerminal: Descriptor.standardError.isTerminal,
            variables: ProcessInfo.processInfo.environment,
            today: localToday,
            currentFolder: FileManager.default.currentDirectoryPath
        )
        environment.pause = { Interruption.pause($0) }
        return environment
    }

    /// A report of which a part is lost must not end like one that arrived, so the program ends here.
    private static func writeStandardOutput(_ text: String) {
        guard let number = Descriptor.standardOutput.write(text) else { return }
        let environment = CommandEnvironment.system
        let language = environment.language ?? .english
        let name = Wording(en: "standard output", fr: "sortie standard").text(in: language)
        let error = WriteFailure.system(number).usageError(calling: name)
        Speaker(environment: environment, color: .auto).tell(error, in: language)
        exit(ExitStatus.unusable.rawValue)
    }

    private static func readStandardInput() -> Result<[UInt8], InputFailure> {
        do throws(InputFailure) {
            return .success(try Descriptor.standardInput.readAll(atMost: MapFiles.largestFile))
        } catch {
            return .failure(error)
        }
    }

    private static func readStandardInput(some count: Int) -> Result<[UInt8], InputFailure> {
        do throws(InputFailure) {
            return .success(try Descriptor.standardInput.readSome(count))
        } catch {
            return .failure(error)
        }
    }

    /// The calendar day where the program runs, by the system's own time zone.
    private static var localToday: CalendarDate {
        var now = time(nil)
        var parts = unsafe tm()
        unsafe localtime_r(&now, &parts)
        let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        // A clock may stand outside the years that a date can have.
        return CalendarDate(year: year, month: month, day: day) ?? .epoch
    }
}
