/// Sorting by small whole numbers without comparing elements: count how many fall into each bucket, which
/// tells where each bucket begins, then drop the elements into place
/// (Harold Seward, "Information sorting in the application of electronic digital computers to business
/// operations", 1954).
extension Array {
    /// Where each bucket begins once the elements are laid out bucket after bucket. One more entry, the
    /// number of elements, closes the last bucket.
    func bucketStarts(bucketCount: Int, by bucket: (Element) -> Int) -> [Int] {
        var starts = [Int](repeating: 0, count: bucketCount + 1)
        for element in self {
            starts[bucket(element) + 1] += 1
        }
        for index in 0..<bucketCount {
            starts[index + 1] += starts[index]
        }
        return starts
    }

    /// The elements bucket after bucket; within a bucket they keep the order they had.
    ///
    /// - Complexity: linear in elements and buckets.
    func sorted(intoBuckets bucketCount: Int, by bucket: (Element) -> Int) -> [Element] {
        var places = bucketStarts(bucketCount: bucketCount, by: bucket)
        var result = self
        for element in self {
            let index = bucket(element)
            result[places[index]] = element
            places[index] += 1
        }
        return result
    }
}

extension Array where Element: Equatable {
    /// The elements, without those that are equal to the one right before them.
    func withoutAdjacentRepeats() -> [Element] {
        var result: [Element] = []
        result.reserveCapacity(count)
        for element in self where result.last != element {
            result.append(element)
        }
        return result
    }
}
