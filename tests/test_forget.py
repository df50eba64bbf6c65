"""`byheart forget`: nothing of a student stays, nothing of anybody else goes, and a wrong name removes nobody."""

from pathlib import Path

import pytest
from test_gradebook import put, report_of

from byheart import batch
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.publication import rendered
from byheart.cli import main as cli
from byheart.cli.words import printable
from byheart.submissions import HandIn, Person

ANNA, BEN = "Anna\nSevenfold", "Ben Twelvetrees"


@pytest.fixture
def graded(tmp_path: Path) -> Path:
    """Two students who were graded twice, with a mark that moved, and one who was refused."""
    for score in (0.0, 2.0):
        with open_gradebook(tmp_path) as book:
            book.begin({"title": "A course", "kit": {}})
            (tmp_path / batch.STUDENTS).mkdir(exist_ok=True)
            for student in (ANNA, BEN):
                put(book, student, sigmoid=score)
                batch.write_pages(tmp_path, rendered(report_of(student, sigmoid=score), {}))
            book.refuse("Carla Refused", "the zip is damaged")
            batch.publish(tmp_path, book)
            batch.publish_moved(tmp_path, list(book.moved()))
            book.finish()
    return tmp_path


def everything(folder: Path) -> bytes:
    """All bytes of all files, and their names."""
    return b"".join(path.name.encode() + path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_nothing_of_a_student_stays_and_everybody_else_does(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = everything(graded)
    assert b"Sevenfold" in before
    assert cli.main(["export", "csv", str(graded)]) == 1
    assert cli.main(["forget", str(graded), ANNA]) == 0
    said = capsys.readouterr().out
    assert "1 student was removed" in said
    assert f"{graded / 'exports'} was removed with all that was in it." in said
    left = everything(graded)
    assert b"Sevenfold" not in left
    assert left.count(b"Twelvetrees") > 5
    with open_gradebook(graded) as book:
        assert (list(book.students()), book.report(BEN)) == ([BEN], report_of(BEN, sigmoid=2.0))


def test_who_was_only_refused_can_be_removed_and_the_last_one_too(graded: Path) -> None:
    assert cli.main(["forget", str(graded), "Carla Refused", ANNA, BEN]) == 0
    left = everything(graded)
    assert not [name for name in (b"Carla", b"Sevenfold", b"Twelvetrees") if name in left]


def test_a_student_is_removed_by_an_id_or_an_e_mail(graded: Path) -> None:
    with open_gradebook(graded) as book:
        book.keep_hand_in(ANNA, HandIn((Person("Anna", number="17"),)))
        book.keep_hand_in(BEN, HandIn((Person("Ben", email="ben@example.edu"),)))
    assert cli.main(["forget", str(graded), "17", "ben@example.edu"]) == 0
    left = everything(graded)
    assert not [name for name in (b"Sevenfold", b"Twelvetrees") if name in left]


def test_one_of_a_group_does_not_take_the_group_along(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_gradebook(graded) as book:
        book.keep_hand_in(ANNA, HandIn((Person("Anna", number="17"), Person("Dora", number="18")), group="The two"))
    before = everything(graded / batch.STUDENTS)
    assert cli.main(["forget", str(graded), "18"]) == 2
    assert "18 handed in as one of" in capsys.readouterr().err
    assert everything(graded / batch.STUDENTS) == before


@pytest.mark.parametrize(
    ("names", "says"),
    [([BEN, "Anna\nSevenfeld"], f"Do you mean {printable(ANNA)}?"), (["nobody"], "results.json has all names")],
)
def test_a_name_that_is_not_there_removes_nobody(
    graded: Path, capsys: pytest.CaptureFixture[str], names: list[str], says: str
) -> None:
    before = everything(graded / batch.STUDENTS)
    assert cli.main(["forget", str(graded), *names]) == 2
    assert says in capsys.readouterr().err
    assert everything(graded / batch.STUDENTS) == before


def test_copies_from_before_an_upgrade_are_named(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = graded / "gradebook-version-1.sqlite"
    copy.write_bytes(b"older")
    assert cli.main(["forget", str(graded), ANNA]) == 0
    assert f"{copy} is a copy from before an upgrade" in capsys.readouterr().out


def test_another_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["forget", str(tmp_path), ANNA]) == 2
    assert f"holds no {FILE}" in capsys.readouterr().err
