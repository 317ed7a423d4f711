"""Papers with one thing out of the ordinary, each with its right reading beside it."""

import text_shapes
from odt_shapes import odt_file, para
from papers_varied import PAPERS, paragraphs
from schemes import SCHEMES, numbered
from word_parts import MUN, abstract, ind, lists, num, p, word_file

HEAD = """
heading - | Forum: Economic and Social Council
heading - | Topic: Safe schools
organ - | The Economic and Social Council,
preambular 0 | Recalling the right of every child to education,
preambular 0 | Noting with concern that many schools were closed,
"""


def _read(body, head=HEAD):
    return tuple(paragraphs(f"{head.strip()}\n{body.strip()}"))


def _text(rows):
    """Lines and reading of a body: `label ~text ^ kind level`."""
    lines = [row.rsplit(" ^ ", 1) for row in rows.strip("\n").splitlines()]
    return [line for line, _ in lines], "\n".join(f"{kind} | {line.split('~', 1)[-1].strip()}" for line, kind in lines)


HEAD_LINES = [text for _, _, text in paragraphs(HEAD)]
BODIES = {
    "a clause without label among Roman ones": """
I. ~Urges States to rebuild schools; ^ operative 1
Calls upon donors to pay for books; ^ operative 1
II. ~Requests teachers to return: ^ operative 1
a. ~to their villages; ^ operative 2
b. ~to the towns; ^ operative 2
III. ~Decides to review the matter. ^ operative 1
""",
    "a sub-clause without label": """
1. ~Urges States to rebuild schools that: ^ operative 1
a. ~were burnt down, ^ operative 2
    ~were flooded, ^ operative 2
b. ~were abandoned; ^ operative 2
2. ~Decides to review the matter. ^ operative 1
""",
    "clauses that begin anew under titles": """
Rebuilding ^ section -
I. ~Urges States to rebuild schools; ^ operative 1
II. ~Invites donors to pay for books; ^ operative 1
Teaching ^ section -
I. ~Requests teachers to return; ^ operative 1
II. ~Decides to review the matter. ^ operative 1
""",
    "a list that goes on after a clause of another kind": """
A. ~Urges States to rebuild schools; ^ operative 1
B. ~Requests States to open: ^ operative 1
1. ~libraries, ^ operative 2
2. ~workshops; ^ operative 2
C. ~Invites donors to pay for: ^ operative 1
3. ~books, ^ operative 2
4. ~desks; ^ operative 2
D. ~Decides to review the matter. ^ operative 1
""",
    "numbers and letters mixed": """
1) ~Urges States to rebuild schools: ^ operative 1
a. ~in the north; ^ operative 2
b) ~in the south; ^ operative 2
2. ~Requests States to open: ^ operative 1
(a) ~libraries, ^ operative 2
(b) ~workshops; ^ operative 2
3 - ~Decides to review the matter. ^ operative 1
""",
    "articles in capitals": """
ARTICLE 1: ~Urges States to rebuild schools; ^ operative 1
ARTICLE 2: ~Requests States to open: ^ operative 1
a. ~libraries, ^ operative 2
b. ~workshops; ^ operative 2
ARTICLE 3: ~Decides to review the matter. ^ operative 1
""",
    "operative clauses by word": """
Operative Clause 1: ~Urges States to rebuild schools; ^ operative 1
Operative Clause 2: ~Requests States to open: ^ operative 1
i. ~libraries, ^ operative 2
ii. ~workshops; ^ operative 2
Operative Clause 3: ~Decides to review the matter. ^ operative 1
""",
    "Hereby between the parts": """
Hereby: ^ organ -
1. ~Urges States to rebuild schools; ^ operative 1
2. ~Decides to review the matter. ^ operative 1
""",
    "Roman clauses behind Hereby": """
Hereby: ^ organ -
I. ~Urges States to rebuild schools; ^ operative 1
II. ~Requests States to open: ^ operative 1
A. ~libraries, ^ operative 2
B. ~workshops; ^ operative 2
III. ~Decides to review the matter. ^ operative 1
""",
    "letters in brackets": """
(A) ~Urges States to rebuild schools; ^ operative 1
(B) ~Requests States to open: ^ operative 1
(1) ~libraries, ^ operative 2
(2) ~workshops; ^ operative 2
(C) ~Decides to review the matter. ^ operative 1
""",
    "more than nine letters": "".join(
        f"{chr(97 + i)}) ~{verb} States to rebuild schools; ^ operative 1\n"
        for i, verb in enumerate(
            "Urges Asks Invites Encourages Requests Authorizes Reminds Advises Begs Supports".split()
        )
    ),
    "legal numbers with capitals": """
1. ~Urges States to rebuild schools that: ^ operative 1
1.1 ~Were burnt down, ^ operative 2
1.2 ~Were flooded: ^ operative 2
1.2.1 ~by rivers, ^ operative 3
1.2.2 ~by rain; ^ operative 3
2. ~Decides to review the matter. ^ operative 1
""",
    "dashes before sub-clauses": """
1- ~Urges States to rebuild schools that: ^ operative 1
- ~were burnt down, ^ operative 2
- ~were flooded; ^ operative 2
2- ~Decides to review the matter. ^ operative 1
""",
    "a closing text": """
I. ~Urges States to rebuild schools: ^ operative 1
a. ~in the north, ^ operative 2
b. ~in the south, ^ operative 2
with the help of donors; ^ closing 1
II. ~Decides to review the matter. ^ operative 1
""",
    "words and numbers": """
Clause One: ~Urges States to rebuild schools; ^ operative 1
Clause Two: ~Requests States to open: ^ operative 1
a. ~libraries, ^ operative 2
b. ~workshops; ^ operative 2
Clause Three: ~Decides to review the matter. ^ operative 1
""",
    "Roman figures before a dash": """
I - ~Urges States to rebuild schools; ^ operative 1
II - ~Requests States to open: ^ operative 1
a - ~libraries, ^ operative 2
b - ~workshops; ^ operative 2
III - ~Decides to review the matter. ^ operative 1
""",
    "strokes behind the numbers": """
1/ ~Urges States to rebuild schools; ^ operative 1
2/ ~Requests States to open: ^ operative 1
a/ ~libraries, ^ operative 2
b/ ~workshops; ^ operative 2
3/ ~Decides to review the matter. ^ operative 1
""",
    "square brackets": """
[1] ~Urges States to rebuild schools; ^ operative 1
[2] ~Requests States to open: ^ operative 1
[a] ~libraries, ^ operative 2
[b] ~workshops; ^ operative 2
[3] ~Decides to review the matter. ^ operative 1
""",
    "labels that repeat the number of their clause": """
1. ~Urges States to rebuild schools; ^ operative 1
2. ~Requests States to open: ^ operative 1
2.a. ~libraries, ^ operative 2
2.b. ~workshops: ^ operative 2
2.b.i. ~for wood, ^ operative 3
2.b.ii. ~for iron; ^ operative 3
3. ~Decides to review the matter. ^ operative 1
""",
    "Roman clauses that name their organ": """
I. ~The Council calls upon States to rebuild schools; ^ operative 1
II. ~The Council requests States to open: ^ operative 1
1. ~Libraries, ^ operative 2
2. ~Workshops; ^ operative 2
III. ~The Council decides to review the matter. ^ operative 1
""",
    "Roman clauses in another form of the verb": """
I. ~Urge States to rebuild schools; ^ operative 1
II. ~Request States to open: ^ operative 1
A. ~Libraries, ^ operative 2
B. ~Workshops; ^ operative 2
III. ~Decide to review the matter. ^ operative 1
""",
    "sub-clauses that begin with verbs": """
A. ~Urges States to rebuild schools, and: ^ operative 1
1. ~Requests donors to pay, ^ operative 2
2. ~Encourages teachers to return; ^ operative 2
B. ~Requests States to open libraries: ^ operative 1
1. ~Invites authors to give books, ^ operative 2
2. ~Calls upon towns to give room; ^ operative 2
C. ~Decides to review the matter ^ operative 1
""",
    "no endings": """
I) ~Urges States to rebuild schools ^ operative 1
II) ~Requests States to open: ^ operative 1
A) ~Libraries ^ operative 2
B) ~Workshops ^ operative 2
III) ~Decides to review the matter ^ operative 1
""",
    "footnotes at the end": """
1. ~Urges States to rebuild schools;[1] ^ operative 1
2. ~Decides to review the matter.[2] ^ operative 1
~[1] A report of the year 2020. ^ closing -
~[2] A letter to the Council. ^ closing -
""",
    "letters below a clause without label": """
Urges States to rebuild schools: ^ operative 1
(a) ~Requests donors to pay, ^ operative 2
(b) ~Encourages teachers to return; ^ operative 2
Decides to review the matter. ^ operative 1
""",
}


