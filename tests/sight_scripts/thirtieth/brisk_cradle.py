# verdict: right
import math, random

# a network as a graph: every wire has a name
random.seed(20)
wires = {}
for dst in ("h1", "h2", "h3"):
    for src in ("x1", "x2", "one"):
        wires[(src, dst)] = random.uniform(-1, 1)
for src in ("h1", "h2", "h3", "one"):
    wires[(src, "y")] = random.uniform(-1, 1)

table = [({"x1": 0, "x2": 0}, 1), ({"x1": 0, "x2": 1}, 0), ({"x1": 1, "x2": 0}, 0), ({"x1": 1, "x2": 1}, 1)]
order = ["h1", "h2", "h3", "y"]


def run(inp):
    val = dict(inp)
    val["one"] = 1
    for node in order:
        total = sum(w * val[src] for (src, dst), w in wires.items() if dst == node)
        val[node] = 1 / (1 + math.exp(-total))
    return val


for epoch in range(2000):
    for inp, target in table:
        val = run(inp)
        delta = {}
        for node in reversed(order):
            if node == "y":
                err = val["y"] - target
            else:
                err = wires[(node, "y")] * delta["y"]
            delta[node] = err * val[node] * (1 - val[node])
        for (src, dst) in wires:
            wires[(src, dst)] -= 0.8 * delta[dst] * val[src]
for inp, target in table:
    print(inp, target, round(run(inp)["y"], 3))
