"""`python -m benchmarks.verdicts_side_by_side COMMIT`: does everybody get the verdicts that COMMIT gave?

For changes that should move no mark. A worktree of COMMIT gets an environment of its own; then both grade the demo's
class and every program in `tests/right`, `wrong`, `diagnosed` and `attacks`, each handed in by a student of its own,
and read every script in `tests/blank_page`. What they say is compared to the letter, but for times, versions, hashes,
the submitted text itself, what is timed, and what an attack prints of its surroundings, which are others. Whoever comes
out differently is asked a few times more, alone, and is the same if both sides ever say the same: an attack that races
with us, or reads memory that it never wrote, may come out in several ways.

Exit code 1 where anything differs. It takes a quarter of an hour; --in DIR keeps what was made, and goes on from there.
"""

import argparse
import functools
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqdm import tqdm

ROOT = Path(__file__).parent.parent
KINDS = ("right", "wrong", "diagnosed", "attacks")
_TURNS = 4
# Times, versions, hashes, and what was handed in rather than said.
_VOLATILE = {
    "seconds",
    "graded_at",
    "generated_at",
    "kit",
    "python",
    "numpy",
    "settings",
    "key",
    "submission",
    "sha256",
}
_VOLATILE |= {"text"}
# What depends on the clock: how much a flood printed until its time was over, and how far a training had come when it
# was looked at for the last time. Of a reading, the curve of its errors goes with that.
_TIMED = re.compile(r"\[\d+ bytes left out\]|at \d+ steps looked at")

Said = Mapping[str, Any]


@dataclass(frozen=True)
class Side:
    """One of the two: a checkout with an environment, and a folder for what it makes."""

    root: Path
    byheart: Path
    made: Path

    def run(self, *words: str) -> str:
        """What the command prints. Right, wrong, and a fault of its own are all answers here."""
        done = subprocess.run([str(self.byheart), *words], cwd=self.root, capture_output=True, text=True, check=False)
        return done.stdout

    def grade(self, kind: str, students: Mapping[str, Mapping[str, bytes]], again: str = "") -> Said:
        """What is said of these students, by their names."""
        folder, out = (self.made / f"{kind}{again}" / name for name in ("submissions", "graded"))
        if not (out / "results.json").is_file():
            for student, files in students.items():
                _write(folder / student, files)
            self.run("grade", str(folder), "--out", str(out))
        said = _said(out)
        return said if kind != "attacks" else {name: {**each, "output": ""} for name, each in said.items()}

    def demo(self) -> Said:
        """What is said of the demo's class."""
        out = self.made / "demo"
        if not (out / "graded" / "results.json").is_file():
            self.run("demo", "--out", str(out))
        return _said(out / "graded")

    def read(self, script: Path, again: str = "") -> Any:
        """What is said of a script."""
        kept = self.made / f"read{again}" / f"{script.stem}.json"
        if not kept.is_file():
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(self.run("read", str(script), "--json"))
        reading = _plain(json.loads(kept.read_text() or "null"))
        return {name: each for name, each in (reading or {}).items() if name != "curve"}


