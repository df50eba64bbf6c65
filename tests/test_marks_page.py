"""Every command of docs/marks.md is run, in the order of its section, on a download as that system makes it."""

import contextlib
import io
import re
import shlex
import shutil
from pathlib import Path

import pytest
from downloads import packed, written

from byheart.cli import main as cli
from byheart.exports.formats import FORMATS
from byheart.jail import cell

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "marks.md").read_text("utf-8")
RIGHT = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text("utf-8")
WRONG = RIGHT.replace("-x", "x")
COMMANDS = {each.name for each in cli.COMMANDS}
FREE = ["--unconfined"] if cell.can_confine() else []
PLAIN = {"submissions/ada/sigmoid.py": RIGHT, "submissions/ben/sigmoid.py": WRONG}


def sections() -> dict[str, list[str]]:
    """The commands of each section, in order."""
    parts = re.split(r"^## (.+)$", PAGE, flags=re.MULTILINE)
    found = {}
    for title, text in zip(parts[1::2], parts[2::2], strict=True):
        blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
        found[title] = [line.strip() for block in blocks for line in block.splitlines() if line.strip()]
    return {title: commands for title, commands in found.items() if commands}


CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (4711)\r\n    Points Possible,,,,,4\r\n"
    '"Lovelace, Ada",101,s1,ada,A,\r\n"Byte, Ben",102,s2,ben,A,\r\n'
)
MOODLE = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (grade)\n"
    "Participant 101,Ada Lovelace,ada@example.org,Submitted,,4.00,Yes,-\n"
    "Participant 102,Ben Byte,ben@example.org,Submitted,,4.00,Yes,-\n"
)
PEOPLE = (
    "  :submitters:\n  - :name: {}\n    :sid: {}\n    :email: {}@example.org\n  :created_at: 2026-11-01 10:00:00 Z\n"
)
FILES = {
    "Canvas": {
        "submissions.zip": packed(
            {"lovelaceada_101_9001_sigmoid.py": RIGHT, "byteben_LATE_102_9002_sigmoid-1.py": WRONG}
        ),
        "Grades.csv": CANVAS,
    },
    "Moodle": {
        "submissions.zip": packed(
            {
                "Ada Lovelace_101_assignsubmission_file/sigmoid.py": RIGHT,
                "Ben Byte_102_assignsubmission_file/sigmoid.py": WRONG,
            }
        ),
        "Grades.csv": MOODLE,
    },
    "Gradescope": {
        "submissions.zip": packed(
            {
                "assignment_1_export/submission_metadata.yml": f"submission_1:\n{PEOPLE.format('Ada', 's1', 'ada')}"
                f"submission_2:\n{PEOPLE.format('Ben', 's2', 'ben')}",
                "assignment_1_export/submission_1/sigmoid.py": RIGHT,
                "assignment_1_export/submission_2/sigmoid.py": WRONG,
            }
        )
    },
    "GitHub": {
        f"clones/{name}/{file}": text
        for name, own in (("ada", RIGHT), ("ben", WRONG))
        for file, text in (("02_sigmoid/sigmoid.py", own), (".git/HEAD", "ref: refs/heads/main\n"))
    },
    "A person has the last word": {
        "words.csv": "student,question,points,why\nada,sigmoid,2,agreed\nben,sigmoid,1,agreed\n"
    },
}
# What there is to see afterwards: a file that is written, and something that stands in it.
THERE = {
    "Canvas": ("graded/exports/Grades.csv", CANVAS.replace("ada,A,", "ada,A,4").replace("ben,A,", "ben,A,2")),
    "Moodle": ("graded/exports/Grades.csv", MOODLE.replace("Submitted,,", "Submitted,4,", 1).replace(",,4", ",2,4")),
    "GitHub": ("result.json", '"classroom50/result/v1"'),
    "A spreadsheet": ("graded/exports/marks.csv", "ben"),
}


@pytest.fixture(scope="module")
def small_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The article's course with one exercise, so that nothing takes long."""
    folder = tmp_path_factory.mktemp("course")
    for part in ("exercises/02_sigmoid", "solutions/02_sigmoid"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".byheart"))
    for path in ("exercises/course.toml", "reference/__init__.py", "reference/sigmoid.py"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    (folder / "reference" / "mistakes").mkdir()
    shutil.copy(ROOT / "reference/mistakes/sigmoid.toml", folder / "reference/mistakes/sigmoid.toml")
    return folder


@pytest.mark.parametrize("title", list(sections()))
def test_every_command_of_the_page_runs(
    title: str, small_course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if title == "Gradescope":
        pytest.importorskip("yaml")
    written(tmp_path, FILES.get(title, {}))
    for part in ("exercises", "solutions", "reference"):
        (tmp_path / part).symlink_to(small_course / part)
    monkeypatch.chdir(tmp_path)
    for name in ("CLASSROOM", "ASSIGNMENT", "USERNAME", "COMMIT_URL", "RELEASE_URL"):
        monkeypatch.setenv(name, "told")
    monkeypatch.setenv("SUBMISSION_TAG", "submit/1")
    commands = sections()[title]
    if not any(command.startswith("byheart grade") for command in commands):
        written(tmp_path, PLAIN)
        commands = ["byheart grade submissions/", *commands]
    for command in commands:
        words = shlex.split(command)
        assert words[0] == "byheart"
        free = FREE if words[1] in ("grade", "replay") else []
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
            code = cli.main([*words[1:], *free])
        assert code in (0, 1), (command, said.getvalue())
    if title in THERE:
        path, text = THERE[title]
        assert text in Path(path).read_bytes().decode()


def test_the_page_names_every_format_and_every_command_of_it_is_run() -> None:
    named = re.findall(r"^\| `byheart export (\w+) graded/[^`]*` \|", PAGE, re.MULTILINE)
    assert set(named) >= {each.name for each in FORMATS}
    lines = [each for each in re.findall(r"^\s*(byheart \w+ .+)$", PAGE, re.MULTILINE) if each.split()[1] in COMMANDS]
    assert lines == [command for commands in sections().values() for command in commands]
