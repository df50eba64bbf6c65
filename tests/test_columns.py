"""A column of a platform's own table is filled, and every other byte stays: Canvas and Moodle, with their traps."""

import csv
import io
import random
from pathlib import Path

import pytest
from test_exports import put_fault
from test_gradebook import put

from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.late import LATE
from byheart.cli import main as cli
from byheart.curriculum.late import Late
from byheart.exports.sheet import read_sheet
from byheart.judging.word import Word
from byheart.submissions import HandIn, Person

BOM = "\ufeff"

# Two Jane Does; a name with a comma in quotes and one with a quote; accents; a formula; excused; not given to; the test
# student; somebody who handed in nothing; a row that is cut short.
CANVAS = (
    BOM + "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Homework 1 (4711),Homework 1 (4712),Final Score\r\n"
    ",,,,,,Manual Posting,,(read only)\r\n"
    "    Points Possible,,,,,,4.0,10,(read only)\r\n"
    '"Doe, Jane",11,s11,jane1,"Lab ""A"", Tuesday",,,,80\r\n'
    '"Doe, Jane",12,s12,jane2,B,,"3",,70\r\n'
    '"Müller, Zoë",13,s13,zoe@example.org,B,"=1+1",2.00,,\r\n'
    "\"=cmd|' /C calc'!A0\",14,s14,evil,B,,,,\r\n"
    "Lone,15,,lone,B\r\n"
    '"Ill, Ivo",16,s16,ivo,B,,EX,,\r\n'
    '"Away, Ann",17,s17,ann,B,,N/A,,\r\n'
    '"Naught, Ned",18,s18,ned,B,,,,\r\n'
    '"Solo, Sam",19,s19,sam,B,,,,\r\n'
    '"Student, Test",,,abc,B,,,,\r\n'
)


def fill(folder: Path) -> None:
    with open_gradebook(folder) as book:
        book.begin({"title": "A course", "kit": {}})
        everybody = {
            "jane-11": (4.0, Person("Jane Doe", number="11")),
            "jane-12": (3.0, Person("Jane Doe", number="12")),
            "zoe": (2.0, Person("Zoë Müller", email="Zoe@example.org")),
            "evil": (1.0, Person()),
            "s15": (0.0, Person("Lone", login="lone")),
            "ivo": (4.0, Person("Ivo Ill", sid="s16")),
            "ann": (4.0, Person("Ann Away", sid="S17")),
            "sam": (1.5, Person("Sam Solo")),
            "gone": (4.0, Person("Gus Gone", number="99")),
            "ta": (4.0, Person("Tea A.", number="98", counted=False)),
        }
        for student, (score, person) in everybody.items():
            put(book, student, sigmoid=min(score, 2.0), slope=max(score - 2.0, 0.0))
            book.keep_hand_in(student, HandIn((person,)))
        put_fault(book, "fay")
        book.keep_hand_in("fay", HandIn((Person("Ned Naught", number="18"),)))
        book.finish()


@pytest.fixture
def graded(tmp_path: Path) -> Path:
    fill(tmp_path)
    return tmp_path


def export(folder: Path, text: str | bytes, *words: str, name: str = "Grades.csv") -> int:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return cli.main(["export", words[0], str(folder), "--into", str(path), *words[1:]])


def replaced(text: str, *pairs: tuple[str, str]) -> str:
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


FILLED = (
    ('"Lab ""A"", Tuesday",,,,80', '"Lab ""A"", Tuesday",,4,,80'),
    ("evil,B,,,,", "evil,B,,1,,"),
    ("lone,B\r\n", "lone,B,,0\r\n"),
    ("sam,B,,,,", "sam,B,,1.5,,"),
)


