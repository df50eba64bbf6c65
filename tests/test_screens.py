"""What people see, kept as it is: tests/screens/NAME.txt beside the files in tests/screens/NAME.

BYHEART_NEW_SCREENS=1 writes them again; then read them, as a tired student would.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
SCREENS = sorted(path for path in (ROOT / "tests" / "screens").iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", SCREENS, ids=lambda folder: folder.name)
def test_a_screen_is_as_it_was(folder):
    """Only the exercises that were there are asked: a new one changes no screen that is kept."""
    kept = folder.with_suffix(".txt")
    asked = ["exercises"]
    if not os.environ.get("BYHEART_NEW_SCREENS"):
        there = re.findall(r"^\d\d_\w+(?=  )", kept.read_text(encoding="utf-8"), re.MULTILINE)
        asked = [f"exercises/{name}" for name in dict.fromkeys(there)]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        *asked,
        "--answers-in",
        str(folder.relative_to(ROOT)),
    ]
    environment = {**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=600)
    screen = re.sub(r" in \d+\.\d+s(?: \(.*\))?", " in 0.1s", done.stdout)
    # The command that is offered names what was asked: here exercise by exercise, so that a new one changes nothing.
    screen = re.sub(r"(for hint 2:)\s+(pytest).*?(--hint 2)", r"\1 \2 ... \3", screen, flags=re.DOTALL)
    if os.environ.get("BYHEART_NEW_SCREENS"):
        kept.write_text(screen, encoding="utf-8")
    assert screen == kept.read_text(encoding="utf-8")
