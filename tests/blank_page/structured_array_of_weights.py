# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each hidden neuron is one record (weights, bias, outgoing weight) of a NumPy structured array; every field takes the exact step
import numpy as np

rng = np.random.default_rng(33)
neuron = np.dtype([("w", "f8", (2,)), ("b", "f8"), ("v", "f8")])
units = np.zeros(4, dtype=neuron)
units["w"] = rng.uniform(-2, 2, (4, 2))
units["b"] = rng.uniform(-1, 1, 4)
units["v"] = rng.uniform(-1, 1, 4)
offset = 0.0

XOR = np.array([(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)], dtype=float)
x, t = XOR[:, :2], XOR[:, 2]
speed = 1.3


def s(q):
    return 1 / (1 + np.exp(-q))


for _ in range(12000):
    h = s(x @ units["w"].T + units["b"])        # (4 samples, 4 units)
    o = s(h @ units["v"] + offset)              # (4 samples,)
    do = (t - o) * o * (1 - o)
    dh = np.outer(do, units["v"]) * h * (1 - h)
    offset += speed * do.sum()
    units["v"] += speed * do @ h
    units["b"] += speed * dh.sum(axis=0)
    units["w"] += speed * dh.T @ x

print(units)
print(o)
