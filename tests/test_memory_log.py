"""The log of attempts: once each, whole or not at all whatever ends the process, and from one machine to another."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.learning import BLANK, COURSE, RIGHT, SKILLS, WRONG, Learner, tried

from byheart.memory import database as kept
from byheart.memory.database import LogFault
from byheart.memory.disk import is_remote
from byheart.memory.log import FILE, Log, where
from byheart.memory.rating import reviews
from byheart.memory.schedule import due_now, standings
from byheart.memory.stored import due_today

pytestmark = pytest.mark.by_turns(11)

ROOT = Path(__file__).parent.parent
START = datetime(2026, 3, 2, 18, tzinfo=UTC)
SKILL, OTHER = SKILLS[:2]
QUESTION = SKILL.questions[0]
posix = pytest.mark.skipif(os.name != "posix", reason="needs fork and signals")


@pytest.fixture
def said():
    return []


@pytest.fixture
def log(tmp_path, said):
    return Log(tmp_path / "home" / FILE, said.append, lambda: START + timedelta(days=900), hurried=True)


def at(minutes=0, days=0):
    return START + timedelta(days=days, minutes=minutes)


# Once each ------------------------------------------------------------------------------------------------------------


def test_what_is_logged_is_read_back_as_it_was(log, said):
    attempts = list(Learner(1, days=40).attempts())
    log.append_all(attempts)
    read = log.attempts(COURSE)
    assert set(map(_key, read)) <= set(map(_key, attempts))
    assert reviews(read, SKILLS) == reviews(attempts, SKILLS)
    assert log.attempts("another course") == ()
    assert said == []


def _key(attempt):
    return (attempt.at, attempt.exercise, attempt.sha256)


def test_the_same_text_with_the_same_verdict_is_logged_once_a_day_whoever_asks(log):
    assert log.append(tried(at(), SKILL, WRONG))
    assert not log.append(tried(at(5), SKILL, WRONG, source="pytest"))
    assert not log.append(tried(at(6), SKILL, WRONG, form="blank"))
    assert log.append(tried(at(7), SKILL, WRONG, "another text"))
    assert not log.append(tried(at(8), SKILL, WRONG))
    assert log.append(tried(at(9), SKILL, RIGHT))
    assert log.append(tried(at(9), OTHER, WRONG))
    assert log.append(tried(at(days=1), SKILL, WRONG))
    assert len(log.attempts(COURSE)) == 5


def test_a_part_of_what_was_asked_is_nothing_new(log):
    whole = tried(at(), SKILL, WRONG)
    whole = replace(whole, checks={**whole.checks, f"{whole.exercise}/more": RIGHT})
    assert log.append(whole)
    assert not log.append(tried(at(1), SKILL, WRONG))
    assert log.append(replace(whole, at=at(2), checks={**whole.checks, f"{whole.exercise}/last": RIGHT}))


def test_more_help_with_the_same_text_is_logged(log):
    def helped(level, **more):
        return tried(at(), SKILL, WRONG, help={QUESTION: level}, **more)

    assert [log.append(each) for each in (helped(0), helped(1), helped(1), helped(3), helped(2))] == [
        *(True, True, False, True, False)
    ]
    assert log.append(helped(0, shown=True))
    assert not log.append(helped(0))
    assert not log.append(helped(3)), "what was seen before stays seen"


def test_an_empty_file_is_logged_after_something_was_written_in_it(log):
    empty = tried(at(), SKILL, BLANK, "")
    assert not log.append(empty)
    assert log.append(tried(at(1), SKILL, RIGHT))
    assert log.append(replace(empty, at=at(2), source="again"))
    assert not log.append(replace(empty, at=at(3), source="pytest"))
    assert log.append(tried(at(4), SKILL, RIGHT)), "the same text again, but written again"
    assert log.append(replace(empty, at=at(5)))
    assert log.append(tried(at(days=1), SKILL, RIGHT))
    assert [rating for _, rating in _ratings(log)] == ["good", "good"]


def _ratings(log):
    return [(each.skill, each.rating) for each in reviews(log.attempts(COURSE), SKILLS)]


def test_the_solution_that_was_shown_is_logged_with_an_empty_file(log):
    assert log.append(tried(at(), SKILL, BLANK, "", shown=True))
    assert _ratings(log) == [(SKILL.id, "again")]


# The file -------------------------------------------------------------------------------------------------------------


def test_the_file_only_grows(log):
    log.append(tried(at(), SKILL, RIGHT))
    with sqlite3.connect(log.path) as database:
        for statement in (
            "UPDATE attempts SET attempt = '{}'",
            "DELETE FROM attempts",
            "INSERT OR REPLACE INTO attempts SELECT number, batch, digest, day, course, exercise, '{}' FROM attempts",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="only grows"):
                database.execute(statement)
    assert len(log.attempts(COURSE)) == 1


def test_where_it_lies_is_said_by_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path))
    assert where() == tmp_path / FILE
    monkeypatch.setenv("BYHEART_HOME", "")
    assert where().is_absolute()
    assert "byheart" in where().parts


def _spoil(path, statement):
    with sqlite3.connect(path) as database:
        database.execute(statement)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: _spoil(path, "PRAGMA user_version = 2"), "newer byheart"),
        (lambda path: _spoil(path, "PRAGMA application_id = 7"), "isn't byheart's log"),
        (lambda path: path.write_bytes(b"no database at all, and long enough to be read as one" * 90), "is damaged"),
        (lambda path: (path.unlink(), path.mkdir()), "read-only"),
    ],
    ids=["newer", "another program's", "damaged", "a folder"],
)
def test_what_cant_be_used_is_said_once_and_stops_nobody(log, said, spoil, says):
    log.append(tried(at(), SKILL, RIGHT))
    log.settle()
    spoil(log.path)
    before = log.path.read_bytes() if log.path.is_file() else b""
    for _ in range(3):
        assert not log.append(tried(at(1), SKILL, WRONG))
        assert log.attempts(COURSE) == ()
    (sentence,) = said
    assert says in sentence
    assert "all the rest goes on" in sentence
    assert (log.path.read_bytes() if log.path.is_file() else b"") == before
    with pytest.raises(LogFault, match=says):
        log.export(log.path.with_name("x.json"))
    assert due_today(log, COURSE, SKILLS) == ()


def test_another_program_that_holds_it_is_waited_for_and_then_left_alone(log, said, monkeypatch):
    monkeypatch.setattr(kept, "_PATIENCE", 0.05)
    log.append(tried(at(), SKILL, RIGHT))
    holder = sqlite3.connect(log.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    assert not log.append(tried(at(1), SKILL, WRONG))
    assert not log.append(tried(at(2), SKILL, WRONG))
    assert len(log.attempts(COURSE)) == 1, "reading goes on"
    assert [sentence for sentence in said if "another program holds it" in sentence] == said
    assert len(said) == 1
    holder.execute("ROLLBACK")
    holder.close()
    assert log.append(tried(at(3), SKILL, WRONG))


def test_a_full_disk_stops_nobody(log, said, monkeypatch):
    log.append(tried(at(), SKILL, RIGHT))
    connect = kept._connect

    def small(*given):
        database = connect(*given)
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        return database

    monkeypatch.setattr(kept, "_connect", small)
    results = [log.append(tried(at(each), SKILL, WRONG, f"{each}")) for each in range(1, 60)]
    assert not results[-1]
    (sentence,) = said
    assert "the disk is full" in sentence
    monkeypatch.setattr(kept, "_connect", connect)
    assert len(log.attempts(COURSE)) == 1 + sum(results)
    assert log.append(tried(at(99), SKILL, WRONG))


LIMITED = """
import resource, sys
from pathlib import Path
from datetime import datetime, UTC
from byheart.memory.log import Log
from tests.learning import SKILLS, WRONG, tried
log = Log(Path(sys.argv[1]), print)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
print(sum(log.append(tried(datetime(2026, 3, 2, tzinfo=UTC), SKILLS[0], WRONG, str(each))) for each in range(99)))
"""


@posix
def test_where_the_system_refuses_to_write_more_what_is_there_stays(log):
    log.append(tried(at(), SKILL, RIGHT))
    out = _python(LIMITED, str(log.path), "60000").splitlines()
    assert len(out) == 2, out
    assert "Your work isn't logged, and all the rest goes on." in out[0]
    assert len(log.attempts(COURSE)) == 1 + int(out[1])


READ_ONLY = """
import os, sys
from pathlib import Path
from datetime import datetime, UTC
from byheart.memory.log import Log
from tests.learning import COURSE, SKILLS, WRONG, tried
log = Log(Path(sys.argv[1]), print)
if os.getuid() == 0:  # who may write everywhere
    os.setuid(65534)
