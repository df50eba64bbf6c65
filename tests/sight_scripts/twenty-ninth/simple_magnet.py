# verdict: wrong
# line: 36
import math
import random

rng = random.Random(17)

# colour -> warm (1) or cold (0);  r, g, b between 0 and 1
colours = [((1.0, 0.2, 0.1), 1), ((0.9, 0.6, 0.1), 1), ((0.8, 0.1, 0.3), 1), ((1.0, 0.9, 0.2), 1),
           ((0.1, 0.3, 0.9), 0), ((0.2, 0.7, 0.6), 0), ((0.3, 0.2, 0.8), 0), ((0.1, 0.9, 0.4), 0)]

w1 = [[rng.uniform(-1, 1) for j in range(3)] for i in range(3)]
b1 = [0.0, 0.0, 0.0]
w2 = [rng.uniform(-1, 1) for j in range(3)]
b2 = 0.0
rate = 0.5

def squash(v):
    return 1 / (1 + math.exp(-v))

def feed(x):
    h = [squash(sum(x[i] * w1[i][j] for i in range(3)) + b1[j]) for j in range(3)]
    return h, squash(sum(h[j] * w2[j] for j in range(3)) + b2)

for epoch in range(500):
    wrong = 0.0
    for x, t in colours:
        h, y = feed(x)
        wrong += abs(t - y)
        d = (t - y) * y * (1 - y)
        dh = [d * w2[j] * h[j] * (1 - h[j]) for j in range(3)]
        for j in range(3):
            w2[j] += rate * d * h[j]
            b1[j] += rate * dh[j]
            for i in range(3):
                w1[i][j] += rate * dh[j] * h[i]
        b2 += rate * d
    if epoch % 100 == 0:
        print(epoch, round(wrong, 3))
for x, t in colours:
    print(x, t, round(feed(x)[1], 2))
