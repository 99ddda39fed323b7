extension TypedNumber {
    /// The groups of digits of a number and the marks between them, while it is read.
    struct Groups {
        private var digits: [String] = [""]
        private var marks: [Mark] = []

        mutating func append(digit: Character) { digits[digits.count - 1].append(digit) }

        /// Starts the next group; a run of spaces is one mark, two other marks in a row are refused.
        mutating func append(mark: Mark) -> Bool {
            let isFirstInRow = digits.last?.isEmpty == false
            guard isFirstInRow else { return mark == .space && marks.last == .space }
            marks.append(mark)
            digits.append("")
            return true
        }

        func number(in text: Substring) -> Result<TypedNumber, Fault> {
            guard let first = digits.first, let last = digits.last, !first.isEmpty, !last.isEmpty else {
                return .failure(Fault(.separators, text.range))
            }
            guard let lastMark = marks.last else { return plain(first) }
            if hasTooManyDecimals(first, lastMark, last) { return .failure(Fault(.decimals, text.range)) }
            let isDecimal = lastMark.canBeDecimal && last.count <= 2
            let wholeGroups = isDecimal ? digits.dropLast() : digits[...]
            let wholeMarks = isDecimal ? marks.dropLast() : marks[...]
            let isMarkFree = !isDecimal || !wholeMarks.contains(lastMark)
            guard isMarkFree, areThousands(wholeGroups, wholeMarks) else {
                return .failure(Fault(.separators, text.range))
            }
            return .success(
                TypedNumber(
                    whole: wholeGroups.joined(),
                    decimals: isDecimal ? last : "",
                    hasLoneGroupMark: marks.count == 1 && !isDecimal && lastMark.canBeDecimal
                )
            )
        }

        /// Whether the one comma or full stop cannot group thousands: `0.125`, `1.2345`.
        private func hasTooManyDecimals(_ first: String, _ mark: Mark, _ last: String) -> Bool {
            guard marks.count == 1, mark.canBeDecimal, last.count >= 3 else { return false }
            return last.count > 3 || first.count > 3 || first.hasPrefix("0")
        }

        private func plain(_ whole: String) -> Result<TypedNumber, Fault> {
            .success(TypedNumber(whole: whole, decimals: "", hasLoneGroupMark: false))
        }

        /// Whether the groups are thousands: up to three digits first, then three each, between equal marks.
        private func areThousands(_ groups: ArraySlice<String>, _ marks: ArraySlice<Mark>) -> Bool {
            guard let first = groups.first, let firstMark = marks.first else { return true }
            let isFirstGroup = first.count <= 3 && !first.hasPrefix("0")
            let areEqual = marks.allSatisfy { $0 == firstMark }
            return isFirstGroup && areEqual && groups.dropFirst().allSatisfy { $0.count == 3 }
        }
    }
}
