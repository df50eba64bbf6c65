# verdict: wrong
# line: 26
# also: 27, 28, 29
# why: loop: The update stands outside the loop over the samples, so only the last sample trains.
import math
import random

random.seed(10)
sig = lambda v: 1 / (1 + math.exp(-v))

examples = [([0, 0, 1], 0), ([0, 1, 1], 0), ([1, 0, 1], 0), ([1, 1, 1], 1)]
n_h = 3
w1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(n_h)]
w2 = [random.uniform(-1, 1) for _ in range(n_h)]
lr = 0.5

def predict(x):
    h = [sig(sum(a * b for a, b in zip(row, x))) for row in w1]
    return h, sig(sum(a * b for a, b in zip(w2, h)))

for epoch in range(3000):
    for x, t in examples:
        h, o = predict(x)
        delta = (t - o) * o * (1 - o)
        dh = [delta * w2[j] * h[j] * (1 - h[j]) for j in range(n_h)]
    for j in range(n_h):
        w2[j] += lr * delta * h[j]
        for i in range(3):
            w1[j][i] += lr * dh[j] * x[i]

for x, t in examples:
    print(x, t, round(predict(x)[1], 3))
