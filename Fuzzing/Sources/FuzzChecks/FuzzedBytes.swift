/// The bytes that libFuzzer hands over, as a value that outlives the call.
@unsafe
public func fuzzedBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
}
