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
        return CommandEnvironment(
            standardInput: { readStandardInput() },
            inputLine: { readLine() },
            output: { Descriptor.standardOutput.write($0) },
            errors: { Descriptor.standardError.write($0) },
            isOutputTerminal: Descriptor.standardOutput.isTerminal,
            areErrorsTerminal: Descriptor.standardError.isTerminal,
            variables: ProcessInfo.processInfo.environment,
            today: localToday,
            currentFolder: FileManager.default.currentDirectoryPath
        )
    }

    private static func readStandardInput() -> Result<[UInt8], InputFailure> {
        do throws(InputFailure) {
            return .success(try Descriptor.standardInput.readAll(atMost: MapFiles.largestFile))
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