print(log.append(tried(datetime(2026, 3, 2, tzinfo=UTC), SKILLS[0], WRONG)), len(log.attempts(COURSE)))
"""


@posix
def test_a_folder_that_cant_be_written_is_read_all_the_same(log):
    with tempfile.TemporaryDirectory() as name:
        log.path = Path(name) / FILE
        log.append(tried(at(), SKILL, RIGHT))
        log.settle()
        log.path.chmod(0o444)
        log.path.parent.chmod(0o555)
        out = _python(READ_ONLY, str(log.path)).splitlines()
        log.path.parent.chmod(0o755)
    assert "read-only" in out[0]
    assert out[1:] == ["False 1"]


def test_a_place_where_nothing_can_be_made_is_said(said, tmp_path):
    (tmp_path / "file").write_text("")
    log = Log(tmp_path / "file" / "deeper" / FILE, said.append)
    assert not log.append(tried(at(), SKILL, RIGHT))
    assert log.attempts(COURSE) == ()
    assert len(said) == 1


def test_a_network_drive_has_no_log_beside_the_file_and_is_named_once(log, said):
    log.remote = lambda path: True
    for each in range(3):
        assert log.append(tried(at(each), SKILL, WRONG, f"{each}"))
    (sentence,) = said
    assert "network drive" in sentence
    assert "BYHEART_HOME" in sentence
    again = []
    later = Log(log.path, again.append, remote=lambda path: True)
    assert later.append(tried(at(9), SKILL, RIGHT))
    assert again == [], "it was said when the file was made"
    with sqlite3.connect(log.path) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_home_that_moves_to_a_network_drive_is_noticed(log, said):
    log.append(tried(at(), SKILL, RIGHT))
    assert said == []
    log.remote = lambda path: True
    assert log.append(tried(at(1), SKILL, WRONG))
    assert "network drive" in said[0]
    assert len(log.attempts(COURSE)) == 2


MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home rw shared:2 - nfs4 server:/home rw,vers=4.2
31 30 0:41 / /home/anna/my\\040disk rw - ext4 /dev/sdb1 rw
32 22 0:42 / /mnt/share rw - cifs //server/share rw
33 22 0:43 / /mnt/box rw - fuse.sshfs me@box:/ rw
34 22 0:44 / /mnt/over rw - ext4 /dev/sdc1 rw
35 22 0:45 / /mnt/over rw - 9p hostshare rw
a line that says nothing
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system itself")
@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/var/lib", False),
        ("/home/anna/.local", True),
        ("/home/anna/my disk/x", False),
        ("/homes", False),
        ("/mnt/share/x", True),
        ("/mnt/box", True),
        ("/mnt/over/x", True),
    ],
)
def test_what_is_mounted_says_which_disk_is_the_machines_own(tmp_path, path, remote):
    mounted = tmp_path / "mountinfo"
    mounted.write_text(MOUNTS)
    assert is_remote(Path(path), mounted) == remote
    assert not is_remote(Path(path), tmp_path / "nothing")


# Killed, and two at once ----------------------------------------------------------------------------------------------


def _python(script, *words, **more):
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'grader'}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", script, *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=1800, **more)
    assert done.returncode == 0, done.stderr
    return done.stdout


KILLED = """
import os, shutil, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from byheart.memory import database as kept
from byheart.memory.log import Log
from byheart.memory.rating import reviews
from byheart.memory.schedule import standings
from tests.learning import COURSE, RIGHT, SKILLS, WRONG, tried

