# verdict: wrong
# first wrong: slope
# line: 26
# mistake: -
# why: velocities from a dictionary, and tanh has the slope of a sigmoid
import numpy as np

np.random.seed(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
net = {"a": np.random.randn(3, 5), "b": np.random.randn(5, 1)}
speeds = {}


def step(name, slope):
    v = speeds.setdefault(name, np.zeros(net[name].shape))
    v *= 0.7
    v += slope
    net[name] = net[name] - 0.3 * v


for i in range(2000):
    h = np.tanh(X @ net["a"])
    o = 1 / (1 + np.exp(-h @ net["b"]))
    d = (o - y) * o * (1 - o)
    g = {"b": h.T @ d, "a": X.T @ (d @ net["b"].T * h * (1 - h))}
    for name in ("b", "a"):
        step(name, g[name])
