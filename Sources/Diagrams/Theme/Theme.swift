/// Which colours a picture is drawn in.
public enum Theme: String, Sendable, Hashable, CaseIterable {
    /// Light, whatever the reader prefers.
    case light
    /// Dark, whatever the reader prefers.
    case dark
    /// Light, and dark where the reader prefers it.
    case auto
}

/// The colours of a light and of a dark picture. Words on their ground have a contrast of at least 4.5 to 1; a test
/// computes it.
public enum Palette {
    /// The colour of a role, as `#rrggbb`.
    public static func color(_ role: ColorRole, isDark: Bool) -> String { isDark ? dark(role) : light(role) }

    private static func light(_ role: ColorRole) -> String {
        switch role {
        case .paper: "#f8fafc"
        case .card: "#ffffff"
        case .cardBorder: "#cbd5e1"
        case .ink: "#0f172a"
        case .mutedInk: "#475569"
        case .faint: "#e2e8f0"
        case .frame: "#eef2f7"
        case .frameInk: "#475569"
        case .tree: "#94a3b8"
        case .chip: "#eef2ff"
        case .chipInk: "#3730a3"
        case .favourable: "#15803d"
        case .favourableSoft: "#dcfce7"
        case .neutral: "#56657b"
        case .neutralSoft: "#f1f5f9"
        case .adverse: "#b91c1c"
        case .adverseSoft: "#fee2e2"
        case .caution: "#a84a08"
        case .cautionSoft: "#fef3c7"
        case .influence: "#1d4ed8"
        case .money: "#92560c"
        case .provider: "#7e22ce"
        case .providerSoft: "#f3e8ff"
        case .critical: "#c81e1e"
        case .warning: "#b45309"
        case .note: "#475569"
        case .onBadge: "#ffffff"
        }
    }

    private static func dark(_ role: ColorRole) -> String {
        switch role {
        case .paper: "#0b1120"
        case .card: "#172033"
        case .cardBorder: "#3b4a63"
        case .ink: "#f1f5f9"
        case .mutedInk: "#b6c2d3"
        case .faint: "#2b3850"
        case .frame: "#111a2c"
        case .frameInk: "#a9b6c9"
        case .tree: "#7c8ba3"
        case .chip: "#26315a"
        case .chipInk: "#c7d2fe"
        case .favourable: "#4ade80"
        case .favourableSoft: "#133d25"
        case .neutral: "#a3b1c6"
        case .neutralSoft: "#27344a"
        case .adverse: "#f87171"
        case .adverseSoft: "#4a1a1d"
        case .caution: "#fbbf4d"
        case .cautionSoft: "#42300f"
        case .influence: "#7cb0ff"
        case .money: "#e7b45b"
        case .provider: "#cf9bff"
        case .providerSoft: "#371f56"
        case .critical: "#d92f2f"
        case .warning: "#b45309"
        case .note: "#56657c"
        case .onBadge: "#ffffff"
        }
    }
}