def main() -> int:
    """Compare; 1 where anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("commit", metavar="COMMIT", help="the commit to compare with")
    parser.add_argument("--in", dest="folder", metavar="DIR", type=Path, help="keep what is made there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = (options.folder or Path(scratch)).resolve()
        before = _before(options.commit, folder)
        after = Side(ROOT, Path(sys.executable).with_name("byheart"), folder / "after")
        different = sum(_compared(kind, before, after) for kind in ("demo", *KINDS, "blank_page"))
    print(f"{different} differ" if different else "nothing differs")
    return 1 if different else 0


def _before(commit: str, folder: Path) -> Side:
    """The other side: a worktree of this commit, with what it needs installed."""
    root = folder / "checkout"
    byheart = root / ".venv" / "bin" / "byheart"
    if not byheart.is_file():
        subprocess.run(["git", "worktree", "add", "--detach", "-f", str(root), commit], cwd=ROOT, check=True)
        subprocess.run([sys.executable, "-m", "venv", str(root / ".venv")], check=True)
        install = [str(root / ".venv" / "bin" / "python"), "-m", "pip", "install", "-q", "-e", ".[instructor]"]
        subprocess.run(install, cwd=root, check=True)
    return Side(root, byheart, folder / "before")


def _compared(kind: str, before: Side, after: Side) -> int:
    """How many of this kind differ; each is named."""
    one, other = (_asked(side, kind) for side in (before, after))
    names = sorted(one.keys() & other.keys())
    said = {name: ([one[name]], [other[name]]) for name in names}
    different = [name for name in names if one[name] != other[name]]
    for turn in range(_TURNS if kind != "demo" else 0):
        if different:
            for place, side in enumerate((before, after)):
                for name, again in _asked(side, kind, different, f"-again-{turn}").items():
                    said[name][place].append(again)
            different = [name for name in different if not any(each in said[name][1] for each in said[name][0])]
    print(f"{kind:<12} {len(names):>5} compared, {len(different):>3} differ", flush=True)
    for name in sorted(one.keys() ^ other.keys()):
        print(f"    {name}: only {'before' if name in one else 'now'}")
    for name in different:
        for line in _differences(said[name][0][-1], said[name][1][-1]):
            print(f"    {name}{line}")
    return len(different)


def _asked(side: Side, kind: str, only: list[str] | None = None, again: str = "") -> Said:
    """What is said of this kind, or only of these, once more and one at a time."""
    if kind == "demo":
        return side.demo()
    if kind in KINDS:
        students = _students(side, kind)
        return side.grade(kind, {name: students[name] for name in only or students if name in students}, again)
    paths = sorted((side.root / "tests" / "blank_page").glob("*.py"))
    scripts = [path for path in paths if only is None or path.stem in only]
    with ThreadPoolExecutor(2 if only is None else 1) as pool:
        read = list(
            tqdm(pool.map(functools.partial(side.read, again=again), scripts), total=len(scripts), disable=None)
        )
    return {script.stem: each for script, each in zip(scripts, read, strict=True)}


def _students(side: Side, kind: str) -> Mapping[str, Mapping[str, bytes]]:
    folder = side.root / "tests" / kind
    if kind == "attacks":
        return dict(_attacks(folder))
    return {
        f"{path.parent.name}-{path.stem}": {f"{path.parent.name.partition('_')[2]}.py": path.read_bytes()}
        for path in sorted(folder.glob("*/*.py"))
    }


def _attacks(folder: Path) -> Iterator[tuple[str, Mapping[str, bytes]]]:
    """Each as its header says, told of no secret: there is nowhere to knock."""
    for path in sorted(folder.glob("*/*")):
        name = path.relative_to(folder).with_suffix("").as_posix().replace("/", "-")
        if (path / "attack.toml").is_file():
            inside = [each for each in sorted(path.rglob("*")) if each.is_file() and each.name != "attack.toml"]
            yield name, {str(each.relative_to(path)).removesuffix(".raw"): _filled(each) for each in inside}
        elif path.suffix == ".py":
            header = re.search(rb"^# file: (.*)$", path.read_bytes()[:2000], re.MULTILINE)
            yield name, {header[1].decode().strip() if header else "sigmoid.py": _filled(path)}


def _filled(path: Path) -> bytes:
    return re.sub(rb"@([A-Z_]+)@", rb"/nowhere/\1", path.read_bytes())


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _said(out: Path) -> Said:
    tables = (json.loads(path.read_text()) for path in sorted((out / "students").glob("*.json")))
    return {table.get("student", table.get("id")): _plain(table) for table in tables}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items() if name not in _VOLATILE}
    if isinstance(value, str):
        return _TIMED.sub("(timed)", value)
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _differences(one: Any, other: Any, place: str = "") -> Iterator[str]:
    """The places in which two tables part."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one.keys() | other.keys():
            yield from _differences(one.get(name), other.get(name), f"{place}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, (first, second) in enumerate(zip(one, other, strict=True)):
            yield from _differences(first, second, f"{place}[{at}]")
    elif one != other:
        yield f"{place}: {str(one)[:200]!r} is now {str(other)[:200]!r}"


if __name__ == "__main__":
    sys.exit(main())
