# verdict: wrong
# line: 5
import random, math
sig = lambda z: 1 / (1 + math.exp(-z))
W = [[random.uniform(-1, 1) for i in range(3)]] * 4
V = [random.uniform(-1, 1) for j in range(5)]
xor = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for epoch in range(1500):
    for x, t in xor:
        h = [sig(sum(W[j][i] * x[i] for i in range(3))) for j in range(4)]
        o = sig(sum(V[j] * h[j] for j in range(4)) + V[4])
        d = o - t
        for j in range(4):
            g = d * V[j] * h[j] * (1 - h[j])
            for i in range(3):
                W[j][i] -= 0.4 * g * x[i]
        for j in range(4):
            V[j] -= 0.4 * d * h[j]
        V[4] -= 0.4 * d
for x, t in xor:
    print(x, t, round(sig(sum(V[j] * sig(sum(W[j][i] * x[i] for i in range(3))) for j in range(4)) + V[4]), 2))
