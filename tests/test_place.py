"""Where a gradebook lies: on a network file system it is written without a write-ahead log, or refused."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from test_gradebook import put

from byheart.asking.problems import GraderFault
from byheart.batch import place
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.place import Place, place_of
from byheart.batch.secret import keep_seed, seed_from

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux says where a file lies")
LINE = "36 35 0:47 / {at} rw,relatime shared:1 - {kind} server:/home {options}"


@pytest.fixture
def mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Lets this folder be on another file system, as /proc/self/mountinfo would say it."""

    def mount(kind: str, options: str = "rw", folder: str = "a folder") -> Path:
        at = tmp_path / folder
        at.mkdir(exist_ok=True)
        text = [LINE.format(at="/", kind="ext4", options="rw")]
        text.append(LINE.format(at=str(at).replace(" ", r"\040"), kind=kind, options=options))
        (tmp_path / "mountinfo").write_text("\n".join([*text, "what nobody knows", ""]))
        monkeypatch.setattr(place, "_MOUNTS", tmp_path / "mountinfo")
        return at

    return mount


@pytest.mark.parametrize(
    ("kind", "options", "found"),
    [
        ("ext4", "rw", Place()),
        ("nfs4", "rw,vers=4.2,local_lock=none", Place("nfs4")),
        ("nfs", "rw,nolock", Place("nfs", locks=False)),
        ("nfs", "rw,local_lock=posix", Place("nfs", locks=False)),
        ("cifs", "rw", Place("cifs")),
        ("fuse.sshfs", "rw", Place("fuse.sshfs", locks=False)),
    ],
)
def test_a_network_file_system_is_noticed(mounted, kind: str, options: str, found: Place) -> None:
    at = mounted(kind, options)
    assert place_of(at) == found
    assert place_of(at / "deeper") == found
    assert place_of(at.parent) == Place()


def test_a_gradebook_there_is_written_without_a_write_ahead_log(mounted) -> None:
    at = mounted("ext4")
    with open_gradebook(at) as book:
        book.begin({})
        put(book, "ada", sigmoid=2.0)
        assert (at / f"{FILE}-wal").exists()
    mounted("nfs4")
    with open_gradebook(at) as book:
        book.begin({})
        put(book, "bob", sigmoid=0.0)
        assert book.place.network == "nfs4"
        assert not list(at.glob("*-wal")) + list(at.glob("*-shm"))
        with closing(sqlite3.connect(at / FILE, timeout=0)) as other, pytest.raises(sqlite3.OperationalError):
            other.execute("SELECT * FROM results")
        keep_seed(book, 7)
    with closing(sqlite3.connect(at / FILE)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert other.execute("SELECT count(*) FROM results").fetchone() == (2,)
    assert seed_from(at) == 7


def test_a_file_system_without_locks_for_others_is_refused_with_a_way_out(mounted) -> None:
    at = mounted("fuse.sshfs")
    with pytest.raises(GraderFault, match=r"whose locks aren't seen .* on a local disk with --out"), open_gradebook(at):
        pass
    assert list(at.iterdir()) == []
