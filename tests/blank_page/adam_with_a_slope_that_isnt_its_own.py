# verdict: wrong
# first wrong: slope
# line: 26
# mistake: -
# why: Adam is right, but the hidden slope is that of another curve
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(22)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


weights = {"in": W_in, "out": W_out}
first = {name: np.zeros_like(each) for name, each in weights.items()}
second = {name: np.zeros_like(each) for name, each in weights.items()}
for turn in range(1, 1001):
    hid = squash(xs @ weights["in"])
    out = squash(hid @ weights["out"])
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ weights["out"].T * (1 - hid**2)
    slopes = {"in": xs.T @ d_hid, "out": hid.T @ d_out}
    for name in weights:
        first[name] = 0.9 * first[name] + 0.1 * slopes[name]
        second[name] = 0.999 * second[name] + 0.001 * slopes[name] ** 2
        mean = first[name] / (1 - 0.9**turn)
        weights[name] -= 0.05 * mean / (np.sqrt(second[name] / (1 - 0.999**turn)) + 1e-8)
