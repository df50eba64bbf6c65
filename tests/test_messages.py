"""What people read is in plain words; and what an instructor writes to a group is read from one small file.

Plain is what can be measured: short sentences, short words, no phrase that is known to puzzle. Whether a sentence is
true, and helps, only a reader can tell.
"""

import argparse
import ast
import functools
import itertools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from byheart import curriculum
from byheart.asking.problems import GraderFault
from byheart.cli import main as cli
from byheart.curriculum.course import read_course
from byheart.curriculum.messages import FILE, read_messages
from byheart.curriculum.reference import reference_for
from byheart.proof.hints import given_away

ROOT = Path(__file__).parent.parent
TEMPLATES = ROOT / "grader/byheart/curriculum/templates"
COURSES = [ROOT, ROOT / "tests/other_course", TEMPLATES / "new_course"]
GENERAL = ROOT / "grader/byheart/judging/general.toml"
TABLES = [GENERAL]
TABLES += sorted(
    path
    for course in [*COURSES, ROOT / "tests/added"]
    for path in [*course.glob("reference/mistakes/*.toml"), *course.glob("a_mistake.toml")]
)
EXERCISES = [path for course in [*COURSES, ROOT / "tests/added"] for path in course.glob("exercises/**/README.md")]
LEARNERS_PAGES = [*EXERCISES, TEMPLATES / "workspace.md"]
OTHER_PAGES = [ROOT / "reference/mistakes/README.md", TEMPLATES / "new_course/README.md"]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *LEARNERS_PAGES, *OTHER_PAGES])
STUBS = sorted(path for path in ROOT.glob("exercises/[0-9]*/*.py") if not path.name.startswith("test_"))

# Phrases that were here and that nobody could follow, with the reason.
PUZZLES = {
    r"\bhangs? on\b": "it depends on it",
    r"\bmakes one of it\b": "it turns it into one",
    r"\b(they|the two|copies) part\b": "they differ",
    r"\bthe wanted numbers?\b": "the number that was expected",
    r"\b(told|read) from (its|their) output\b": "computed from it",
    r"\banew\b|\bafresh\b": "again",
    r"\btaken at its word\b": "an idiom, and a riddle",
    r"\bfor the eye only\b": "an idiom, and a riddle",
    r"\bto the letter\b": "an idiom: exactly",
    r"\bbut for\b": "except",
    r"\bbelieved then\b": "nobody knows what somebody believes",
    r"\basks the exercises of\b": "one asks a person, or a question",
    r"\basked for once\b": "once what? first every part has to be right",
    r"(^|[.;:] )(Is|Are) (neither|none|there none)\b": "if none is",
    r"\b1 (iterations|samples|values|steps|points|files|lines)\b": "one has no s",
    r"\b(fault|mistake)s? of ours\b|\bthe kit\b": "whose? say byheart",
    r"\b(an)?other \w+ than\b": "different from",
    r"\bin a moment\b": "it means soon: say how long",
    r"\bon the wall\b": "the time that passes",
}
# In the words of a mistake these too: a program's answers don't show what somebody thinks, or why.
GUESSES = {
    r"\bthought (to|that|not)\b|\bbelieved\b": "nobody knows who thinks so",
    r"\btaken (for|as)\b": "by whom? say what the code does",
    r"\b(is|are) (remembered|confused|mixed up|forgotten|brought along|kept)\b": "by whom? say what the code does",
    r"\byou (think|believe|forgot|forget|confuse|misunderst\w+)\b": "it blames, and it is a guess",
    r"\b(wrong|bad|silly|obvious\w*|simply|just|of course) (idea|mistake|error of yours)\b": "it blames",
    r"\b(misses|blame|less the)\b": "say error, delta, minus",
}

LONGEST_IN_A_MISTAKE, LONGEST_FOR_LEARNERS, LONGEST = 18, 35, 48  # words in a sentence


@dataclass(frozen=True)
class Measured:
    """How a text reads: words in a sentence, and how many words of a hundred have more than six letters."""

    words: float
    long: float
    longest: int

    @property
    def index(self) -> float:
        """The readability index LIX: below 25 is very easy, above 55 is for experts."""
        return self.words + self.long


def sentences(texts: list[str]) -> list[list[str]]:
    """The words of each sentence."""
    whole = [each for text in texts for each in re.split(r"(?<=[.?!])\s+", text)]
    return [words for each in whole if (words := re.findall(r"\d+(?:[.,]\d+)*|[A-Za-z_][\w']*", each))]


def measured(texts: list[str]) -> Measured:
    """These texts, as one."""
    said = sentences(texts)
    words = list(chain.from_iterable(said))
    long = sum(len(word) > 6 for word in words)
    return Measured(len(words) / len(said), 100 * long / len(words), max(map(len, said)))


