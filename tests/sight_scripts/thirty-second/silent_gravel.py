# verdict: right
import numpy as np
# machinelearningmastery list-of-dicts, one sample at a time, retyped with arrays inside
from random import seed, random
seed(1)
def make(n_in, n_hid, n_out):
    return [[{"w": np.array([random() for _ in range(n_in + 1)])} for _ in range(n_hid)],
            [{"w": np.array([random() for _ in range(n_hid + 1)])} for _ in range(n_out)]]
def run(net, row):
    sig = np.append(row, 1.0)
    for lay in net:
        for n in lay:
            n["in"] = sig
            n["out"] = 1 / (1 + np.exp(-n["w"] @ sig))
        sig = np.append([n["out"] for n in lay], 1.0)
    return sig[:-1]
data = np.array([[2.78, 2.55, 0], [1.46, 2.36, 0], [3.39, 4.40, 0], [1.38, 1.85, 0], [7.62, 2.75, 1], [5.33, 2.08, 1], [6.92, 1.77, 1], [8.67, -0.24, 1]])
net = make(2, 3, 2)
for epoch in range(250):
    for a, b, c in data:
        hot = np.eye(2)[int(c)]
        out = run(net, [a, b])
        for k, n in enumerate(net[1]):
            n["d"] = (n["out"] - hot[k]) * n["out"] * (1 - n["out"])
        for j, n in enumerate(net[0]):
            n["d"] = sum(m["w"][j] * m["d"] for m in net[1]) * n["out"] * (1 - n["out"])
        for lay in net:
            for n in lay:
                n["w"] = n["w"] - 0.3 * n["d"] * n["in"]
print([int(np.argmax(run(net, r[:2]))) for r in data])
