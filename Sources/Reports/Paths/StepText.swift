import DecisionAnalysis
import StakeholderModel

/// One step as text: its verdict, who decides, how we and others reach them, how a vote stands.
struct StepText {
    private let analysis: MapAnalysis
    private let names: NameWords
    private let voices: VoiceWords
    private let rivals: RivalReach
    /// At which step the ways to a person have been told already.
    private var toldAt: [PersonIdentifier: Int] = [:]
    private let indent = 3

    init(analysis: MapAnalysis) {
        self.analysis = analysis
        names = NameWords(analysis: analysis)
        voices = VoiceWords(names: names)
        rivals = analysis.rivalReach
    }

    /// - Parameters:
    ///   - judged: a step of the map.
    ///   - number: its number, from 1.
    ///   - page: where to write.
    mutating func write(_ judged: JudgedGate, number: Int, to page: inout TextPage) {
        let gate = judged.gate
        var title = Paragraph(mark: "\(number). ")
        title.add(page.say(gate.title), .strong)
        title.add(page.say(CommonWords.colon) + " ")
        title.add(page.say(PathWords.standing(of: judged)), gate.isOpen ? judged.verdict.tone : .faint)
        page.add(title)
        guard gate.isOpen else { return }
        if judged.places.count == 1, let only = judged.places.first {
            return addOnly(only, number: number, to: &page)
        }
        addLabelled(PathWords.whoDecides, RuleWords(names: names).wording(of: gate), to: &page)
        for vote in analysis.votes(at: gate) where vote.isCounted {
            addLabelled(PathWords.vote, PathWords.standing(of: vote), to: &page)
        }
        if !judged.chokepoints.isEmpty {
            page.add(PathWords.chokepoints(judged.chokepoints.map(names.person)), indent: indent)
        }
        for place in judged.places { add(place, number: number, to: &page) }
    }

    /// The steps that only the playbook speaks of: for each, whom to find.
    func write(implied: [JudgedGate], to page: inout TextPage) {
        page.add(PathWords.notAsked, .strong)
        for judged in implied {
            let whom = Wording.and(judged.places.map { voices.unknown($0.place) })
            let title = judged.gate.title + CommonWords.colon + .verbatim(" ")
            page.add(title + whom, indent: indent, mark: "· ")
        }
    }

    private func addLabelled(_ label: Wording, _ text: Wording, to page: inout TextPage) {
        var paragraph = Paragraph(indent: indent)
        paragraph.add(page.say(label + CommonWords.colon), .faint)
        paragraph.add(" " + page.say(text))
        page.add(paragraph)
    }

    /// The only decider of a step, whose verdict is that of the step.
    private mutating func addOnly(_ judged: JudgedPlace, number: Int, to page: inout TextPage) {
        let voice = voices.voice(Voice(judged.place))
        guard judged.place.person != nil else {
            return addLabelled(PathWords.whoDecides, voice + PathWords.notKnownYet, to: &page)
        }
        addLabelled(PathWords.whoDecides, voice + bracketed(reasons(of: judged)), to: &page)
        addWays(judged, number: number, to: &page, indent: indent + 2)
    }

    private mutating func add(_ judged: JudgedPlace, number: Int, to page: inout TextPage) {
        var head = Paragraph(indent: indent, mark: "· ")
        head.add(page.say(voices.voice(Voice(judged.place))), .strong)
        head.add(page.say(CommonWords.colon) + " ")
        head.add(page.say(PathWords.access(judged.verdict)), judged.verdict.tone)
        if judged.place.person != nil { head.add(page.say(bracketed(reasons(of: judged)))) }
        page.add(head)
        addWays(judged, number: number, to: &page, indent: indent + 4)
    }

    private mutating func addWays(_ judged: JudgedPlace, number: Int, to page: inout TextPage, indent: Int) {
        guard let person = judged.place.person else { return }
        if let step = toldAt[person] {
            return page.add(PathWords.waysAt(step: step), .faint, indent: indent)
        }
        let ways = WayLines(person, analysis: analysis, rivals: rivals, names: names)
        guard !ways.isEmpty else { return }
        toldAt[person] = number
        ways.write(to: &page, indent: indent)
        guard !judged.chokepoints.isEmpty else { return }
        page.add(PathWords.everyWay(judged.chokepoints.map(names.person)), indent: indent)
    }

    /// Why the verdict is no better; of a good one, why it is as good.
    private func reasons(of judged: JudgedPlace) -> [Wording] {
        let words = PlaceReasonWords(names: names)
        let isGood = judged.verdict == .mapped
        // That the step was refused stands in its title.
        let told = judged.reasons.filter { $0 != .gateRefused && (isGood || $0.verdict < .mapped) }
        return told.map(words.wording)
    }

    private func bracketed(_ reasons: [Wording]) -> Wording {
        guard !reasons.isEmpty else { return .verbatim("") }
        return .verbatim(" (") + PathWords.semicolons(reasons) + .verbatim(")")
    }
}