folder, first, step, most = Path(sys.argv[1]), *map(int, sys.argv[2:])
start = datetime(2026, 3, 2, tzinfo=UTC)
attempts = [tried(start + timedelta(days=at), SKILLS[at % 3], (RIGHT, WRONG)[at % 2], f"text {at}") for at in range(6)]
now = start + timedelta(days=9)
connect = kept._connect

def append_until(path, moment, hurried):
    left = [moment]
    def tick():  # SQLite calls this at each of its steps
        left[0] -= 1
        if left[0] <= 0:
            os._exit(9)
        return 0
    def watched(*given):
        database = connect(*given)
        database.set_progress_handler(tick, 1)
        return database
    kept._connect = watched
    log = Log(path, clock=lambda: now, hurried=hurried)
    for each in attempts:
        log.append(each)
    os._exit(0)

killed, there = 0, set()
for moment in range(first, most, step):
    shutil.rmtree(folder, ignore_errors=True)
    log = Log(folder / "attempts.sqlite", sys.exit, lambda: now, hurried=True)
    child = os.fork()
    if child == 0:
        append_until(log.path, moment, moment % 5 > 0)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    count = len(log.attempts(COURSE))
    assert list(log.attempts(COURSE)) == attempts[:count], moment
    assert standings(reviews(log.attempts(COURSE), SKILLS), SKILLS, now) == standings(
        reviews(attempts[:count], SKILLS), SKILLS, now
    )
    assert sum(map(log.append, attempts)) == len(attempts) - count, moment
    assert list(log.attempts(COURSE)) == attempts, moment
    there.add(count)
    if ended == 0:
        break
    killed += 1