def test_canvas_is_filled_and_every_other_byte_stays(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(graded, CANVAS, "canvas", "--column", "Homework 1 (4711)", "--dry-run") == 1
    dry = capsys.readouterr()
    assert not (graded / "exports").exists()
    assert export(graded, CANVAS, "canvas", "--column", "Homework 1 (4711)") == 1
    said = capsys.readouterr()
    assert (graded / "exports" / "Grades.csv").read_bytes() == replaced(CANVAS, *FILLED).encode()
    assert (graded / "Grades.csv").read_bytes() == CANVAS.encode()
    assert dry.err == said.err
    assert dry.out.replace("Would write", "Wrote") == said.out
    assert "Homework 1 (4711): 4 filled, 2 as before." in said.out
    assert "Solo, Sam's row was found by the name alone: Sam Solo (sam)" in said.out
    assert "Rows of 0" not in said.out
    for sentence in (
        "Ivo Ill (ivo), line 9: is excused there (EX), and stays so. byheart gave 4.",
        "Ann Away (ann), line 10: this assignment isn't given to them in Canvas (N/A), which would skip it.",
        "Ned Naught (fay), line 11 has no mark: 1 of 2 questions aren't graded",
        "Gus Gone (gone): no row was found. Looked for number 99.",
    ):
        assert sentence in said.err, sentence
    assert "Tea" not in said.err


def test_canvas_reads_its_own_copy_and_changes_nothing_more(graded: Path) -> None:
    once = replaced(CANVAS, *FILLED)
    export(graded, once, "canvas", "--column", "4711")
    assert (graded / "exports" / "Grades.csv").read_bytes() == once.encode()


def test_canvas_with_semicolons_decimal_commas_and_another_maximum(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        "Student;ID;SIS Login ID;Section;Homework 1 (4711)\n    Points Possible;;;;10,0\n"
        '"Solo, Sam";19;sam;B;\n"Müller, Zoë";13;zoe@example.org;B;5\n'
    )
    assert export(graded, text.encode("latin-1"), "canvas", "--column", "Homework 1", "--out-of", "10") == 1
    filled = replaced(text, ("sam;B;\n", "sam;B;3,75\n"))
    assert (graded / "exports" / "Grades.csv").read_bytes() == filled.encode("latin-1")
    assert export(graded, text, "canvas", "--column", "Homework 1") == 1
    said = capsys.readouterr().err
    assert (
        "the column's maximum is 10, and the marks are written as they are, out of 4. --out-of 10 scales them." in said
    )


def test_an_excuse_is_written_as_canvas_writes_it_and_never_to_moodle(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["mark", str(graded), "zoe", "--excused", "--why", "ill"]) == 0
    export(graded, CANVAS, "canvas", "--column", "4711")
    filled = replaced(CANVAS, *FILLED, ('"=1+1",2.00,', '"=1+1",EX,'))
    assert (graded / "exports" / "Grades.csv").read_bytes() == filled.encode()
    export(graded, MOODLE, "moodle")
    assert "Zoë Müller (zoe), line 4: excused, which can't be said there. The cell stays as it is: empty." in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("column", "says"),
    [
        ("Homework 1", '2 columns could be "Homework 1". Name one with --column: "Homework 1 (4711)"'),
        ("Homework 2 (1)", 'has no column "Homework 2 (1)". Do you mean Homework 1 (4712)?'),
        ("Final Score", 'has no column "Final Score"'),
        ("Notes", 'has no column "Notes"'),
        ("", "name the column to fill with --column"),
    ],
)
def test_a_column_that_canvas_would_not_take_is_refused(
    graded: Path, capsys: pytest.CaptureFixture[str], column: str, says: str
) -> None:
    assert export(graded, CANVAS, "canvas", "--column", column) == 2
    assert says in capsys.readouterr().err


