# verdict: wrong
# line: 16
import random
import math
random.seed(66)
f = lambda x: 1 / (1 + math.exp(-x))
w = [[random.random() * 2 - 1 for _ in range(3)] for _ in range(3)]
v = [random.random() * 2 - 1 for _ in range(4)]
points = [(random.random(), random.random()) for _ in range(20)]
for epoch in range(300):
    hits = 0
    for a, b in points:
        t = 1 if a + b > 1 else 0
        h = [f(w[j][0] * a + w[j][1] * b + w[j][2]) for j in range(3)]
        o = f(v[0] * h[0] + v[1] * h[1] + v[2] * h[2] + v[3])
        d = o - t * o * (1 - o)
        e = [d * v[j] * h[j] * (1 - h[j]) for j in range(3)]
        for j in range(3):
            v[j] -= 0.2 * d * h[j]
        v[3] -= 0.2 * d
        for j in range(3):
            w[j][0] -= 0.2 * e[j] * a
            w[j][1] -= 0.2 * e[j] * b
            w[j][2] -= 0.2 * e[j]
        hits += (o > 0.5) == (t == 1)
    if epoch % 60 == 0:
        print(epoch, hits)
