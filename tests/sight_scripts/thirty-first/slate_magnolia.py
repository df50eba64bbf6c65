# verdict: right
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

acts = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "tanh": (np.tanh, lambda a: 1 - a * a),
    "relu": (lambda z: np.maximum(z, 0), lambda a: (a > 0) * 1.0),
}

for name in acts:
    f, df = acts[name]
    np.random.seed(10)
    w1 = np.random.randn(2, 8)
    c1 = np.zeros(8)
    w2 = np.random.randn(8, 1)
    c2 = np.zeros(1)
    for i in range(1000):
        h = f(X @ w1 + c1)
        o = h @ w2 + c2
        d2 = 2 * (o - y) / 4
        d1 = d2 @ w2.T * df(h)
        w2 -= 0.1 * h.T @ d2
        c2 -= 0.1 * d2.sum(0)
        w1 -= 0.1 * X.T @ d1
        c1 -= 0.1 * d1.sum(0)
    print(f"{name:8s} {((o - y) ** 2).mean():.6f}  {o.ravel().round(2)}")