def puzzles(text: str, phrases: dict[str, str]) -> list[str]:
    """The phrases in the text that nobody should have to read, and words that stand there twice."""
    found = [f"{match[0].strip()!r}: {why}" for each, why in phrases.items() if (match := re.search(each, text, re.I))]
    return found + [f"{match[0]!r}: twice" for match in re.finditer(r"\b([a-z]+) \1\b", text, re.I)]


@cache
def told(table: Path) -> dict[str, tuple[str, ...]]:
    """For each mistake of the table: its misconception and its three hints; a name for what is caught in a program."""
    entries = tomllib.loads(re.sub(r"\{\d\}", "layer_1", table.read_text(encoding="utf-8")))
    return {
        name: (entry["misconception"], *entry["hints"]) for name, entry in entries.items() if "variant_of" not in entry
    }


def prose(page: str) -> list[str]:
    """The paragraphs and list items of a page, without code, tables and headlines."""
    page = re.sub(r"^```.*?^```|^\s*\|.*?$|^#.*?$|^\[.*?\]: .*?$", "", page, flags=re.MULTILINE | re.DOTALL)
    page = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", page)
    page = re.sub(r"`[^`]*`", "code", page).replace("*", "")
    items = [" ".join(each.split()) for each in re.split(r"\n\s*\n|\n(?=\s*(?:- |\d+\. ))", page)]
    return [re.sub(r"^(- |\d+\. )", "", item) for item in items if item]


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_the_words_of_a_mistake_are_plain(table):
    for name, texts in told(table).items():
        for text in texts:
            assert puzzles(text, PUZZLES | GUESSES) == [], (name, text)
            assert measured([text]).longest <= LONGEST_IN_A_MISTAKE, (name, text)
            assert len(sentences([text])) <= 2, (name, text)
    whole = measured([text for texts in told(table).values() for text in texts])
    assert whole.words <= 11, whole
    assert whole.long <= 14, whole


def test_all_mistakes_together_read_easily():
    """Before they were rewritten, this was 10.8 words a sentence, and 25 words in the longest one."""
    texts = [text for table in TABLES for texts in told(table).values() for text in texts]
    whole = measured(texts)
    assert whole.words <= 10, whole
    assert whole.index <= 20, whole


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_a_mistake_is_told_to_the_learner_in_four_steps(table):
    for name, (says, asks, shows, explains) in told(table).items():
        assert re.search(r"\byours?\b|\byou\b", says, re.I), (name, says)
        assert asks.endswith("?"), (name, asks)
        assert re.match(r"(Look|Compare|Count|Try)\b", shows), (name, shows)
        assert "?" not in explains, (name, explains)


OPERATORS = {
    r"\b(multiplied by|times)\b": "*",
    r"\b(divided by|over)\b": "/",
    r"\b(minus|less)\b": "-",
    r"\bplus\b": "+",
    r"\bone\b": "1",
    r"\b(the|its|your|of)\b": "",
}


def spelled(text: str) -> str:
    """A text without its spaces, with an operator for each word that names one."""
    for word, operator in OPERATORS.items():
        text = re.sub(word, operator, text, flags=re.IGNORECASE)
    return "".join(text.split()).lower()