print(killed, sorted(there))
"""


@posix
def test_killed_at_any_step_it_holds_whole_attempts_and_goes_on(tmp_path):
    killed, there = _python(KILLED, str(tmp_path / "home"), "1", "61", "100000").split(maxsplit=1)
    assert int(killed) > 9
    assert json.loads(there) == [0, 1, 2, 3, 4, 5, 6]


@posix
@pytest.mark.slow
def test_killed_at_each_of_its_steps(tmp_path):
    killed, there = _python(KILLED, str(tmp_path / "home"), "1", "1", "100000").split(maxsplit=1)
    assert int(killed) > 300
    assert json.loads(there) == [0, 1, 2, 3, 4, 5, 6]


ENDLESS = """
import itertools, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from byheart.memory.log import Log
from tests.learning import SKILLS, WRONG, tried
log = Log(Path(sys.argv[1]), print, hurried=sys.argv[2] == "hurried")
start = datetime(2026, 3, 2, tzinfo=UTC)
for number in itertools.count():
    assert log.append(tried(start + timedelta(minutes=number), SKILLS[0], WRONG, str(number)))
    print(number, flush=True)
"""


@posix
@pytest.mark.parametrize("hurried", ["hurried", "patient"])
def test_what_was_logged_survives_a_sudden_end(log, said, hurried):
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'grader'}"}
    count = 0
    for wait in (0.0, 0.01, 0.05, 0.1):
        log.path.parent.mkdir(exist_ok=True)
        path = log.path.with_name(f"{wait}.sqlite")
        command = [sys.executable, "-c", ENDLESS, str(path), hurried]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
            child.stdout.readline()
            time.sleep(wait)
            child.kill()
            last = child.stdout.read().split()
        read = replace(log, path=path).attempts(COURSE)
        assert len(read) >= (int(last[-1]) if last else 0) + 1
        count += len(read)
    assert count >= 4
    assert said == []


MANY = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from byheart.memory.log import Log
from tests.learning import SKILLS, WRONG, tried
log = Log(Path(sys.argv[1]), print)
for number in range(40):
    for who in ("everybody", sys.argv[2]):
        log.append(tried(datetime(2026, 3, 2, 9, tzinfo=UTC), SKILLS[0], WRONG, f"{who} {number}"))
"""


def test_several_programs_append_at_once(log):
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'grader'}"}
    log.path.parent.mkdir()
    commands = [[sys.executable, "-c", MANY, str(log.path), name] for name in ("anna", "ben", "cleo")]
    running = [subprocess.Popen(each, env=environment, stdout=subprocess.PIPE, text=True) for each in commands]
    assert [each.communicate(timeout=600)[0] for each in running] == ["", "", ""]
    assert len(log.attempts(COURSE)) == 40 * 4


