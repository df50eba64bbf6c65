"""Read what an instructor wrote to groups of wrong answers: messages.toml, beside the course's settings.

The class page names each group of alike answers that no known mistake explains, and shows the line to write for it. The
next run then puts the instructor's words into every report of that group.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.curriculum.files import read_table

FILE = "messages.toml"
_GROUP = re.compile(r"[0-9a-f]{10}")
_LONGEST = 4000


def read_messages(folder: Path) -> Mapping[str, str]:
    """The messages in this folder, by group; empty if there is no such file. Raises GraderFault."""
    path = folder / FILE
    table = read_table(path)
    for group, message in table.items():
        if not _GROUP.fullmatch(group):
            raise GraderFault(
                f'{path}: "{group}" is not a group. The class page names them, ten letters and digits each.'
            )
        if not isinstance(message, str) or not message.strip():
            raise GraderFault(f'{path}: {group} should be a string, like {group} = "Look at …"; it is {message!r}.')
        if len(message) > _LONGEST:
            raise GraderFault(f"{path}: {group} has {len(message):,} characters; {_LONGEST:,} are the most.")
    return table
