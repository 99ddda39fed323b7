import DecisionAnalysis
import Findings
import MapFormat
import Reports
import StakeholderModel

/// Supposes things of one map: the text is edited in memory only, and checked as the file was.
struct MapSupposition {
    let suppositions: Suppositions
    let choices: PathsChoices
    let check: MapCheck

    /// Why nothing can be supposed of a map.
    enum Failure: Error {
        /// What was asked for is not there, or cannot be.
        case usage(UsageError)
        /// The edit is refused; the map would have these errors.
        case refused(UsageError, [Diagnostic], SourceText)
        /// A fault of ours.
        case fault(any Error)
    }

    /// - Parameters:
    ///   - map: a map that was checked.
    ///   - before: what came of it.
    func report(of map: CheckedMap, _ before: MapReport) throws(Failure) -> WhatIfReport {
        let written = before.analysis.map
        let absent = try usage { () throws(UsageError) in try suppositions.people(of: written) }
        let edited = try edited(before.source, of: written)
        let after = try checked(edited, of: map, without: absent)
        let options = try usage { () throws(UsageError) in
            do throws(UsageError) {
                return try choices.options(for: before.analysis)
            } catch {
                // A gate can also be one that only appears now.
                guard let found = try? choices.options(for: after.analysis) else { throw error }
                return found
            }
        }
        return WhatIfReport(
            before: before,
            after: after,
            suppositions: suppositions.facts.map { .fact($0.name, is: $0.value) }
                + suppositions.without.map(Supposition.without),
            gate: options.gate
        )
    }

    private func usage<Value>(_ work: () throws(UsageError) -> Value) throws(Failure) -> Value {
        do throws(UsageError) {
            return try work()
        } catch {
            throw .usage(error)
        }
    }

    private func edited(_ source: SourceText, of map: AccountMap) throws(Failure) -> SourceText {
        let edits = try usage { () throws(UsageError) in try suppositions.edits(of: map) }
        guard !edits.isEmpty else { return source }
        do throws(EditRefusal) {
            return try MapEditor.apply(edits, to: source).source
        } catch {
            let fact = error.edit.map { suppositions.facts[$0] }
            throw .refused(MapSupposition.problem(fact, error.reason), error.diagnostics, error.source)
        }
    }

    private func checked(
        _ source: SourceText,
        of map: CheckedMap,
        without absent: Set<PersonIdentifier>
    ) throws(Failure) -> MapReport {
        var check = check
        check.settings.absent = absent
        do {
            let supposed = try check.check(Array(source.text.utf8), name: source.name, path: map.path)
            switch supposed.outcome {
            case .report(let report): return report
            case .unusable(let text, let diagnostics):
                let reason = Wording(
                    en: "the map could not be used any more",
                    fr: "la carte ne pourrait plus être utilisée"
                )
                throw Failure.refused(MapSupposition.problem(nil, reason), diagnostics, text)
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .fault(error)
        }
    }

    private static func problem(_ fact: Suppositions.TypedFact?, _ reason: Wording) -> UsageError {
        guard let fact else { return UsageError(reason) }
        let quoted = Wording.quoted("\(fact.name)=\(fact.value)")
        return UsageError(
            Wording(
                en: "\(quoted.en) cannot be supposed: \(reason.en)",
                fr: "\(quoted.fr) ne peut pas être supposé : \(reason.fr)"
            )
        )
    }
}