def test_grades_under_a_name_that_is_not_known_are_named(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = MOODLE.replace("Bewertung,", "Wertung,", 1)
    assert export(graded, text, "moodle") == 2
    assert 'name the column to fill with --column. There are: "Kennung"' in capsys.readouterr().err
    assert export(graded, text, "moodle", "--column", "Wertung") == 1


def test_a_read_only_column_is_refused(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = CANVAS.replace("4.0,10,", "4.0 (read only),10,")
    assert export(graded, text, "canvas", "--column", "4711") == 3
    assert "is read only: Canvas would skip it" in capsys.readouterr().err


MOODLE = (
    'Kennung,"Vollständiger Name",ID-Nummer,E-Mail-Adresse,Status,Bewertung,Bestwertung,'
    '"Bewertung kann geändert werden",'
    '"Zuletzt geändert (Abgabe)","Zuletzt geändert (Bewertung)",Feedback\n'
    'Teilnehmer/in11,"Jane Doe",,jane@example.org,"Zur Bewertung abgegeben",,"4,00",Ja,'
    '"Mittwoch, 25. November 2026, 10:00",-,\n'
    'Teilnehmer/in12,"Jane Doe",,jd@example.org,"Zur Bewertung abgegeben","3,00","4,00",Ja,-,-,'
    '"<p>Gut, ""so"" weiter</p>"\n'
    'Teilnehmer/in7001,"Zoë Müller",s13,zoe@example.org,"Zur Bewertung abgegeben",,"4,00",Ja,-,-,\n'
    'Teilnehmer/in7002,"Sam Solo",,sam@example.org,Entwurf,"1,00","4,00",Ja,-,-,\n'
    'Teilnehmer/in18,"Ned Naught",,ned@example.org,Entwurf,,"4,00",Ja,-,-,\n'
    'Teilnehmer/in7003,"Ann Away",s17,ann@example.org,Entwurf,,"4,00",Nein,-,-,\n'
    'Teilnehmer/in7004,"Rita Ruhe",s20,rita@example.org,"Keine Abgabe",,"4,00",Ja,-,-,\n'
)


def test_a_german_moodle_sheet_is_filled_and_every_other_byte_stays(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(graded, BOM + MOODLE, "moodle") == 1
    filled = replaced(
        MOODLE,
        ('jane@example.org,"Zur Bewertung abgegeben",,', 'jane@example.org,"Zur Bewertung abgegeben",4,'),
        ('zoe@example.org,"Zur Bewertung abgegeben",,', 'zoe@example.org,"Zur Bewertung abgegeben",2,'),
        ('Entwurf,"1,00"', 'Entwurf,"1,5"'),
    )
    assert (graded / "exports" / "Grades.csv").read_bytes() == (BOM + filled).encode()
    said = capsys.readouterr()
    assert "Bewertung: 3 filled, 1 as before." in said.out
    assert "Rows of 1 who handed in nothing stay as they are: Rita Ruhe (line 8)" in said.out
    assert "Ann Away (ann), line 7: the grade can't be changed there (Nein), so Moodle would skip it." in said.err
    assert "Ned Naught (fay), line 6 has no mark" in said.err
    assert "evil: no row was found. Looked for this name as an id; a roster tells more." in said.err
    assert "Moodle skips a row without a word" in said.out


def test_an_english_moodle_sheet_under_blind_marking(graded: Path) -> None:
    text = (
        "Identifier,Status,Grade,Maximum Grade,Grade can be changed,Last modified (grade),Feedback comments\r\n"
        "Participant 11,Submitted for grading,,4.00,Yes,-,\r\nParticipant 12,No submission,,4.00,Yes,-,\r\n"
    )
    assert export(graded, text, "moodle") == 1
    filled = replaced(text, ("grading,,", "grading,4,"), ("No submission,,", "No submission,3,"))
    assert (graded / "exports" / "Grades.csv").read_bytes() == filled.encode()


@pytest.mark.parametrize(
    ("format_", "text", "says"),
    [
        ("moodle", MOODLE.replace('"4,00"', "Sehr gut"), "A scale can't be filled with points."),
        ("moodle", CANVAS, "isn't Moodle's grading worksheet"),
        ("canvas", MOODLE, "isn't Canvas's gradebook"),
        ("canvas", "", "is empty"),
        ("canvas", b"PK\x03\x04 an xlsx", "is a spreadsheet's own file"),
        ("canvas", CANVAS + '"never closed', "line 14: a quote is opened and never closed"),
        ("canvas", b"\xff\xfeo", "isn't text in utf-16-le"),
    ],
)
def test_a_file_that_is_not_what_it_should_be_is_refused(
    graded: Path, capsys: pytest.CaptureFixture[str], format_: str, text: str | bytes, says: str
) -> None:
    assert export(graded, text, format_, *(["--column", "4711"] if format_ == "canvas" else [])) == 3
    assert says in capsys.readouterr().err
    assert not (graded / "exports").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["csv", "--into", "x"], "--into does nothing for csv"),
        (["csv", "--column", "x"], "--column does nothing for csv"),
        (["canvas"], "name it with --into"),
    ],
)
def test_an_option_that_does_nothing_is_refused(
    graded: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert cli.main(["export", words[0], str(graded), *words[1:]]) == 2
    assert says in capsys.readouterr().err


def test_the_file_that_is_filled_is_not_written_over(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(graded, CANVAS, "canvas", "--column", "4711", "--to", str(graded)) == 3
    assert "is the file that is filled" in capsys.readouterr().err
    assert (graded / "Grades.csv").read_bytes() == CANVAS.encode()


def test_a_cell_in_quotes_stays_in_quotes_and_a_row_that_is_there_twice_is_nobodys(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = '"Solo, Sam","19","B","2"\n"Doe, Jane","11","B",""\n"D., J.","11","B",""\n'
    text = f'"Student","ID","Section","Homework (1)"\n{rows}'
    assert export(graded, text, "canvas", "--column", "1") == 1
    assert (graded / "exports" / "Grades.csv").read_bytes() == replaced(text, ('"B","2"', '"B","1.5"')).encode()
    assert "Jane Doe (jane-11): no row was found." in capsys.readouterr().err


def test_two_who_are_called_alike_get_nothing_by_name(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ("Doe, Jane", "Doe, Jane", "Solo, Sam", "Solo, Sam")
    rows = "".join(f'"{name}",{501 + at},B,\n' for at, name in enumerate(names))
    text = f"Student,ID,Section,Homework (1)\n{rows}"
    assert export(graded, text, "canvas", "--column", "1") == 1
    assert (graded / "exports" / "Grades.csv").read_bytes() == text.encode()
    said = capsys.readouterr().err
    assert said.count("Jane Doe (jane-1") == 2
    assert "Sam Solo (sam): no row was found. Nothing but the name is known; a roster tells more." in said


def test_a_row_that_two_marks_claim_is_left_alone(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_gradebook(graded) as book:
        book.keep_hand_in("sam", HandIn((Person("Jane Doe", number="11"),)))
    export(graded, CANVAS, "canvas", "--column", "4711")
    assert (
        "line 4, Doe, Jane: jane-11 and sam are both this person's. The cell stays as it is." in capsys.readouterr().err
    )
    assert b'Tuesday",,,,80' in (graded / "exports" / "Grades.csv").read_bytes()


def test_everybody_of_a_group_gets_its_mark(graded: Path) -> None:
    with open_gradebook(graded) as book:
        book.keep_hand_in("sam", HandIn((Person("A", number="14"), Person("B", number="19")), "The pair"))
        book.keep_hand_in("evil", HandIn((Person("C", number="97"),)))
    export(graded, CANVAS, "canvas", "--column", "4711")
    text = (graded / "exports" / "Grades.csv").read_text("utf-8-sig")
    assert "evil,B,,1.5,," in text
    assert "sam,B,,1.5,," in text


# Any table ----------------------------------------------------------------------------------------------------------

ODD = ["", "a", "é,è", 'say "so"', "two\nlines", "cr\r\nlf", " ", "=1", "4,5", "€", ";", "\t", "名前"]


@pytest.mark.parametrize("seed", range(40))
def test_any_table_is_the_same_but_for_the_cells_that_are_set(seed: int, tmp_path: Path) -> None:
    """Tables of odd cells, with any delimiter, ends of lines, order mark and quotes."""
    draw = random.Random(seed)
    delimiter, end = draw.choice(",;\t"), draw.choice(["\n", "\r\n", "\r"])
    odd = [each for each in ODD if "\n" not in each or end != "\r"]
    table = [[draw.choice(odd) for _ in range(draw.randint(1, 6))] for _ in range(draw.randint(1, 8))]
    table[0] = [f"column {at}" for at in range(6)]
    made = io.StringIO()
    quoting = draw.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC])
    csv.writer(made, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)
    text = made.getvalue()[: -len(end)] if draw.random() < 0.3 else made.getvalue()
    bom, encoding = draw.choice([(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le")])
    path = tmp_path / "table.csv"
    path.write_bytes(bom + text.encode(encoding))
    sheet = read_sheet(path)
    assert sheet.filled == path.read_bytes()
    assert [[each.text for each in row] for row in sheet.rows] == table
    row, column, value = draw.randrange(len(table)), draw.randrange(6), draw.choice(ODD)
    sheet.set(row, column, value)
    path.write_bytes(sheet.filled)
    table[row] += [""] * (column + 1 - len(table[row]))
    table[row][column] = value
    again = read_sheet(path)
    assert [[each.text for each in row] for row in again.rows] == table
    untouched = [text[: sheet.rows[row][0].start], text[sheet.rows[row][-1].end :]]
    assert again.text.startswith(untouched[0])
    assert again.text.endswith(untouched[1])


# A class of 40 with every trap at once ------------------------------------------------------------------------------

TRAPS = ["plain", "alike", "group", "late", "excused", "part", "refused", "absent", "locked", "given", "staff", "no id"]
LETTERS = "abcdefghij"


def name_of(at: int) -> str:
    """Somebody's name; several are called alike."""
    return "Jane Doe" if TRAPS[at % len(TRAPS)] == "alike" else f"Ünal {LETTERS[at // 10]}{LETTERS[at % 10]}"


def hand_in(book: Gradebook, at: int, trap: str, score: float) -> str:
    """One of the class hands in; what their cell should hold afterwards."""
    student, mark = f"s{at}", score + 2.0
    person = Person(name_of(at), number="" if trap == "no id" else str(900 + at), counted=trap != "staff")
    guest = (Person("Guest", number=str(1900 + at)),) if trap == "group" else ()
    book.keep_hand_in(student, HandIn((person, *guest), late=86400.0 if trap == "late" else 0.0))
    if trap == "refused":
        book.refuse(student, "the zip is damaged.")
        return ""
    if trap == "part":
        put_fault(book, student)
        return ""
    put(book, student, sigmoid=score, slope=2.0)
    if trap in ("excused", "given"):
        book.say(student, Word(points=1.5, why="x") if trap == "given" else Word(excused=True, why="x"))
    return {"late": f"{mark * 0.9:g}", "excused": "EX", "given": "1.5", "locked": "N/A"}.get(trap, f"{mark:g}")


@pytest.mark.parametrize("seed", range(6))
def test_of_a_class_of_40_nobody_is_lost_and_nobody_gets_0_without_being_told(
    seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is filled with the right mark, or told; each row is filled, or stays and is told. Nothing else changes."""
    draw = random.Random(seed)
    people = [(at, TRAPS[at % len(TRAPS)]) for at in range(40)]
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {}, LATE: Late(per_day=10).as_json()})
        here = [(at, trap) for at, trap in people if trap != "absent"]
        wanted = {at: hand_in(book, at, trap, draw.choice([0.0, 2.0])) for at, trap in here}
        book.finish()
    rows = [f'"{name_of(at)}",{900 + at},A,{"N/A" if trap == "locked" else ""},{at}\r\n' for at, trap in people]
    draw.shuffle(rows)
    text = f"{BOM}Student,ID,Section,Homework (1),Other (2)\r\n    Points Possible,,,4,9\r\n{''.join(rows)}"
    export(tmp_path, text, "canvas", "--column", "1")
    said = capsys.readouterr()
    filled, before = read_sheet(tmp_path / "exports" / "Grades.csv"), read_sheet(tmp_path / "Grades.csv")
    found = {int(row[4].text): row[3].text for row in filled.rows[2:]}
    assert found == {at: wanted.get(at, "") for at, _ in people}
    for at, trap in people:
        if trap in ("part", "refused", "locked"):
            assert f"(s{at})" in said.err, trap
        if trap == "absent":
            assert f"{name_of(at)} (line" in said.out
        if trap == "no id":
            assert f"{name_of(at)} (s{at})" in said.out, "found by the name alone, which is told"
        if trap == "group":
            assert f"Guest (s{at}): no row was found." in said.err
    for row, own in zip(filled.rows, before.rows, strict=True):
        assert [each.text for each in (*row[:3], row[4])] == [each.text for each in (*own[:3], own[4])]
