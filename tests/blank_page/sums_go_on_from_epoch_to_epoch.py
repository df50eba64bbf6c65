# verdict: wrong
# first wrong: loop
# line: 18
# mistake: -
# why: the sums of the gradients are set to 0 once, before the first epoch
import numpy as np

rng = np.random.default_rng(14)
X, Y = rng.normal(size=(5, 3)), rng.integers(0, 2, 5)
A, b = rng.normal(size=(4, 3)), rng.normal(size=4)
sums = [np.zeros_like(A), np.zeros_like(b)]
for epoch in range(60):
    for x, y in zip(X, Y):
        hidden = np.tanh(A @ x)
        out = 1 / (1 + np.exp(-b @ hidden))
        delta = (out - y) * out * (1 - out)
        back = delta * b * (1 - hidden**2)
        sums[1] += delta * hidden
        sums[0] += np.outer(back, x)
    A -= 0.02 * sums[0]
    b -= 0.02 * sums[1]
