import Diagrams
import Layout
import StakeholderModel
import Testing

/// Words have a contrast of at least 4.5 to 1 to what is behind them (WCAG 2.2, success criterion 1.4.3).
@Suite struct ContrastTests {
    /// Every pair of a text colour and its ground that the writers use: found by drawing, kept here so that no
    /// drawing has to happen to meet it.
    private static let pairs: [(ink: ColorRole, ground: ColorRole)] = [
        // The heading, the list of findings, the legend.
        (.ink, .paper), (.mutedInk, .paper),
        // Frames.
        (.frameInk, .frame),
        // Cards, and those of whom nobody knows.
        (.ink, .card), (.mutedInk, .card), (.ink, .cautionSoft), (.mutedInk, .cautionSoft),
        // Pills, confirmed and assumed.
        (.chipInk, .chip), (.chipInk, .card),
        // The question mark of a sign, and beside a sign that is assumed.
        (.caution, .cautionSoft), (.caution, .card),
        // What tables say on their grounds, and the cards of our side.
        (.caution, .frame), (.mutedInk, .frame), (.adverse, .cautionSoft), (.paper, .ink), (.faint, .ink),
        // Badges.
        (.onBadge, .critical), (.onBadge, .warning), (.onBadge, .note),
    ]

    /// Labels have the colour of their line.
    private static let labelInks: [ColorRole] = [.influence, .adverse, .neutral, .money, .provider]

    @Test(arguments: [false, true])
    func `every word stands out from its ground`(isDark: Bool) throws {
        let labels = ContrastTests.labelInks.flatMap { [($0, ColorRole.paper), ($0, ColorRole.frame)] }
        for (ink, ground) in ContrastTests.pairs.map({ ($0.ink, $0.ground) }) + labels {
            let ratio = Contrast.ratio(
                Palette.color(ink, isDark: isDark),
                Palette.color(ground, isDark: isDark)
            )
            #expect(ratio >= 4.5, "\(ink.rawValue) on \(ground.rawValue), dark: \(isDark): \(ratio)")
        }
    }

    @Test(arguments: [Theme.light, .dark])
    func `every word that is drawn stands out from what is drawn behind it`(theme: Theme) throws {
        var pairs: Set<[String]> = []
        var pictures = try Sample.all().map { try Chart.picture(of: $0.map) }
        for seed in 1...12 as ClosedRange<UInt64> {
            pictures.append(
                try Chart.picture(of: RandomOrganisation.map(seed: seed, people: 9, shape: .teams))
            )
        }
        for view in FurtherView.allCases {
            pictures += try Sample.all().map {
                try view.picture(of: $0.map, PictureOptions(language: .english))
            }
        }
        for picture in pictures {
            pairs.formUnion(try Contrast.pairs(in: SVGWriter.write(picture, theme: theme)))
        }
        for pair in pairs.sorted(by: { $0.joined() < $1.joined() }) {
            let ratio = Contrast.ratio(pair[0], pair[1])
            #expect(ratio >= 4.5, "\(pair[0]) on \(pair[1]), \(theme): \(ratio)")
        }
        #expect(pairs.count >= 14, "the test no longer finds the words: \(pairs)")
    }

    @Test func `the formula gives the known ratios`() {
        #expect(abs(Contrast.ratio("#000000", "#ffffff") - 21) < 0.001)
        #expect(abs(Contrast.ratio("#767676", "#ffffff") - 4.54) < 0.01)
        #expect(Contrast.ratio("#123456", "#123456") == 1)
    }
}