def pieces(sources: list[Path]) -> set[str]:
    """Every operation, call, comparison and subscript of these files, without spaces; and every line of a body.

    Not a return of a single name, such as `return layers`: that tells nothing.
    """
    kinds = ast.BinOp | ast.Call | ast.Compare | ast.Subscript | ast.Return | ast.Assign | ast.AugAssign
    nodes = (node for path in sources for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    found = (node for node in nodes if isinstance(node, kinds))
    telling = (node for node in found if not (isinstance(node, ast.Return) and isinstance(node.value, ast.Name)))
    return {"".join(ast.unparse(node).split()).lower() for node in telling}


@functools.cache
def code_of(course: Path) -> set[str]:
    """The same of a course's solutions and its reference."""
    return pieces([*course.glob("solutions/*/*.py"), *course.glob("reference/*.py")])


@pytest.mark.parametrize("course", COURSES, ids=lambda path: path.name)
def test_no_mistake_tells_an_expression_of_the_solution_or_its_own_correction(course, monkeypatch):
    monkeypatch.setattr(curriculum.reference, "read_source", functools.cache(curriculum.reference.read_source))
    reference = reference_for(read_course(course))
    code = code_of(course)
    assert code
    told = {each.id: [spelled(text) for text in (each.misconception, *each.hints)] for each in reference.mistakes()}
    texts = set(itertools.chain.from_iterable(told.values()))
    assert [(text, each) for text in texts for each in code if each in text] == []
    for mistake in reference.mistakes():
        corrections = {"".join(each.before.split()).lower() for each in mistake.differences}
        assert [each for each in corrections for text in told[mistake.id] if each in text] == [], mistake.id
        assert given_away(mistake, reference) == []


@pytest.mark.parametrize("course", COURSES, ids=lambda path: path.name)
def test_a_mistake_of_any_course_tells_no_expression_of_a_solution(course):
    code = code_of(course)
    for name, texts in told(GENERAL).items():
        for text in texts:
            said = spelled(text)
            assert [each for each in code if each in said] == [], (name, text)


@pytest.mark.parametrize(
    "text", ["It is layer_2 minus y.", "Take output times (1 - output).", "Use alpha * derivative.", "1 - the output"]
)
def test_an_expression_is_found_however_it_is_said(text):
    said = spelled(text)
    assert [each for each in code_of(ROOT) if each in said]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_page_is_in_plain_words(page):
    longest = LONGEST_FOR_LEARNERS if page in LEARNERS_PAGES else LONGEST
    paragraphs = prose(page.read_text(encoding="utf-8"))
    for paragraph in paragraphs:
        assert puzzles(paragraph, PUZZLES) == [], paragraph
        assert measured([paragraph]).longest <= longest, paragraph
    whole = measured(paragraphs)
    if sum(map(len, sentences(paragraphs))) < 100:
        return  # too short for an index
    assert whole.index <= (27 if page in LEARNERS_PAGES else 33), whole


@pytest.mark.parametrize("path", STUBS, ids=lambda path: path.name)
def test_a_stub_is_in_plain_words(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Module | ast.FunctionDef) and (text := ast.get_docstring(node)):
            assert puzzles(" ".join(text.split()), PUZZLES) == [], text
            assert measured([" ".join(text.split())]).longest <= LONGEST, text


def helped() -> Iterator[str]:
    """The help of every command."""
    for command in cli.COMMANDS:
        parser = cli.parser_for([command.name])
        (commands,) = (each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
        yield from (action.help for action in commands.choices[command.name]._actions if action.help)
        yield command.text


def test_the_help_is_in_plain_words():
    texts = [text for text in helped() if text != argparse.SUPPRESS]
    assert len(texts) > 30
    assert [(text, found) for text in texts if (found := puzzles(text, PUZZLES))] == []


def spoken(source: Path) -> list[str]:
    """The texts of a program, without its docstrings."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    described = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described
    ]


@pytest.mark.parametrize("room", ["asking", "judging", "learner", "reading", "report", "cli", "submissions", "batch"])
def test_what_the_program_says_is_in_plain_words(room):
    for source in sorted((ROOT / "grader/byheart" / room).glob("*.py")):
        assert [(text, found) for text in spoken(source) if (found := puzzles(text, PUZZLES))] == [], source.name


def test_the_measure_measures():
    plain = measured(["The cat sat. It sees 1.5 mice."])
    assert (plain.words, plain.long, plain.longest) == (3.5, 0.0, 4)
    assert measured(["Backpropagation differentiates."]).index == 102
    assert puzzles(
        "Parentheses are thought to be for the eye only, and the the sign hangs on them.", PUZZLES | GUESSES
    ) == [
        "'hangs on': it depends on it",
        "'for the eye only': an idiom, and a riddle",
        "'thought to': nobody knows who thinks so",
        "'the the': twice",
    ]


def test_without_the_file_there_are_none(tmp_path):
    assert read_messages(tmp_path) == {}


def test_messages_come_by_their_group(tmp_path):
    (tmp_path / FILE).write_text('0123456789 = "Look at the sign."\n')
    assert read_messages(tmp_path) == {"0123456789": "Look at the sign."}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("0123456789 = 3", "0123456789 should be a string"),
        ('0123456789 = " "', "0123456789 should be a string"),
        ("0123456789 = " + "9" * 5000, "can't be read"),
        ('hidden_delta = "x"', '"hidden_delta" is not a group'),
        ('0123456789 = "x', "can't be read"),
        (f'0123456789 = "{"x" * 5000}"', "5,000 characters"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, text, says):
    (tmp_path / FILE).write_text(text)
    with pytest.raises(GraderFault, match=r"messages\.toml") as problem:
        read_messages(tmp_path)
    assert says in str(problem.value)


def test_a_byte_order_mark_is_no_mistake(tmp_path):
    (tmp_path / FILE).write_bytes(b'\xef\xbb\xbf0123456789 = "Look at the sign."\n')
    assert read_messages(tmp_path) == {"0123456789": "Look at the sign."}
