"""Proof: the article's tables, whole. Behind a target, since it trains for minutes: `make proofs`."""

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow


def test_every_decidable_number_is_reproduced_to_all_its_digits():
    command = [sys.executable, "-m", "reference", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800)
    comparisons = json.loads(done.stdout)
    assert done.returncode == 0
    assert len(comparisons) == 308
    decidable = [each for each in comparisons if each["decidable"]]
    assert len(decidable) > 200
    assert [each for each in decidable if not each["agrees"]] == []
    chaotic = [each for each in comparisons if not each["decidable"]]
    assert all(each["alpha"] >= 10 or each["spread"] < 1e-12 for each in chaotic)
