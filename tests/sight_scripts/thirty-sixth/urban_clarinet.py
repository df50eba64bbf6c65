# verdict: right
# The network as a graph: nodes have names, weights live on the arrows.
import math
import random

random.seed(12)

arrows = [
    ("one", "h1"), ("a", "h1"), ("b", "h1"),
    ("one", "h2"), ("a", "h2"), ("b", "h2"),
    ("one", "h3"), ("a", "h3"), ("b", "h3"),
    ("one", "xor"), ("h1", "xor"), ("h2", "xor"), ("h3", "xor"),
    ("one", "same"), ("h1", "same"), ("h2", "same"), ("h3", "same"),
    ("a", "xor"),                       # a shortcut past the hidden layer
]
order = ["h1", "h2", "h3", "xor", "same"]
weight = {arrow: random.uniform(-1, 1) for arrow in arrows}
incoming = {n: [s for s, d in arrows if d == n] for n in order}
outgoing = {n: [d for s, d in arrows if s == n] for n in order}


def forward(a, b):
    value = {"one": 1.0, "a": a, "b": b}
    for node in order:
        net = sum(weight[src, node] * value[src] for src in incoming[node])
        value[node] = 1 / (1 + math.exp(-net))
    return value


def step(a, b, wanted, rate):
    value = forward(a, b)
    blame = {}
    for node in reversed(order):
        if node in wanted:
            g = value[node] - wanted[node]
        else:
            g = sum(weight[node, dst] * blame[dst] for dst in outgoing[node])
        blame[node] = g * value[node] * (1 - value[node])
    for src, dst in arrows:
        weight[src, dst] -= rate * blame[dst] * value[src]
    return sum((value[n] - w) ** 2 for n, w in wanted.items())


for epoch in range(1500):
    loss = 0
    for a in (0, 1):
        for b in (0, 1):
            loss += step(a, b, {"xor": a ^ b, "same": 1 - (a ^ b)}, 0.7)
    if epoch % 300 == 0:
        print(epoch, round(loss, 4))
