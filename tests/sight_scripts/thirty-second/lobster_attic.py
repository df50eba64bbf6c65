# verdict: right
import numpy as np
# one flat parameter vector, unpacked by slices
rng = np.random.default_rng(64)
X = rng.uniform(-1, 1, size=(45, 2))
Y = np.hypot(X[:, 0], X[:, 1])
H = 6
theta = rng.normal(size=2 * H + H + H + 1) * 0.7

def unpack(t):
    return t[:2 * H].reshape(2, H), t[2 * H:3 * H], t[3 * H:4 * H], t[4 * H]

def model(t, X):
    W, b, v, c = unpack(t)
    return np.tanh(X @ W + b) @ v + c

def gradient(t, X, Y):
    W, b, v, c = unpack(t)
    a = np.tanh(X @ W + b)
    e = 2 * (a @ v + c - Y)
    da = np.outer(e, v) * (1 - a ** 2)
    return np.concatenate([(X.T @ da).ravel(), da.sum(0), a.T @ e, [e.sum()]])

for i in range(1500):
    theta = theta - 0.003 * gradient(theta, X, Y)
    if i % 300 == 0:
        print(i, ((model(theta, X) - Y) ** 2).mean())