def _bodies():
    """Each body as a text, as a Word file with typed labels, and as an OpenDocument text."""
    for name, rows in BODIES.items():
        lines, reading = _text(rows)
        shown = HEAD_LINES + [line.replace("~", "") for line in lines]
        expected = _read(reading)
        yield f"{name}", ".txt", "\n".join(shown).encode(), expected
        word = [p(line.strip(), more=ind(left=720) if line.startswith("    ") else "") for line in shown]
        yield f"{name}", ".docx", word_file(*word), expected
        odt = [para(line.strip(), "In1" if line.startswith("    ") else "Standard") for line in shown]
        yield f"{name}", ".odt", odt_file("".join(odt)), expected


def _fields():
    """Several fields on one line, parted by a tab, bars or wide gaps."""
    body = "\n1. Urges States to rebuild schools;\n2. Decides to review the matter.\n"
    reading = """
heading - | Committee: Economic and Social Council
heading - | Topic: Safe schools
heading - | Sponsors: Chad, Peru
organ - | The Economic and Social Council,
preambular 0 | Recalling the right of every child to education,
operative 1 | Urges States to rebuild schools;
operative 1 | Decides to review the matter.
"""
    rest = "\nThe Economic and Social Council,\nRecalling the right of every child to education,\n" + body
    for name, gap in (("a tab", "\t"), ("tabs", "\t\t"), ("a bar", " | "), ("blanks", "      ")):
        head = f"Committee: Economic and Social Council{gap}Topic: Safe schools\nSponsors: Chad, Peru\n"
        yield f"fields parted by {name}", ".txt", (head + rest).encode(), tuple(paragraphs(reading))
        if gap != "      ":
            word = [p(line) for line in (head + rest).splitlines() if line]
            yield f"fields parted by {name}", ".docx", word_file(*word), tuple(paragraphs(reading))


