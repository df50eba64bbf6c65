# verdict: right
# why: AdaGrad on a logistic regression written with plain lists.
from math import exp, log, sqrt
import random

random.seed(0)
points = [(random.uniform(-2, 2), random.uniform(-2, 2)) for _ in range(60)]
labels = [1 if 2 * a - b > 0.5 else 0 for a, b in points]

w = [random.gauss(0, 0.1) for _ in range(3)]
cache = [0.0] * 3
lr = 0.3

def predict(pt):
    z = w[0] + w[1] * pt[0] + w[2] * pt[1]
    return 1 / (1 + exp(-z))

for epoch in range(300):
    g = [0.0, 0.0, 0.0]
    nll = 0.0
    for pt, lab in zip(points, labels):
        p = predict(pt)
        nll -= log(p) if lab else log(1 - p)
        e = p - lab
        g[0] += e
        g[1] += e * pt[0]
        g[2] += e * pt[1]
    for i in range(3):
        gi = g[i] / len(points)
        cache[i] += gi * gi
        w[i] -= lr * gi / (sqrt(cache[i]) + 1e-8)
    if epoch % 60 == 0:
        print(epoch, round(nll / len(points), 5), w)
