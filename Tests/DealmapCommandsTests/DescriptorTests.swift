import Foundation
import Testing

@testable import DealmapCommands

@Suite struct DescriptorTests {
    #if os(Linux)
        @Test func `a full disk is told, a reader who has gone is not`() throws {
            let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            #expect(Descriptor(number: full.fileDescriptor).write("text") == ENOSPC)
            #expect(Descriptor(number: full.fileDescriptor).write("") == nil)
            let null = try #require(FileHandle(forWritingAtPath: "/dev/null"))
            #expect(Descriptor(number: null.fileDescriptor).write("text") == nil)
            let readOnly = try #require(FileHandle(forReadingAtPath: "/dev/null"))
            #expect(Descriptor(number: readOnly.fileDescriptor).write("text") == nil)
        }
    #endif
}
