# verdict: wrong
# line: 13
# also: 18
# why: zip gives an iterator that is used up after the first epoch, so later epochs see no sample at all.
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(420)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
T = np.array([0, 1, 1, 0], float)
samples = zip(X, T)
a = rng.normal(size=(3, 4))
b = rng.normal(size=4)
for epoch in range(1000):
    ga, gb = np.zeros_like(a), np.zeros_like(b)
    for x, t in samples:
        h = sigmoid(x @ a)
        o = sigmoid(h @ b)
        d = (o - t) * o * (1 - o)
        gb += d * h
        ga += np.outer(x, d * b * h * (1 - h))
    a -= 1.5 * ga
    b -= 1.5 * gb
print(sigmoid(sigmoid(X @ a) @ b).round(2))
