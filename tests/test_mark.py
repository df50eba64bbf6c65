"""A person's word: it stands over regrades, beside what byheart gave, in every output, and is never lost in silence."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from test_exports import put_fault
from test_gradebook import put, report_of

from byheart import batch
from byheart.batch.gradebook import open_gradebook
from byheart.batch.rows import result_of
from byheart.cli import main as cli
from byheart.judging import results
from byheart.judging.results import ExerciseResult, GradedFile, from_json, with_words
from byheart.judging.word import Word
from byheart.submissions import HandIn, Person

SCHEMA = json.loads((Path(results.__file__).parent / "results.schema.json").read_text("utf-8"))


@pytest.fixture
def graded(tmp_path: Path) -> Path:
    grade_again(tmp_path, sigmoid=2.0, slope=0.0)
    return tmp_path


def grade_again(folder: Path, file: str = "a" * 64, **scores: float) -> None:
    """Ada is graded with these scores, from a file with this hash; Ben has everything, fay a fault, gus is refused."""
    with open_gradebook(folder) as book:
        book.begin({"title": "A course", "kit": {"version": "1", "key": "0" * 64, "seed": 1}})
        report = report_of("ada", **scores)
        (exercise,) = report.exercises
        exercise = ExerciseResult(exercise.id, GradedFile("sigmoid.py", file, "pass\n"), exercise.verdicts)
        receipt = replace(report.receipt, submission=file)
        book.put(result_of(replace(report, exercises=(exercise,), receipt=receipt), "ada", "one"))
        put(book, "ben", sigmoid=2.0, slope=2.0)
        put_fault(book, "fay")
        book.refuse("gus", "the zip is damaged.")
        book.keep_hand_in("ada", HandIn((Person("Ada Lovelace", number="17"),)))
        book.finish()
        batch.publish_all(folder, book)


def mark(folder: Path, *words: str) -> int:
    return cli.main(["mark", str(folder), *words])


def entry(folder: Path, student: str) -> dict[str, object]:
    table = json.loads((folder / "results.json").read_text("utf-8"))
    jsonschema.validate(table, SCHEMA)
    return next(each for each in table["students"] if each["id"] == student)


def shown(folder: Path, student: str = "ada") -> Iterator[str]:
    return (
        next(folder.glob(f"students/{student}*{ending}")).read_text("utf-8") for ending in (".html", ".md", ".json")
    )


WHY = ["--points", "1.5", "--why", "the idea is right", "--by", "Ms Ito"]
SAID = "1.5 of 2 points, given by Ms Ito: the idea is right (byheart gave 0)."


def test_given_points_count_everywhere_and_byhearts_stand_beside_them(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mark(graded, "ada", "slope", *WHY) == 0
    assert capsys.readouterr().out == f"ada, 02_sigmoid/slope: {SAID} Now: 3.5 of 4.\n"
    html, markdown, table = shown(graded)
    assert SAID in html
    assert "1.5 given by a person" in html
    assert SAID in markdown.replace("\\", "")
    assert json.loads(table)["score"] == 3.5
    made = entry(graded, "ada")
    assert (made["score"], made["points"]) == (3.5, 4.0)
    question = made["exercises"][0]["questions"][1]  # type: ignore[index]
    assert (question["score"], question["outcome"], question["given"]["byheart"]) == (1.5, "wrong", 0.0)
    assert (question["given"]["by"], question["given"]["changed"]) == ("Ms Ito", False)
    assert "a" * 64 not in json.dumps(made)
    page = (graded / "index.html").read_text("utf-8")
    assert "1 mark is a person" in page
    assert cli.main(["export", "csv", str(graded), "--student", "ada"]) == 0
    assert ",3.5,4.0,graded," in (graded / "exports" / "marks.csv").read_text("utf-8")
    assert "Ms Ito" in (graded / "exports" / "questions.csv").read_text("utf-8")


def test_it_stands_over_a_regrade_and_is_told_where_the_file_changed(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mark(graded, "ada", "02_sigmoid/slope", *WHY) == 0
    grade_again(graded, sigmoid=0.0, slope=0.0)
    assert entry(graded, "ada")["score"] == 1.5
    assert mark(graded) == 0
    capsys.readouterr()
    grade_again(graded, "b" * 64, sigmoid=2.0, slope=2.0)
    assert entry(graded, "ada")["score"] == 3.5
    assert all("earlier file" in text or '"changed": true' in text for text in shown(graded))
    assert "word is older" in (graded / "index.html").read_text("utf-8")
    assert mark(graded) == 1
    said = capsys.readouterr()
    assert "(byheart gave 2). It was given to an earlier file: the file has changed since." in said.err.replace(
        "\n  ", " "
    )
    assert "1.5 points; the idea is right; by Ms Ito" in said.out
    assert mark(graded, "ada", "slope", "--remove") == 0
    assert "taken back. Now: 4 of 4." in capsys.readouterr().out
    assert entry(graded, "ada")["score"] == 4.0


def test_what_is_excused_counts_for_nothing_and_all_of_it_has_no_mark(graded: Path) -> None:
    assert mark(graded, "ada", "slope", "--excused", "--why", "ill") == 0
    made = entry(graded, "ada")
    assert (made["score"], made["points"]) == (2.0, 2.0)
    assert mark(graded, "ben", "--excused", "--why", "ill in week 3") == 0
    made = entry(graded, "ben")
    assert (made["score"], made["excused"]) == (None, True)
    html, _, table = shown(graded, "ben")
    assert "<strong>excused</strong>" in html
    assert json.loads(table)["score"] is None
    with open_gradebook(graded) as book:
        assert book.mean() == (1, 2.0, 4.0)


def test_a_person_may_give_what_byheart_could_not(graded: Path) -> None:
    assert entry(graded, "fay")["score"] is None
    assert mark(graded, "fay", "slope", "--points", "1", "--why", "I looked at it") == 0
    made = entry(graded, "fay")
    assert (made["score"], "not_graded" in made) == (3.0, False)
    assert made["exercises"][0]["score"] == 3.0  # type: ignore[index]
    assert mark(graded, "gus", "--points", "3", "--why", "I opened the zip") == 0
    with open_gradebook(graded) as book:
        assert (book.in_part(), book.mean()[0]) == (0, 3)


def test_points_for_the_whole_and_a_comment(graded: Path) -> None:
    assert mark(graded, "Ada Lovelace", "--points", "3", "--why", "oral exam") == 0
    assert mark(graded, "ada", "slope", "--comment", "See me.\nRoom 3") == 0
    made = entry(graded, "ada")
    assert (made["score"], made["exercises"][0]["score"]) == (3.0, 2.0)  # type: ignore[index]
    html, markdown, _ = shown(graded)
    assert "3 of 4 points, given by a person: oral exam (byheart gave 2)." in html
    assert '<p dir="auto">Room 3</p>' in html
    assert "A comment by a person" in markdown


def test_a_comment_stays_when_points_are_given_later(graded: Path) -> None:
    mark(graded, "ada", "slope", "--comment", "See me.")
    mark(graded, "ada", "slope", *WHY)
    mark(graded, "ada", "slope", "--points", "1")
    with open_gradebook(graded) as book:
        (word,) = book.words_on("ada")
    assert (word.comment, word.points, word.by, word.file) == ("See me.", 1.0, "Ms Ito", "a" * 64)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["ada", "slope", "--points", "3", "--why", "x"], "slope has 2 points. 3 are too many. Nothing was changed."),
        (["ada", "slope", "--points", "-1", "--why", "x"], "0 or more; it is '-1'"),
        (["ada", "slope", "--points", "2"], "will ask why"),
        (["ada", "slope", "--points", "1", "--excused", "--why", "x"], "can't be excused and have 1 points"),
        (["ada", "slop", "--points", "1", "--why", "x"], "Do you mean slope?"),
        (["adda", "slope", "--points", "1", "--why", "x"], "Do you mean ada?"),
        (["ada", "slope"], "say something of it"),
        (["ada", "slope", "--remove"], "nobody has said anything of ada's slope. Nothing at all was said of it."),
        (["--points", "1"], "name the student"),
    ],
)
def test_a_word_that_fits_nothing_changes_nothing(
    graded: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert mark(graded, *words) == 2
    assert says in capsys.readouterr().err
    with open_gradebook(graded) as book:
        assert book.words() == {}


@pytest.mark.parametrize("named", ["ada", "17", "Ada Lovelace"])
def test_a_word_is_taken_back_and_listed_by_all_that_names_its_student(
    graded: Path, capsys: pytest.CaptureFixture[str], named: str
) -> None:
    assert mark(graded, named, "slope", "--comment", "almost") == 0
    assert mark(graded, named) == 0
    assert "almost" in capsys.readouterr().out
    assert mark(graded, named, "slope", "--remove") == 0
    with open_gradebook(graded) as book:
        assert book.words() == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("words.csv", "student,question,points,why\nada,slope,1.5,because\nben,,,\n,,,\nben,sigmoid,0,copied\n"),
        ("words.csv", "\ufeffstudent;question;points;why\r\nada;slope;1,5;because\r\nben;sigmoid;0;copied\r\n"),
        (
            "words.toml",
            '[[word]]\nstudent = "ada"\nquestion = "slope"\npoints = 1.5\nwhy = "because"\n'
            '[[word]]\nstudent = "ben"\nquestion = "sigmoid"\npoints = 0\nwhy = "copied"\n',
        ),
    ],
)
def test_words_are_read_from_a_table_and_reading_it_again_changes_nothing(graded: Path, name: str, text: str) -> None:
    path = graded / name
    path.write_text(text.replace("ben,,,\n", ""), "utf-8")
    for _ in range(2):
        assert mark(graded, "--from", str(path)) == 0
        assert (entry(graded, "ada")["score"], entry(graded, "ben")["score"]) == (3.5, 2.0)


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("student,question,points,why\nada,slope,1,x\nben,slope,9,x\n", 2, "9 are too many. Nothing was changed"),
        ("name,points\nada,1\n", 3, "its first line should name the columns"),
        ("student,question,mark\nada,slope,1\n", 3, "there is no mark. There are: student"),
        ("student,question,points\nada,slope,many\n", 3, "line 2: points should be a number, 0 or more; it is 'many'"),
        ("student,question,points\n,slope,1\n", 3, "line 2: student is missing"),
        ("student,question,excused\nada,slope,perhaps\n", 3, "excused should be yes or no"),
        ("student,question\n", 2, "says nothing"),
    ],
)
def test_a_table_is_kept_whole_or_not_at_all(
    graded: Path, capsys: pytest.CaptureFixture[str], text: str, code: int, says: str
) -> None:
    (graded / "words.csv").write_text(text, "utf-8")
    assert mark(graded, "--from", str(graded / "words.csv")) == code
    assert says in capsys.readouterr().err
    with open_gradebook(graded) as book:
        assert book.words() == {}


def test_who_is_forgotten_leaves_no_word_behind(graded: Path) -> None:
    mark(graded, "ada", "slope", "--comment", "Sevenfold remark")
    assert cli.main(["forget", str(graded), "ada"]) == 0
    left = b"".join(path.read_bytes() for path in graded.rglob("*") if path.is_file())
    assert b"Sevenfold" not in left


def test_a_word_on_a_question_that_is_not_asked_any_more_is_told(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mark(graded, "ada", "slope", *WHY)
    grade_again(graded, sigmoid=2.0)
    assert mark(graded) == 1
    assert "it isn't asked any more" in capsys.readouterr().err


def test_a_report_with_words_goes_through_json_unchanged() -> None:
    report = with_words(report_of("ada", sigmoid=2.0), [Word("02_sigmoid/sigmoid", 1.0), Word(comment="well done")])
    assert from_json(json.loads(json.dumps(results.as_json(report)))) == report
