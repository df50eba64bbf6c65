# verdict: right
import math, random

random.seed("gates")
sig = lambda s: 1 / (1 + math.exp(-s))
dot = lambda u, v: sum(a * b for a, b in zip(u, v))

GATES = {
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "nand": lambda a, b: 1 - (a & b),
}
data = [([a, b, 1], [g(a, b) for g in GATES.values()]) for a in (0, 1) for b in (0, 1)]

NH = 5
W = [[random.gauss(0, 1) for _ in range(3)] for _ in range(NH)]
V = [[random.gauss(0, 1) for _ in range(NH + 1)] for _ in GATES]

for _ in range(3000):
    for x, t in data:
        h = [sig(dot(row, x)) for row in W]
        h1 = h + [1]
        o = [sig(dot(row, h1)) for row in V]
        do = [(ti - oi) * oi * (1 - oi) for ti, oi in zip(t, o)]
        dh = [hj * (1 - hj) * sum(d * row[j] for d, row in zip(do, V)) for j, hj in enumerate(h)]
        V = [[w + 0.4 * d * hj for w, hj in zip(row, h1)] for row, d in zip(V, do)]
        W = [[w + 0.4 * d * xi for w, xi in zip(row, x)] for row, d in zip(W, dh)]

print("a b", *GATES)
for x, t in data:
    h1 = [sig(dot(row, x)) for row in W] + [1]
    print(x[0], x[1], *(round(sig(dot(row, h1)), 2) for row in V))
