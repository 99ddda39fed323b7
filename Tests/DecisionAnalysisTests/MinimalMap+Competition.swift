import DecisionAnalysis
import Findings
import StakeholderModel

extension MinimalMap {
    /// Other providers.
    static let competition: [MinimalMap] = [
        MinimalMap(
            .CMP001,
            .warning,
            at: "providers",
            changing: [
                "providers": ""
            ]
        ),
        MinimalMap(
            .CMP002,
            .warning,
            at: "providers.other.status",
            changing: [
                "providers": "providers: { other: { status: engaged, engaged_by: bob?, scope: [selling] } }"
            ]
        ),
        MinimalMap(
            .CMP003,
            .warning,
            at: "providers.other.engaged_by[0]",
            changing: [
                "providers":
                    "providers: { other: { status: shortlisted, engaged_by: bob, scope: [selling] } }"
            ]
        ),
        MinimalMap(
            .CMP004,
            .warning,
            at: "providers.other.engaged_by",
            changing: [
                "providers": "providers: { other: { status: engaged, relation: complementary } }"
            ]
        ),
        MinimalMap(
            .CMP005,
            .critical,
            at: "providers.other.preferred_by[0]",
            changing: [
                "providers": "providers: { other: { status: shortlisted, preferred_by: ada } }"
            ]
        ),
        MinimalMap(
            .CMP006,
            .warning,
            at: "providers.other.ties[0]",
            changing: [
                "providers": "providers: { other: { status: shortlisted, ties: [{ bob: formerly_at }] } }"
            ]
        ),
    ]
}
