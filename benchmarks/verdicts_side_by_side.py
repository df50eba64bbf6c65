"""`python -m benchmarks.verdicts_side_by_side COMMIT`: does everybody get the verdicts that COMMIT gave?

For changes that should move no mark. A worktree of COMMIT gets an environment of its own; then both grade the demo's
class and every program in `tests/right`, `wrong`, `diagnosed` and `attacks`, each handed in by a student of its own,
and read every script in `tests/blank_page`. What they say is compared to the letter, but for times, versions, hashes,
the submitted text itself, what is timed, and what an attack prints of its surroundings, which are others. Whoever comes
out differently is asked a few times more, alone, and is the same if both sides ever say the same: an attack that races
with us, or reads memory that it never wrote, may come out in several ways.

Exit code 1 where anything differs, where somebody who handed in on both sides isn't answered on both, and where a side
couldn't grade. It takes a quarter of an hour; --in DIR keeps what was made, the worktree too, and goes on from there.
"""

import argparse
import contextlib
import functools
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.progress import track

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

# How `byheart` ends where it did what it was asked to: all right, and something not right.
_DONE = (0, 1)

Said = Mapping[str, Any]


class Failed(Exception):
    """A side gave no answer, or ended with a fault of its own: nothing can be compared."""


@dataclass(frozen=True)
class Side:
    """One of the two: a checkout with an environment, and a folder for what it makes."""

    root: Path
    byheart: Path
    made: Path

    def run(self, *words: str) -> str:
        """What the command prints. Right and wrong are answers; raises Failed for a fault of its own."""
        done = subprocess.run([str(self.byheart), *words], cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode not in _DONE:
            last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise Failed(f"`{self.byheart} {' '.join(words)}` ended with {done.returncode}: {last}")
        return done.stdout

    def grade(self, kind: str, students: Mapping[str, Mapping[str, bytes]], again: str = "") -> Said:
        """What is said of these students, by their names. Raises Failed."""
        folder, out = (self.made / f"{kind}{again}" / name for name in ("submissions", "graded"))
        if not (out / "results.json").is_file():
            for student, files in students.items():
                _write(folder / student, files)
        said = self._results(out, "grade", str(folder), "--out", str(out))
        return said if kind != "attacks" else {name: {**each, "output": ""} for name, each in said.items()}

    def demo(self) -> Said:
        """What is said of the demo's class. Raises Failed."""
        out = self.made / "demo"
        return self._results(out / "graded", "demo", "--out", str(out))

    def _results(self, out: Path, *words: str) -> Said:
        """What is said in this folder, after these words made it. Raises Failed, and keeps no results of that."""
        results = out / "results.json"
        if not results.is_file():
            try:
                self.run(*words)
            except Failed:
                results.unlink(missing_ok=True)
                raise
        if not results.is_file():
            raise Failed(f"`{self.byheart} {' '.join(words)}` wrote no {results}")
        return _said(out)

    def read(self, script: Path, again: str = "") -> Any:
        """What is said of a script; None where it couldn't be read."""
        kept = self.made / f"read{again}" / f"{script.stem}.json"
        try:
            if not kept.is_file():
                said = self.run("read", str(script), "--json")
                json.loads(said)
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_text(said)
            return {name: each for name, each in _plain(json.loads(kept.read_text())).items() if name != "curve"}
        except (Failed, ValueError) as problem:
            print(f"    {script.stem}: {problem}", flush=True)
            return None

    def handed_in(self, kind: str) -> set[str]:
        """The names of all that was handed in of this kind, once it was asked."""
        if kind == "blank_page":
            return {path.stem for path in (self.root / "tests" / kind).glob("*.py")}
        folder = self.made / kind / "submissions"
        return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def main() -> int:
    """Compare; 1 where anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("commit", metavar="COMMIT", help="the commit to compare with")
    parser.add_argument("--in", dest="folder", metavar="DIR", type=Path, help="keep what is made there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = (options.folder or Path(scratch)).resolve()
        with _checkout(options.commit, folder / "checkout", keep=options.folder is not None) as root:
            before = Side(root, _installed(root), folder / "before")
            after = Side(ROOT, Path(sys.executable).with_name("byheart"), folder / "after")
            different = sum(compared(kind, before, after) for kind in ("demo", *KINDS, "blank_page"))
    print(f"{different} differ, or can't be compared" if different else "nothing differs")
    return 1 if different else 0


@contextlib.contextmanager
def _checkout(commit: str, root: Path, keep: bool) -> Iterator[Path]:
    """A worktree of this commit; gone afterwards, unless it is to be kept."""
    if not root.is_dir():
        subprocess.run(["git", "worktree", "add", "--detach", "-f", str(root), commit], cwd=ROOT, check=True)
    try:
        yield root
    finally:
        if not keep:
            subprocess.run(["git", "worktree", "remove", "--force", str(root)], cwd=ROOT, check=True)


def _installed(root: Path) -> Path:
    """The command of a checkout, with what it needs installed beside it."""
    byheart = root / ".venv" / "bin" / "byheart"
    if not byheart.is_file():
        subprocess.run([sys.executable, "-m", "venv", str(root / ".venv")], check=True)
        install = [str(byheart.with_name("python")), "-m", "pip", "install", "-q", "-e", ".[instructor]"]
        subprocess.run(install, cwd=root, check=True)
    return byheart


def compared(kind: str, before: Side, after: Side) -> int:
    """How many of this kind differ or are lost; each is named. A side that fails counts as one, and so does no name."""
    try:
        said = {side: _asked(side, kind) for side in (before, after)}
        names = sorted(said[before].keys() & said[after].keys())
        different = _differing(kind, names, said)
    except Failed as problem:
        print(f"{kind:<12} can't be compared: {problem}", flush=True)
        return 1
    print(f"{kind:<12} {len(names):>5} compared, {len(different):>3} differ", flush=True)
    lost = _lost(kind, said)
    for name, (one, other) in different.items():
        for line in _differences(one, other):
            print(f"    {name}{line}")
    return len(different) + lost + (not names)


def _differing(kind: str, names: Sequence[str], first: Mapping[Side, Said]) -> Mapping[str, tuple[Any, Any]]:
    """Those of which the two sides never say the same, however often they are asked, with what was said last."""
    said = {name: tuple([each[name]] for each in first.values()) for name in names}
    different = [name for name in names if said[name][0] != said[name][1]]
    for turn in range(_TURNS if kind != "demo" else 0):
        if different:
            for place, side in enumerate(first):
                for name, again in _asked(side, kind, different, f"-again-{turn}").items():
                    said[name][place].append(again)
            different = [name for name in different if not any(each in said[name][1] for each in said[name][0])]
    return {name: (said[name][0][-1], said[name][1][-1]) for name in different}


def _lost(kind: str, said: Mapping[Side, Said]) -> int:
    """How many were handed in on both sides and not answered on both. Each is named, and so is who is new or gone."""
    before, after = said
    both = before.handed_in(kind) & after.handed_in(kind)
    lost = 0
    for name in sorted(both | said[before].keys() | said[after].keys()):
        answered = [when for when, side in (("before", before), ("now", after)) if name in said[side]]
        if len(answered) < 2:
            where = f"only {answered[0]}" if answered else "on neither side"
            print(f"    {name}: answered {where}{', handed in on both' if name in both else ''}")
            lost += name in both
    return lost


def _asked(side: Side, kind: str, only: list[str] | None = None, again: str = "") -> Said:
    """What is said of this kind, or only of these, once more and one at a time. Raises Failed."""
    if kind == "demo":
        return side.demo()
    if kind in KINDS:
        students = _students(side, kind)
        return side.grade(kind, {name: students[name] for name in only or students if name in students}, again)
    paths = sorted((side.root / "tests" / "blank_page").glob("*.py"))
    scripts = [path for path in paths if only is None or path.stem in only]
    with ThreadPoolExecutor(2 if only is None else 1) as pool:
        reading = pool.map(functools.partial(side.read, again=again), scripts)
        read = list(track(reading, total=len(scripts), disable=not sys.stdout.isatty()))
    return {script.stem: each for script, each in zip(scripts, read, strict=True) if each is not None}


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
    """What is said of everybody; that somebody wasn't graded, and why, is said as well."""
    refused = json.loads((out / "results.json").read_text()).get("not_graded", ())
    tables = (json.loads(path.read_text()) for path in sorted((out / "students").glob("*.json")))
    graded = {table.get("student", table.get("id")): _plain(table) for table in tables}
    return {each["id"]: _plain(each) for each in refused} | graded


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
