"""Keep what was recorded of a script, so that the tests of each mutant needn't run it again.

A mutant's change is made in the process of its tests only, and never reaches the jail's own, so the recording of a
script is the same for all of them. A jail is started where something else is asked of it, or where nothing is kept.
"""

import contextlib
import hashlib
import os
import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from byheart.asking.answer import Answer
from byheart.asking.question import Case
from byheart.jail.cell import Jail, encode_cases


class _Held:
    """Stands where a cell would: it knows what was recorded of these files, and asks the jail for all else."""

    def __init__(self, jail: Jail, files: Mapping[str, bytes], folder: Path, opened: contextlib.ExitStack) -> None:
        self._jail, self._files, self._folder, self._opened = jail, files, folder, opened
        self._cell: Any = None
        # What was asked of the cell so far: a script may change what the next one finds.
        self._before: list[tuple[str, Case, float]] = []
        self._asked = hashlib.sha256(repr(sorted(files.items())).encode())

    def watch(self, file: str, data: Case, seconds: float) -> bytes | Answer:
        self._asked.update(repr((file, data.name, encode_cases([data]))).encode())
        kept = self._folder / self._asked.hexdigest()
        if self._cell is None and kept.is_file():
            self._before.append((file, data, seconds))
            return pickle.loads(kept.read_bytes())  # type: ignore[no-any-return]
        seen: bytes | Answer = self._real().watch(file, data, seconds)
        written = kept.with_suffix(f".{os.getpid()}")
        written.write_bytes(pickle.dumps(seen))
        written.rename(kept)
        return seen

    def __getattr__(self, name: str) -> Any:
        self._asked.update(name.encode())
        return getattr(self._real(), name)

    def _real(self) -> Any:
        if self._cell is None:
            self._cell = self._opened.enter_context(_hold(self._jail, self._files))
            for each in self._before:
                self._cell.watch(*each)
        return self._cell


_hold = Jail.hold


def keep_recordings(folder: Path) -> None:
    """From now on, what any jail records is kept in this folder, and taken from there the next time."""

    @contextlib.contextmanager
    def hold(self: Jail, files: Mapping[str, bytes]) -> Iterator[_Held]:
        with contextlib.ExitStack() as opened:
            yield _Held(self, files, folder, opened)

    Jail.__enter__ = lambda self: self  # type: ignore[method-assign]
    Jail.hold = hold  # type: ignore[assignment,method-assign]
