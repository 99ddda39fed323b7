"""What the words of a story's titles and names say of roles, steps and organisations.

Only words that say what somebody *is* are here (a finance director, a regulator, a tender), never what they may think. What is
read from a word is written with a `?`: nobody said it in so many words.
"""
import re
import unicodedata

# Role, and words of a title that say so. The first that matches counts; several roles can match.
ROLES = [
    ("economic_buyer", r"economic buyer|decideur economique"),
    ("training_lead", r"(head|director|manager|lead) of (training|learning)|(training|learning) (lead|head|manager)"
     r"|responsable (de la )?formation|directrice? (de la )?formation"),
    ("procurement", r"procurement|purchasing|sourcing|acheteu|\bachats?\b"),
    ("legal", r"\blegal\b|general counsel|juridique|juriste"),
    ("security", r"information security|\bciso\b|\brssi\b|security officer"),
    ("data_protection", r"data.protection|\bdpo\b|\bcnil\b|privacy officer"),
    ("employee_rep", r"works council|union rep|\bcse\b|representants? du personnel|delegue syndical"),
    ("regulator", r"\bregulator|supervisory authority|autorite de (controle|regulation)"),
    ("board_member", r"\bboard\b|conseil d.administration|administrat(eur|rice)s?\b|\btrustees?\b|council members?|\bchair(man|woman|person)?\b"),
    ("user", r"\busers?\b|front.?line|utilisat"),
    ("user_manager", r"(sales|shift|plant|team|line|ward|site) (managers|leaders)|managers? commerciaux|chefs? d.equipe"),
    ("adviser", r"\badvis[eo]r|consultant|\bconseil externe\b"),
]
# Words of which some title has one of the above by accident.
NOT_ROLES = {
    "board_member": r"onboard|(assistant|secretary|office) (to|of) the (board|chair)|\bdashboard",
    "user": r"user buyer|user experience",
    "security": r"social security",
}

# Kind of a step, and words of its name that say so. The first that matches counts.
GATES = [
    ("signature", r"\bsign(s|ed|ature|ing)?\b|countersign|signe\b"),
    ("tender", r"\btender|\brfp\b|competitive bid|appel d.offres|marche public"),
    ("works_council", r"works council|\bcse\b"),
    ("data_protection", r"data.protection|privacy|\bcnil\b|\brgpd\b|\bgdpr\b"),
    ("security", r"security (review|assessment|audit)|infosec|audit de securite"),
    ("legal", r"\blegal\b|contract review|juridique"),
    ("purchase_order", r"purchase order|bon de commande"),
    ("vendor_referencing", r"vendor (registration|onboarding|listing)|referencement"),
    ("budget_allocation", r"(secure|allocate|split|arbitrat\w*|release) (the |of the )?(budget|funds|funding|money)|budget (round|arbitration|allocation)"
     r"|arbitrage"),
    ("technical_evaluation", r"proof of concept|\bpoc\b|\bpilot\b|benchmark|technical (evaluation|review|test)|trial|bake.?off|\bpilote\b"),
    ("committee", r"committee|comite|commission|\bboard\b|\bcouncil\b|conseil"),
    ("executive_approval", r"final (approval|decision)|executive|\bc[efiko]o\b|chief|managing director|direction generale|\bdg\b"
     r"|(director|president|dean|founder|owner|mayor|minister|vice president|\bs?vp)\b.*(approv|decid|decision|award|agree)"),
]
# Words that say that there is no such step.
NOT_GATES = {"tender": r"(no|without( a)?) (tender|bid)|(sans|pas d)\W?(appel d.offres|marche public)"}

# Organisations that buy under public rules.
PUBLIC = (
    r"\bministr|\bministere|\bstate of\b|\bcity of\b|\bcounty\b|school district|board of education|municipal|\bmairie\b|metropole"
    r"|conseil (departemental|regional)|prefecture|public (hospital|agency|university)|\bnhs\b|government|gouvernement"
    r"|\bcouncil\b|\bcollectivite|hopital public|\bchu\b|\bdepartment of\b|\bville de\b|universite"
)
TRAINING = r"\btraining\b|\bcoaching\b|\bformations?\b|\bworkshops?\b|\bseminaires?\b|parcours manag"
SERVICE = r"\bsaas\b|as a service|\bcloud\b|software subscription|en mode service"
SHARED = r"\bshared\b|several (projects|departments|teams)|\bpartage|mutualise|plusieurs projets|global .*budget|\bcommon\b.*budget"
NEW = r"\bnew\b|newly|incoming|just (hired|appointed|joined)|\bnouve(au|l|lle)\b|vient d.arriver|\bfraichement\b"
LEADING_COUNT = re.compile(r"^(\d{1,4})\s+(?!%)\D*$")


def folded(text):
    """Lower case, without accents, so that one spelling of a word is enough."""
    plain = unicodedata.normalize("NFD", text or "").replace("’", "'")
    return "".join(letter for letter in plain if unicodedata.category(letter) != "Mn").lower()


def says(pattern, text):
    """Whether a text has one of the words."""
    return re.search(pattern, folded(text)) is not None


def roles_of(title):
    """The roles that a title states, in the order of the table."""
    return [
        role for role, pattern in ROLES
        if says(pattern, title) and not (role in NOT_ROLES and says(NOT_ROLES[role], title))
    ]


def gate_kind(name):
    """The kind of a step that its name states, or None."""
    return next(
        (kind for kind, pattern in GATES
         if says(pattern, name) and not (kind in NOT_GATES and says(NOT_GATES[kind], name))), None)


def leading_count(title):
    """The number of people in a title such as `4 regional managers`; None where it counts several groups."""
    found = LEADING_COUNT.match(title or "")
    return int(found.group(1)) if found else None
