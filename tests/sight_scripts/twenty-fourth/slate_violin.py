# verdict: right
import numpy as np

ACTS = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z, a: a * (1 - a)),
    "tanh": (np.tanh, lambda z, a: 1 - a ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z, a: (z > 0) * 1.0),
}

X = np.array([[i >> k & 1 for k in range(4)] for i in range(16)], float)
T = (X.sum(1) >= 3).astype(float).reshape(-1, 1)


def train(name, epochs=1500, lr=0.5):
    f, df = ACTS[name]
    rng = np.random.default_rng(8)
    W, b = rng.normal(0, 0.6, (4, 6)), rng.normal(0, 0.1, 6)
    V, c = rng.normal(0, 0.6, (6, 1)), np.zeros(1)
    for _ in range(epochs):
        z = X @ W + b
        a = f(z)
        o = 1 / (1 + np.exp(-(a @ V + c)))
        do = (o - T) * o * (1 - o)
        dz = (do @ V.T) * df(z, a)
        V -= lr * (a.T @ do)
        c -= lr * do.sum(0)
        W -= lr * (X.T @ dz)
        b -= lr * dz.sum(0)
    return float(np.mean((o - T) ** 2))


for name in ACTS:
    print(f"{name:<8} mse {train(name):.5f}")
