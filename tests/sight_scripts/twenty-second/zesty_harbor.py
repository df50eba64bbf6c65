# verdict: wrong
# line: 18
# why: derivatives: the derivative of tanh is 1 - h**2, not 1 - h
import numpy as np

gen = np.random.default_rng(14)
X = gen.uniform(-3, 3, (70, 1))
Y = np.sin(X)
p, v = {}, {}
for k, (i, o) in enumerate([(1, 10), (10, 10), (10, 1)], start=1):
    p["W%d" % k] = gen.normal(size=(i, o)) / np.sqrt(i)
    p["b%d" % k] = np.zeros(o)
for k in p:
    v[k] = np.zeros_like(p[k])


def dtanh(h):
    return 1 - h


for epoch in range(1000):
    h1 = np.tanh(X @ p["W1"] + p["b1"])
    h2 = np.tanh(h1 @ p["W2"] + p["b2"])
    out = h2 @ p["W3"] + p["b3"]
    g = {}
    d = 2 * (out - Y) / len(X)
    g["W3"] = h2.T @ d
    g["b3"] = d.sum(0)
    d = d @ p["W3"].T * dtanh(h2)
    g["W2"] = h1.T @ d
    g["b2"] = d.sum(0)
    d = d @ p["W2"].T * dtanh(h1)
    g["W1"] = X.T @ d
    g["b1"] = d.sum(0)
    for k in p:
        v[k] = 0.9 * v[k] - 0.02 * g[k]
        p[k] = p[k] + v[k]
print(np.mean((out - Y) ** 2))
