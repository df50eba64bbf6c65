# verdict: wrong
# line: 29
import math
import random

random.seed(24)
p = {name: random.uniform(-1.5, 1.5) for name in ["a1", "a2", "b1", "b2", "c1", "c2"]}
p["d"] = 0.0
xs = [x * 0.25 for x in range(-8, 9)]
ys = [math.exp(-x * x) for x in xs]

for it in range(1500):
    g = dict.fromkeys(p, 0.0)
    loss = 0.0
    for x, y in zip(xs, ys):
        u = math.tanh(p["a1"] * x + p["b1"])
        v = math.tanh(p["a2"] * x + p["b2"])
        out = p["c1"] * u + p["c2"] * v + p["d"]
        r = out - y
        loss += r * r
        du = 2 * r * p["c1"] * (1 - u * u)
        dv = 2 * r * p["c2"] * (1 - v * v)
        g["c1"] += 2 * r * u
        g["c2"] += 2 * r * v
        g["d"] += 2 * r
        g["a1"] += du * x
        g["a2"] += dv * x
        g["b1"] += du
        g["b2"] += du
    for name in p:
        p[name] -= 0.02 * g[name] / len(xs)
    if it % 300 == 0:
        print(it, loss / len(xs))