# Out of one machine and into another ----------------------------------------------------------------------------------


def _filled(log, learner, count=None):
    attempts = list(learner.attempts())[:count]
    log.append_all(attempts)
    return log


def test_export_and_import_bring_everything_to_another_machine(log, tmp_path):
    _filled(log, Learner(3, days=90))
    exported = tmp_path / "attempts.json"
    count = log.export(exported)
    other = replace(log, path=tmp_path / "other" / FILE)
    assert other.take_in(exported) == (count, 0)
    assert other.attempts(COURSE) == log.attempts(COURSE)
    assert other.take_in(exported) == (0, count)
    back = tmp_path / "back.json"
    assert other.export(back) == count
    assert log.take_in(back) == (0, count)
    assert len(log.attempts(COURSE)) == count


@pytest.mark.parametrize("earlier", [[], ["empty"], ["right", "empty"]], ids=["new", "begun", "used"])
def test_who_goes_on_at_another_machine_begins_there_from_nothing(earlier, log, tmp_path):
    """What was right on the first machine doesn't stand in the empty file of the second."""
    log.append(tried(at(), SKILL, RIGHT))
    log.export(tmp_path / "attempts.json")
    other = replace(log, path=tmp_path / "other" / FILE)
    for minutes, what in enumerate(earlier):
        other.append(tried(at(minutes, days=-9), SKILL, RIGHT if what == "right" else BLANK, what))
    other.take_in(tmp_path / "attempts.json")
    assert other.append(tried(at(days=30), SKILL, BLANK, ""))
    assert not other.append(tried(at(1, days=30), SKILL, BLANK, "", source="pytest"))
    other.append(tried(at(2, days=30), SKILL, RIGHT, "written again"))
    assert (SKILL.id, at(days=30).date()) in {
        (each.skill, each.day) for each in reviews(other.attempts(COURSE), SKILLS)
    }


def test_two_machines_become_one_learner(log, tmp_path):
    attempts = list(Learner(4, days=90).attempts())
    other = replace(log, path=tmp_path / "other" / FILE)
    log.append_all(each for each in attempts if each.at.day % 2)
    other.append_all(each for each in attempts if not each.at.day % 2)
    other.export(tmp_path / "other.json")
    before = log.attempts(COURSE)
    added, _ = log.take_in(tmp_path / "other.json")
    assert len(log.attempts(COURSE)) == len(before) + added
    assert [each.at for each in log.attempts(COURSE)] == sorted(each.at for each in log.attempts(COURSE))
    whole = {(each.skill, each.day) for each in reviews(attempts, SKILLS)}
    assert {(each.skill, each.day) for each in reviews(log.attempts(COURSE), SKILLS)} <= whole


def test_a_machine_whose_clock_was_wrong_moves_nothing_of_the_others(log, tmp_path):
    log.append(tried(at(days=10), SKILL, RIGHT))
    other = replace(log, path=tmp_path / "other" / FILE)
    other.append(tried(at(days=8), SKILL, RIGHT, "theirs"))
    other.append(tried(at(1, days=8), SKILL, WRONG, "theirs"))
    other.append(tried(at(days=3), OTHER, RIGHT, "before"))
    other.append(tried(at(days=9), OTHER, WRONG, "after"))
    other.export(tmp_path / "x.json")
    log.take_in(tmp_path / "x.json")
    assert [(each.at - START).days for each in log.attempts(COURSE)] == [8, 8, 8, 9, 10]


def test_an_export_writes_over_nothing(log, tmp_path):
    path = tmp_path / "there.json"
    path.write_text("mine")
    with pytest.raises(LogFault, match="there already"):
        log.export(path)
    assert path.read_text() == "mine"
    with pytest.raises(LogFault, match="can't be written"):
        log.export(tmp_path / "no" / "folder.json")
    assert log.export(tmp_path / "empty.json") == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["empty.json", "there.json"]


def _exported(log, tmp_path):
    _filled(log, Learner(3, days=9))
    log.export(tmp_path / "x.json")
    return json.loads((tmp_path / "x.json").read_text())


