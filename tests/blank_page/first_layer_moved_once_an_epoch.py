# verdict: wrong
# first wrong: loop
# line: 17
# mistake: -
# why: the hidden layer is moved after the loop over the samples, by the last one alone
import numpy as np

rng = np.random.default_rng(15)
X, Y = rng.normal(size=(5, 3)), rng.integers(0, 2, 5)
A, b = rng.normal(size=(4, 3)), rng.normal(size=4)
for epoch in range(200):
    for x, y in zip(X, Y):
        hidden = 1 / (1 + np.exp(-A @ x))
        out = 1 / (1 + np.exp(-b @ hidden))
        delta = (out - y) * out * (1 - out)
        step_a, b = np.outer(delta * b * hidden * (1 - hidden), x), b - 0.3 * delta * hidden
    A = A - 0.3 * step_a
