"""What sums begin with is known by the text: a number that a loop adds to, and that the loop reads for nothing else."""

import ast

import pytest

from byheart.reading.begun import beginnings
from byheart.recorder.hooks import numbered

SUMS = [
    "total = 0.0\nfor a in b:\n    total += a",
    "total = 0.0\nfor a in b:\n    total = total + a",
    "total = 0.0\nfor a in b:\n    total = a + total",
    "total = count = 0.0\nfor a in b:\n    for c in a:\n        total += c",
    "def add(b):\n    total = 0.0\n    other = 3\n    while b:\n        total += b.pop()\n    return total",
    "total = [0.0] * 3\nfor a in b:\n    total[a] += c",
    "total = [0.0 for _ in b]\nfor a in b:\n    total[a] = total[a] + c",
    "total = [[0.0, 0.0], [0.0, 0.0]]\nfor a in b:\n    total[a][1] += c",
    "if b:\n    pass\nelse:\n    total = 0.0\n    for a in b:\n        total += a",
]
OTHERS = [
    "bias = 0.0\nfor a in b:\n    bias += a\n    print(bias)",
    "bias = 0.0\nfor a in b:\n    out = a * w + bias\n    bias += out",
    "total = start\nfor a in b:\n    total += a",
    "total = 0.0\ntotal += 1\nfor a in b:\n    total += a",
    "total = 0.0\nuse(total)\nfor a in b:\n    total += a",
    "total = 0.0\nfor a in b:\n    total -= a",
    "total = 0.0\nfor a in b:\n    total = a",
    "total = [0.0, 1.0]\nfor a in b:\n    total[a] += c",
    "total = [0.0] * 3\nfor a in b:\n    total[a] += total[0]",
    "total = 'x'\nfor a in b:\n    total += a",
]


@pytest.mark.parametrize("text", SUMS)
def test_a_number_that_is_only_added_to_is_where_a_sum_begins(text):
    nodes = numbered(text.encode())[1]
    ((number, (place, begins)),) = beginnings(nodes).items()
    operands = [nodes[number].target] if isinstance(nodes[number], ast.AugAssign) else []
    operands = operands or [nodes[number].left, nodes[number].right]
    assert begins == 0.0
    assert ast.unparse(operands[place]).startswith("total")


@pytest.mark.parametrize("text", OTHERS)
def test_a_name_that_is_anything_else_besides_is_no_sum(text):
    assert beginnings(numbered(text.encode())[1]) == {}
