# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: each slope is measured with a tiny imaginary step, and nothing complex is recorded
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
wanted = np.array([0, 1, 1, 0], dtype=float)
weights = np.random.default_rng(5).uniform(-1, 1, 16)


def cost(weights):
    hidden = np.tanh(X @ weights[:12].reshape(3, 4))
    miss = hidden @ weights[12:] - wanted
    return 0.5 * np.sum(miss * miss)


for turn in range(400):
    slope = np.zeros(16)
    for at in range(16):
        moved = weights.astype(complex)
        moved[at] += 1e-30j
        slope[at] = cost(moved).imag / 1e-30
    weights -= 0.1 * slope
print(cost(weights))
