/// The codes of the standards that Dealmap refers to, so that a mistyped one is noticed.
enum KnownCodes {
    /// ISO 3166-1 alpha-2, with `XK`, which the European Union uses for Kosovo.
    static let countries = Set(
        words(
            """
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
            BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
            EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
            HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
            LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
            NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
            SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
            TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
            """
        )
    )

    /// ISO 4217, without the codes for metals, tests and units of account between banks.
    static let currencies = Set(
        words(
            """
            AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP
            BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB
            EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
            JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
            MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
            RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
            TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR
            ZMW ZWG ZWL
            """
        )
    )

    /// What people write instead of a country's code, folded.
    static let countryNames: [String: String] = [
        "fra": "FR", "france": "FR", "uk": "GB", "gbr": "GB", "united kingdom": "GB", "royaume uni": "GB",
        "england": "GB", "usa": "US", "united states": "US", "etats unis": "US", "deu": "DE",
        "germany": "DE", "allemagne": "DE", "bel": "BE", "belgium": "BE", "belgique": "BE", "che": "CH",
        "switzerland": "CH", "suisse": "CH", "lux": "LU", "luxembourg": "LU", "esp": "ES", "spain": "ES",
        "espagne": "ES", "ita": "IT", "italy": "IT", "italie": "IT", "nld": "NL", "netherlands": "NL",
        "pays bas": "NL", "prt": "PT", "portugal": "PT", "can": "CA", "canada": "CA", "ireland": "IE",
        "irlande": "IE", "maroc": "MA", "morocco": "MA", "tunisie": "TN", "tunisia": "TN",
    ]

    /// What people write instead of a currency's code, folded.
    static let currencyNames: [String: String] = [
        "€": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "us$": "USD", "$us": "USD",
        "dollar": "USD", "dollars": "USD", "£": "GBP", "pound": "GBP", "pounds": "GBP",
        "livre sterling": "GBP", "livres sterling": "GBP", "franc suisse": "CHF", "francs suisses": "CHF",
        "swiss franc": "CHF", "swiss francs": "CHF", "¥": "JPY", "yen": "JPY",
    ]

    /// What people write instead of a language's code, folded.
    static let languageNames: [String: String] = [
        "english": "en", "anglais": "en", "en us": "en", "en gb": "en", "eng": "en",
        "french": "fr", "francais": "fr", "fr fr": "fr", "fr be": "fr", "fr ca": "fr", "fr ch": "fr",
        "fra": "fr",
    ]

    private static func words(_ list: String) -> [String] {
        list.split { $0.isWhitespace }.map(String.init)
    }
}
