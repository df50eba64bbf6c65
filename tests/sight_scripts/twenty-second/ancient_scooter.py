# verdict: right
import numpy as np

rng = np.random.default_rng(31)

def dense(i, o):
    w = rng.normal(0, np.sqrt(2 / i), (i, o))
    b = np.zeros(o)
    memory = {}
    def forward(x):
        memory["x"] = x
        return x @ w + b
    def backward(g, rate):
        nonlocal w, b
        below = g @ w.T
        w -= rate * memory["x"].T @ g
        b -= rate * g.sum(axis=0)
        return below
    return forward, backward, w, b

def leaky(slope=0.01):
    memory = {}
    def forward(x):
        memory["m"] = np.where(x > 0, 1.0, slope)
        return x * memory["m"]
    def backward(g, rate):
        return g * memory["m"]
    return forward, backward

f1, act, f2 = dense(1, 20), leaky(), dense(20, 1)
X = np.linspace(-1, 1, 60)[:, None]
Y = np.sin(3 * X)
for n in range(700):
    out = f2[0](act[0](f1[0](X)))
    g = (out - Y) / 60
    for piece in (f2, act, f1):
        g = piece[1](g, 0.1)
    if n % 100 == 0:
        print(n, np.mean((out - Y) ** 2))
