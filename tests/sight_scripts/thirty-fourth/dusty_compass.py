# verdict: right
import math
import random
from collections import defaultdict

random.seed(77)
w = {}
for j in "abc":
    for i in ("x", "y", "one"):
        w[i, j] = random.random() * 2 - 1
    w[j, "out"] = random.random() * 2 - 1
w["one", "out"] = 0.0
data = [({"x": 0.2, "y": 1, "one": 1}, 0.9), ({"x": 0.8, "y": 0, "one": 1}, 0.1),
        ({"x": -0.4, "y": 1, "one": 1}, 0.4), ({"x": 0.5, "y": 0, "one": 1}, 0.7)]

def forward(s):
    act = dict(s)
    for j in "abc":
        act[j] = math.tanh(sum(w[i, j] * act[i] for i in ("x", "y", "one")))
    act["out"] = sum(w[j, "out"] * act[j] for j in ("a", "b", "c", "one"))
    return act

for epoch in range(1500):
    grad = defaultdict(float)
    loss = 0
    for s, t in data:
        act = forward(s)
        e = act["out"] - t
        loss += e * e
        for j in ("a", "b", "c", "one"):
            grad[j, "out"] += 2 * e * act[j]
        for j in "abc":
            delta = 2 * e * w[j, "out"] * (1 - act[j] ** 2)
            for i in ("x", "y", "one"):
                grad[i, j] += delta * act[i]
    for k, g in grad.items():
        w[k] -= 0.05 * g
    if epoch % 300 == 0:
        print(epoch, loss)
