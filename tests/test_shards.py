"""A class in shards: graded apart and merged, it is what one machine would have made; what doesn't fit is refused."""

import re
import shlex
import shutil
import sqlite3
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.but_for_times import content, files

from byheart.batch import Setup
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.people import SHARD
from byheart.batch.seen import FEEDBACK
from byheart.batch.shard import Shard, shard_of
from byheart.cli.grading import grade_class
from byheart.cli.main import main, parser_for
from byheart.cli.order import Order
from byheart.jail.cell import can_confine
from byheart.judging.word import Word
from byheart.report import Seen

pytestmark = pytest.mark.by_turns(11)

ROOT = Path(__file__).parent.parent
RIGHT = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
TEXTS = {"ada": RIGHT, "bob": RIGHT.replace("-x", "x"), "cleo": "def sigmoid(:", "dan": RIGHT.replace("1 -", "2 -")}
OF = 2


def grade(folder: Path, out: str, shard: Shard | None = None, seed_from: str = "", say: Any = None) -> int:
    setup = Setup(ROOT / "exercises", "sigmoid", confined=not can_confine())
    source = folder / seed_from if seed_from else None
    return grade_class(Order(folder / out, folder / "in", setup, seed_from=source, shard=shard))


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same class graded by one machine, and as two shards; and what all shards need, made once."""
    folder = tmp_path_factory.mktemp("shards")
    for student, text in TEXTS.items():
        (folder / "in" / student).mkdir(parents=True)
        (folder / "in" / student / "sigmoid.py").write_text(text, encoding="utf-8")
    (folder / "in" / "eve.zip").write_bytes(b"no zip")
    assert grade(folder, "shards/0", Shard(0, OF)) == 0
    grade(folder, "whole", seed_from="shards/0")
    for number in range(1, OF + 1):
        grade(folder, f"shards/{number}", Shard(number, OF), "shards/0")
    return folder


@pytest.fixture
def shards(graded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(graded, tmp_path / "copy"))


def merge(folder: Path, *names: str) -> int:
    return main(["merge", str(folder / "merged"), *(str(folder / name) for name in names)])


def test_shards_share_nobody_and_leave_nobody_out() -> None:
    everybody = [f"student {number}" for number in range(1000)]
    parts = [[each for each in everybody if Shard(number, 8).has(each)] for number in range(1, 9)]
    assert sorted(chain.from_iterable(parts)) == sorted(everybody)
    assert all(90 < len(part) < 160 for part in parts)
    assert not any(Shard(0, 8).has(each) for each in ["", *everybody])
    assert [number for number in range(1, 9) if Shard(number, 8).has("")] == [1]


@pytest.mark.parametrize(("word", "shard"), [("3/8", Shard(3, 8)), ("0/8", Shard(0, 8)), ("9/8", None), ("3", None)])
def test_how_a_shard_is_said(word: str, shard: Shard | None) -> None:
    assert shard_of(word) == shard


def test_merged_shards_show_no_more_than_any_of_them(shards: Path) -> None:
    """A page of one shard may be older than a date that has come meanwhile; and older gradebooks say nothing."""
    with open_gradebook(shards / "shards/2") as book:
        book.note({FEEDBACK: Seen("points", told="This shows the points alone.").as_json})
    with open_gradebook(shards / "shards/1") as book:
        book.note({FEEDBACK: None})
    assert merge(shards, *(f"shards/{number}" for number in range(OF + 1))) == 0
    pages = [path.read_text("utf-8") for path in (shards / "merged" / "students").glob("*.html")]
    assert len(pages) == len(TEXTS)
    assert all("This shows the points alone." in page and "Fix this first" not in page for page in pages)


def test_merged_shards_are_what_one_machine_makes(shards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert merge(shards, "shards/2", "shards/0", "shards/1") == 0
    assert "2 shards merged. Mean of 4 students" in capsys.readouterr().out
    assert content(shards / "merged") == content(shards / "whole")
    one, other = files(shards / "merged"), files(shards / "whole")
    assert one.keys() == other.keys()
    for name in one:
        assert one[name] == other[name], name
    before = content(shards / "merged")
    assert merge(shards, "shards/1", "shards/2") == 0, "once more changes nothing"
    assert [len(rows) for rows in content(shards / "merged").values()] == [
        len(rows) + (name == "runs") + 8 * (name == "earlier") for name, rows in before.items()
    ]


def test_what_was_merged_before_keeps_words_and_attempts(shards: Path) -> None:
    assert merge(shards, "shards/1", "shards/2") == 0
    with open_gradebook(shards / "merged") as book:
        book.say("bob", Word("02_sigmoid/sigmoid", 2.0, why="the idea is right"))
    (shards / "in/bob/sigmoid.py").write_text(RIGHT, encoding="utf-8")
    for number in (1, 2):
        shutil.rmtree(shards / f"shards/{number}")
        grade(shards, f"shards/{number}", Shard(number, OF), "shards/0")
    assert merge(shards, "shards/1", "shards/2") == 0
    with open_gradebook(shards / "merged") as book:
        assert [each.number for each in dict(book.attempts())["bob"]] == [1, 2]
        assert [each.number for each in dict(book.attempts())["ada"]] == [1]
        assert book.judged("bob").score == 4.0
        assert book.words_on("bob")[0].why == "the idea is right"
    assert "bob" in (shards / "merged/moved.csv").read_text()


def test_machines_of_several_kinds_are_told(shards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(shards / "shards/2" / FILE)) as book, book:
        book.execute("UPDATE results SET report = json_set(report, '$.receipt.machine', 'Linux m68k')")
    assert merge(shards, "shards/1", "shards/2") == 0
    said = capsys.readouterr()
    assert "the same kind of machine: Linux" in said.out + said.err
    assert "Linux m68k" in said.out + said.err


def test_a_shard_from_before_machines_were_noted_is_merged_as_ever(
    shards: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(shards / "shards/2" / FILE)) as book, book:
        book.execute("UPDATE results SET report = json_remove(report, '$.receipt.machine')")
    assert merge(shards, "shards/1", "shards/2") == 0
    assert "machine" not in "".join(capsys.readouterr())


def other_seed(folder: Path) -> None:
    with open_gradebook(folder / "shards/2") as book:
        book.note({"secret_seed": 7})


def other_key(folder: Path) -> None:
    with open_gradebook(folder / "shards/2") as book:
        book.note({"kit": {"version": "0.0.1"}})


def other_marks(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "shards/2" / FILE)) as book, book:
        book.execute("UPDATE results SET report = json_set(report, '$.receipt.key', 'another')")


def other_division(folder: Path) -> None:
    with open_gradebook(folder / "shards/2") as book:
        book.note({SHARD: [2, 3]})


def not_done(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "shards/2" / FILE)) as book, book:
        book.execute("UPDATE runs SET finished = NULL")


def a_stranger(folder: Path) -> None:
    with open_gradebook(folder / "shards/2") as book:
        one = next(iter(book.everybody_graded()))
        book.rename(one, next(name for name in map(str, range(99)) if not Shard(2, OF).has(name)), "x")


def no_shard(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "shards/2" / FILE)) as book, book:
        book.execute("DELETE FROM facts WHERE name = 'shard'")


def missing(folder: Path) -> None:
    shutil.rmtree(folder / "shards/2")
    shutil.copytree(folder / "shards/1", folder / "shards/2")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (other_seed, "with another secret seed. Grade all shards with the same --seed-from"),
        (other_key, "by another version of byheart, or with another answer key"),
        (other_marks, "has marks for other questions, or of another byheart"),
        (other_division, "is shard 2/3, and .* is shard 1/2: they are parts of different divisions"),
        (not_done, r"\(shard 2/2\) isn't done: run the same command again"),
        (a_stranger, "who isn't of it"),
        (no_shard, "is no shard: it was graded without --shard"),
        (missing, "is shard 1/2, which is named twice"),
    ],
)
def test_shards_that_do_not_belong_together_are_refused(
    shards: Path, capsys: pytest.CaptureFixture[str], spoil: Any, sentence: str
) -> None:
    spoil(shards)
    assert merge(shards, "shards/1", "shards/2") == 3
    assert re.search(sentence, capsys.readouterr().err)
    assert not (shards / "merged").exists(), "nothing was written"


def test_a_shard_that_is_missing_is_named(shards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert merge(shards, "shards/0", "shards/2") == 3
    assert "shard 1/2 isn't there: its students would be missing" in capsys.readouterr().err


def test_a_shard_without_a_shared_seed_is_refused_with_the_way_out(
    shards: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["grade", str(shards / "in"), "--shard", "1/2", "--only", "sigmoid", "--out", str(shards / "shards/9")]
    more = ["--unconfined"] if can_confine() else []
    assert main([*words, *more]) == 2
    assert "shard 1/2 needs --seed-from" in capsys.readouterr().err
    assert main([*words[:-1], str(shards / "whole"), "--seed-from", str(shards / "shards/0"), *more]) == 2
    assert "holds a whole class. Name another folder" in capsys.readouterr().err


EXAMPLES = sorted((ROOT / "docs/examples").iterdir())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_say_what_the_command_understands(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".yaml":
        job = yaml.safe_load(text)["spec"]
        assert (job["completions"], job["completionMode"]) == (8, "Indexed")
        assert f"/{job['completions']} --seed-from" in text
    named = re.findall(r"^(?:#)? *(byheart (?:grade|merge)[^\n]*)", text, re.MULTILINE)
    assert len(named) == 3
    for line in named:
        plain = re.sub(r'"?\$\{?\w+(/8)?"?(/8)?', "1/8", line.partition("  ")[0]).replace("--jobs 1/8", "--jobs 1")
        words = shlex.split(plain)[1:]
        assert parser_for(words).parse_args(words).run
