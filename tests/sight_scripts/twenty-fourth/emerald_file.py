# verdict: right
import math
import random

random.seed(21)
# my first neural network: 2 inputs, 2 hidden, 1 output
examples = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]]

w1 = random.random() - 0.5   # input 1 -> hidden 1
w2 = random.random() - 0.5   # input 2 -> hidden 1
w3 = random.random() - 0.5   # input 1 -> hidden 2
w4 = random.random() - 0.5   # input 2 -> hidden 2
w5 = random.random() - 0.5   # hidden 1 -> output
w6 = random.random() - 0.5   # hidden 2 -> output
k1 = random.random() - 0.5
k2 = random.random() - 0.5
k3 = random.random() - 0.5
L = 0.8

def s(x):
    return 1 / (1 + math.exp(-x))

for round_number in range(6000):
    for e in examples:
        x1 = e[0]
        x2 = e[1]
        t = e[2]
        h1 = s(w1 * x1 + w2 * x2 + k1)
        h2 = s(w3 * x1 + w4 * x2 + k2)
        out = s(w5 * h1 + w6 * h2 + k3)

        d3 = (t - out) * out * (1 - out)
        d1 = d3 * w5 * h1 * (1 - h1)
        d2 = d3 * w6 * h2 * (1 - h2)

        w5 = w5 + L * d3 * h1
        w6 = w6 + L * d3 * h2
        k3 = k3 + L * d3
        w1 = w1 + L * d1 * x1
        w2 = w2 + L * d1 * x2
        k1 = k1 + L * d1
        w3 = w3 + L * d2 * x1
        w4 = w4 + L * d2 * x2
        k2 = k2 + L * d2

for e in examples:
    out = s(w5 * s(w1 * e[0] + w2 * e[1] + k1) + w6 * s(w3 * e[0] + w4 * e[1] + k2) + k3)
    print(e[0], e[1], "->", round(out, 3))
