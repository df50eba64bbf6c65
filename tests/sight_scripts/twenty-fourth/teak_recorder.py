# verdict: right
import math
import random

random.seed(14)
FONT = {
    "H": ["x.x", "xxx", "x.x"],
    "U": ["x.x", "x.x", "xxx"],
    "I": [".x.", ".x.", ".x."],
}
letters = list(FONT)


def pixels(rows):
    return [1.0 if ch == "x" else -1.0 for line in rows for ch in line] + [1.0]


def dot(a, b):
    return sum(p * q for p, q in zip(a, b))


def softmax(z):
    top = max(z)
    e = [math.exp(v - top) for v in z]
    return [v / sum(e) for v in e]


V = [[random.gauss(0, 0.3) for _ in range(10)] for _ in range(4)]
W = [[random.gauss(0, 0.3) for _ in range(5)] for _ in range(3)]
data = [(pixels(FONT[c]), k) for k, c in enumerate(letters)]

for epoch in range(300):
    random.shuffle(data)
    for x, k in data:
        h = [math.tanh(dot(v, x)) for v in V] + [1.0]
        p = softmax([dot(w, h) for w in W])
        d = [p[j] - (1.0 if j == k else 0.0) for j in range(3)]
        e = [sum(d[j] * W[j][i] for j in range(3)) * (1 - h[i] ** 2) for i in range(4)]
        W = [[w - 0.1 * d[j] * hi for w, hi in zip(W[j], h)] for j in range(3)]
        V = [[v - 0.1 * e[i] * xi for v, xi in zip(V[i], x)] for i in range(4)]

for x, k in data:
    h = [math.tanh(dot(v, x)) for v in V] + [1.0]
    p = softmax([dot(w, h) for w in W])
    print(letters[k], ["%.2f" % v for v in p])