BROKEN = {
    "no JSON": (lambda table: "{", "isn't JSON"),
    "deep": (lambda table: "[" * 100_000, "isn't JSON"),
    "a list": (lambda table: "[]", "isn't what"),
    "of another kind": (lambda table: json.dumps({**table, "format": "cards"}), "isn't what"),
    "newer": (lambda table: json.dumps({**table, "version": 2}), "version 2"),
    "one wrong": (
        lambda table: json.dumps({**table, "attempts": [*table["attempts"], {"batch": 0}]}),
        r"attempt \d+: at should be",
    ),
    "no batch": (
        lambda table: json.dumps({**table, "attempts": [{**table["attempts"][0], "batch": "x"}]}),
        "attempt 1: batch should be",
    ),
    "no table": (lambda table: json.dumps({**table, "attempts": [7]}), "attempt 1: "),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_in_which_anything_is_wrong_adds_nothing(log, tmp_path, name):
    spoil, says = BROKEN[name]
    table = _exported(log, tmp_path)
    (tmp_path / "bad.json").write_text(spoil(table))
    other = replace(log, path=tmp_path / "other" / FILE)
    other.append(tried(at(), SKILL, RIGHT, "mine"))
    with pytest.raises(LogFault, match=says) as told:
        other.take_in(tmp_path / "bad.json")
    assert str(told.value).endswith("Nothing was added.")
    assert str(tmp_path / "bad.json") in str(told.value)
    assert len(other.attempts(COURSE)) == 1
    with pytest.raises(LogFault, match="can't be read"):
        other.take_in(tmp_path / "missing.json")


# What was due this morning --------------------------------------------------------------------------------------------


def test_what_is_due_is_the_same_from_the_morning_as_from_the_whole_log(log, said):
    """Day by day, and after each attempt of a day."""
    compared, dues = 0, 0
    for each in Learner(11, days=60).attempts():
        log.append(each)
        log.clock = lambda moment=each.at + timedelta(seconds=5): moment
        whole = due_now(reviews(log.attempts(COURSE), SKILLS), SKILLS, log.clock())
        assert [due.skill for due in whole] == list(due_today(log, COURSE, SKILLS))
        compared, dues = compared + 1, dues + len(whole)
    assert compared > 50
    assert dues > 50
    assert said == []


def test_a_morning_that_is_damaged_or_another_days_is_made_again(log):
    for day, check in ((0, RIGHT), (1, RIGHT)):
        log.append(tried(at(days=day), SKILLS[day], check))
    log.clock = lambda: at(days=30)
    assert [each.id for each in due_today(log, COURSE, SKILLS)] == [each.id for each in SKILLS[:2]]
    morning = log.path.with_name("morning.json")
    for text in ("", "[]", "{}", '{"made_for": 1}', morning.read_text().replace("sigmoid", "nobody")):
        morning.write_text(text)
        due_today(log, COURSE, SKILLS)
    assert due_today(log, "another", SKILLS) == ()
    assert [each.id for each in due_today(log, COURSE, SKILLS[:1])] == [SKILLS[0].id]
    morning.unlink()
    morning.mkdir()
    assert len(due_today(log, COURSE, SKILLS)) == 2


def test_an_import_changes_what_is_due_today(log, tmp_path):
    log.clock = lambda: at(days=30)
    log.append(tried(at(), SKILL, RIGHT))
    assert len(due_today(log, COURSE, SKILLS)) == 1
    other = replace(log, path=tmp_path / "other" / FILE)
    other.append(tried(at(days=2), OTHER, RIGHT))
    other.export(tmp_path / "x.json")
    log.take_in(tmp_path / "x.json")
    assert len(due_today(log, COURSE, SKILLS)) == 2


def test_the_whole_log_says_the_same_as_what_is_left_of_it_in_memory(log):
    """Replayed from the file, and from the attempts themselves."""
    attempts = list(Learner(12, days=120).attempts())
    log.append_all(attempts)
    now = log.clock()
    assert standings(reviews(log.attempts(COURSE), SKILLS), SKILLS, now) == standings(
        reviews(attempts, SKILLS), SKILLS, now
    )
