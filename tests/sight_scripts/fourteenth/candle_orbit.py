# verdict: right
from math import exp
import random

random.seed(5)

def sig(x):
    return 1 / (1 + exp(-x))

def dot(a, b):
    return sum(p * q for p, q in zip(a, b))

# inputs with a 1 for the bias, outputs: xor, and
data = [([0, 0, 1], [0, 0]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 0]), ([1, 1, 1], [0, 1])]

w = [[random.gauss(0, 1) for _ in range(3)] for _ in range(4)]
v = [[random.gauss(0, 1) for _ in range(5)] for _ in range(2)]

for n in range(15000):
    x, t = random.choice(data)
    h = [sig(dot(row, x)) for row in w] + [1]
    o = [sig(dot(row, h)) for row in v]
    do = [(a - b) * a * (1 - a) for a, b in zip(o, t)]
    dh = [sum(do[k] * v[k][j] for k in range(2)) * h[j] * (1 - h[j]) for j in range(4)]
    v = [[c - 0.5 * d * a for c, a in zip(row, h)] for row, d in zip(v, do)]
    w = [[c - 0.5 * d * a for c, a in zip(row, x)] for row, d in zip(w, dh)]

for x, t in data:
    h = [sig(dot(row, x)) for row in w] + [1]
    print(x[:2], t, [round(sig(dot(row, h)), 2) for row in v])