def _pasted():
    """Printed lines as paragraphs of a Word file, with and without numbers of lines."""
    for i, name in enumerate(["1. (a) (i)", "I. A. 1.", "Clause 1: a. i."]):
        rows = numbered(PAPERS[i], SCHEMES[name])
        for shape in ("wrapped", "line numbers"):
            lines = text_shapes.SHAPES[shape](rows).splitlines()
            yield f"{name} pasted, {shape}", ".docx", word_file(*map(p, lines)), tuple(PAPERS[i])


def _lists():
    """Lists of Word that begin anew, go on, or change their kind."""
    reading = _read("""
operative 1 | Urges States to rebuild schools:
operative 2 | in the north,
operative 2 | in the south;
operative 1 | Requests States to open:
operative 2 | libraries,
operative 2 | workshops;
operative 1 | Decides to review the matter.
""")
    texts = [text for _, _, text in reading]
    head, body = [p(text) for text in texts[:5]], texts[5:]
    levels = [0, 1, 1, 0, 1, 1, 0]
    roman = [("upperRoman", "%1."), ("lowerLetter", "%2."), ("lowerRoman", "%3.")]
    article = [("decimal", "Article %1"), ("decimal", "%2."), ("lowerLetter", "(%3)")]
    clauses = [(i, text, level) for i, (text, level) in enumerate(zip(body, levels, strict=True))]
    for name, kind in (("Roman", roman), ("usual", MUN), ("article", article)):
        again = abstract(1, kind) + num(1, 1) + num(2, 1, {1: 1})
        made = [p(text, num=(2 if i > 3 else 1, level)) for i, text, level in clauses]
        yield f"{name} sub-clauses in another list", ".docx", word_file(*head, *made, numbering=again), reading
        two = lists(kind, [("bullet", "•"), ("bullet", "◦")])
        made = [p(text, num=(1 + level, 0), more=ind(left=720 * (level + 1))) for _, text, level in clauses]
        yield f"{name} bullets in a list of their own", ".docx", word_file(*head, *made, numbering=two), reading
        made = [p(f"\t{'ab'[i % 2 == 0]}) {text}") if level else p(text, num=(1, 0)) for i, text, level in clauses]
        yield f"{name} automatic clauses, typed sub-clauses", ".docx", word_file(*head, *made, numbering=two), reading
        anew = abstract(1, kind) + num(1, 1) + num(2, 1, {0: 1}) + num(3, 1, {0: 1})
        made = [p(text, num=({0: 1, 3: 2, 6: 3}.get(i, 1 + (i > 3)), level)) for i, text, level in clauses]
        yield f"{name} every clause begins anew", ".docx", word_file(*head, *made, numbering=anew), reading


def special():
    """(name, suffix, content, reading) of each."""
    for make in (_bodies, _fields, _pasted, _lists):
        yield from make()
