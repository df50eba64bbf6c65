"""A layer that no step changes is wrong, in whatever words its product is written, beside a moved bias or not."""

import numpy as np
import pytest

from byheart.reading.parts import parts_of
from byheart.reading.run import read_script

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
PRODUCTS = {
    "operator": "{a} @ {b}",
    "method": "{a}.dot({b})",
    "dot": "np.dot({a}, {b})",
    "matmul": "np.matmul({a}, {b})",
    "einsum": "np.einsum('ij,jk->ik', {a}, {b})",
    "einsum in short": "np.einsum('ij,jk', {a}, {b})",
    "tensordot": "np.tensordot({a}, {b}, 1)",
    "inner": "np.inner({a}, {b}.T)",
    "sum": "({a}[:, :, None] * {b}[None]).sum(1)",
    "rows": "np.array([{b}.T @ row for row in {a}])",
    "stacked rows": "np.stack([np.dot(row, {b}) for row in {a}])",
    "numbers": "np.array([[sum(p * q for p, q in zip(row, each)) for each in {b}.T] for row in {a}])",
}
UPDATES = ("W1 -= lr * X.T @ d1", "W2 -= lr * h.T @ d2", "W3 -= lr * g.T @ e")
SCRIPT = """
import numpy as np
rng = np.random.default_rng(3)
X = rng.normal(size=(12, 4))
y = (X[:, :1] > 0).astype(float)
W1, W2, W3 = rng.normal(size=(4, 6)), rng.normal(size=(6, 5)), rng.normal(size=(5, 1))
b1, b2 = rng.normal(size=6), rng.normal(size=5)
lr = 0.1
for epoch in range(300):
    h = np.tanh(FIRST + b1)
    g = np.tanh(SECOND + b2)
    out = THIRD
    e = (out - y) / 12
    d2 = e @ W3.T * (1 - g ** 2)
    d1 = d2 @ W2.T * (1 - h ** 2)
    b2 -= lr * d2.sum(0)
    b1 -= lr * d1.sum(0)
"""


def script(product, left_out, biases):
    """A network whose products are written so; the update of one layer (1, 2 or 3; 0: of none) is left out."""
    text = SCRIPT if biases else "\n".join(each for each in SCRIPT.split("\n") if not each.strip().startswith("b"))
    text = text if biases else text.replace(" + b1", "").replace(" + b2", "")
    for name, (a, b) in {"FIRST": ("X", "W1"), "SECOND": ("h", "W2"), "THIRD": ("g", "W3")}.items():
        text = text.replace(name, product.format(a=a, b=b))
    return text + "".join(f"    {each}\n" for at, each in enumerate(UPDATES, 1) if at != left_out)


@pytest.mark.drawn(1 / 12)
@pytest.mark.parametrize("biases", [False, True], ids=["", "biases"])
@pytest.mark.parametrize("left_out", [0, 1, 2, 3])
@pytest.mark.parametrize("product", PRODUCTS)
def test_a_layer_that_is_never_moved_is_wrong_in_any_words(jail, product, left_out, biases):
    reading = read_script(jail, script(PRODUCTS[product], left_out, biases).encode(), "script.py", X, Y)
    states = {each.part: each.state for each in parts_of(reading)}
    assert (reading.verdict == "wrong") == bool(left_out), reading.why
    assert (states["updates"] == "wrong") == bool(left_out)
