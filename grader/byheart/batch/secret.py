"""The secret seed of a gradebook: drawn when a class is first graded, kept there, or shared by another gradebook.

With it, answers that were copied from the open course earn nothing. It stands in the gradebook and nowhere else: no
page and no results.json holds it, or a hash by which it could be found. It has 128 bits, so even from a hash of the
answers nobody would find it by trying.
"""

import contextlib
import json
import secrets
import sqlite3
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.batch.gradebook import FILE, Gradebook
from byheart.batch.tables import is_gradebook

_SEED = "secret_seed"  # the gradebook's fact that holds it
_BITS = 128


def own_seed(gradebook: Gradebook) -> int | None:
    """The gradebook's secret seed, or None if it has none yet."""
    seed = gradebook.fact(_SEED)
    return None if seed is None else int(seed)


def draw_seed(gradebook: Gradebook) -> int:
    """Draw a secret seed for this gradebook, and keep it."""
    seed = secrets.randbits(_BITS)
    keep_seed(gradebook, seed)
    return seed


def keep_seed(gradebook: Gradebook, seed: int) -> None:
    """Let this gradebook ask with another one's secret seed."""
    gradebook.note({_SEED: seed})


def seed_from(place: Path) -> int:
    """The secret seed of another gradebook: its file, or the folder that holds it. Raises GraderFault."""
    path = place / FILE if place.is_dir() else place
    if not path.is_file():
        raise GraderFault(f"{path} is missing. Name a folder that `byheart grade` wrote into, or its {FILE}.")
    try:
        opened = sqlite3.connect(f"{path.resolve().as_uri()}?{_how_read(path)}", uri=True)
        with contextlib.closing(opened) as connection:
            if not is_gradebook(connection):
                raise GraderFault(f"{path} isn't a gradebook of byheart.")
            found = connection.execute("SELECT value FROM facts WHERE name = ?", (_SEED,)).fetchone()
    except sqlite3.Error as error:
        raise GraderFault(f"{path} can't be read ({error}). Name a folder that `byheart grade` wrote into.") from None
    if found is None:
        raise GraderFault(
            f"{path} has no secret seed of its own. Grade into it once, and it draws one; or give both courses the same"
            " secret_seed in their settings."
        )
    return int(json.loads(found[0]))


def _how_read(path: Path) -> str:
    """Read only; and where nobody writes it, without the memory that a write-ahead log needs and a network lacks."""
    return "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"
