# verdict: wrong
# first wrong: update
# line: 21
# mistake: -
# why: the first node of the hidden layer is used, and never trained
from math import tanh
from random import gauss, seed

seed(3)
data = [(i / 8 - 1, (i / 8 - 1) ** 2) for i in range(17)]
nodes = 5
w = [gauss(0, 1) for _ in range(nodes)]
b = [gauss(0, 1) for _ in range(nodes)]
v = [gauss(0, 1) for _ in range(nodes)]
c = 0.0
alpha = 0.05
for turn in range(300):
    for x, y in data:
        h = [tanh(w[j] * x + b[j]) for j in range(nodes)]
        e = sum(v[j] * h[j] for j in range(nodes)) + c - y
        for j in range(1, nodes):
            g = e * v[j] * (1 - h[j] ** 2)
            v[j] -= alpha * e * h[j]
            w[j] -= alpha * g * x
            b[j] -= alpha * g
        c -= alpha * e
