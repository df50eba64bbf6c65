"""The browser tests show the same reports that tests/test_report.py reads."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
