"""Tell when a learner's file was saved, replaced, renamed or deleted, in whatever way an editor does that.

watchdog says when something happens. Since it can't on every disk, the file is also looked at once in a second. A file
that is still being written is waited for. This reads no file: it only looks at when it was changed, and how large it
is.
"""

import contextlib
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

# Seconds for which a file must stay as it is: after it was closed or renamed, and while it may still be written. Only
# Linux tells when a file is closed.
_CLOSED, _WRITTEN = 0.01, 0.15 if sys.platform == "linux" else 0.05
# Some editors move the old file away before they write the new one: so long it isn't called gone.
_AWAY = 0.2
# Seconds between two looks at it where nobody says anything.
_LOOK = 1.0

Sign = tuple[int, int, int] | None


class Watch(FileSystemEventHandler):
    """Watches one file at a time. `tell` is called in a thread of its own: True if the file is there, False if not."""

    def __init__(self, tell: Callable[[bool], None], *, events: bool = True) -> None:
        self._tell = tell
        self._events = events
        self._path = Path()
        self._told: Sign = None
        self._observer: Any = None
        self._due = 0.0  # when to look again
        self._news = threading.Condition()
        self._over = False
        self._thread = threading.Thread(target=self._look, daemon=True, name="byheart watches")

    def at(self, path: Path) -> None:
        """Watch this file from now on, as it is."""
        with self._news:
            self._path, self._told = path, _sign(path)
        self._observe(path.parent)
        if not self._thread.is_alive():
            self._thread.start()

    def missed(self) -> None:
        """Somebody else found that the file wasn't there: tell when it is, also if it is the same as before."""
        with self._news:
            self._told = None
            self._due = 0.0
            self._news.notify()

    def close(self) -> None:
        """Watch no more."""
        with self._news:
            self._over = True
            self._news.notify()
        self._unobserve()

    def dispatch(self, event: FileSystemEvent) -> None:
        """Something happened in the folder: look at the file soon."""
        names = {Path(_text(each)).name for each in (event.src_path, event.dest_path) if each}
        if self._path.name not in names or event.event_type in ("opened", "closed_no_write"):
            return
        settled = event.event_type in ("closed", "moved", "deleted")
        with self._news:
            self._due = time.monotonic() + (_CLOSED if settled else _WRITTEN)
            self._news.notify()

    def _look(self) -> None:
        """Wait for something to happen, and look; the life of the thread."""
        self._due = time.monotonic() + _LOOK
        while True:
            with self._news:
                while not self._over and (left := self._due - time.monotonic()) > 0:
                    self._news.wait(left)
                if self._over:
                    return
                self._due = time.monotonic() + _LOOK
                path = self._path
            self._see(path)

    def _see(self, path: Path) -> None:
        """Tell, if the file isn't as it was and stays as it is; else look again when it may have settled."""
        sign = _sign(path)
        if sign == self._told:
            return
        time.sleep(_CLOSED if sign is not None else _AWAY)
        with self._news:
            if path != self._path or self._over:
                return
            if _sign(path) != sign:
                self._due = time.monotonic() + _WRITTEN
                return
            self._told = sign
        self._tell(sign is not None)

    def _observe(self, folder: Path) -> None:
        self._unobserve()
        if self._events:
            with contextlib.suppress(Exception):  # no more watches, or a disk without events: the looks remain
                self._observer = Observer()
                self._observer.schedule(self, str(folder))
                self._observer.start()

    def _unobserve(self) -> None:
        if self._observer is not None:
            with contextlib.suppress(Exception):
                self._observer.stop()
            self._observer = None


def _sign(path: Path) -> Sign:
    """What is different after each save; None where no file is."""
    try:
        there = path.stat()
    except OSError:
        return None
    return there.st_mtime_ns, there.st_size, there.st_ino


def _text(path: bytes | str) -> str:
    return path.decode(errors="replace") if isinstance(path, bytes) else path
