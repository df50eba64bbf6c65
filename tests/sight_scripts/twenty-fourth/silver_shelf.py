# verdict: wrong
# line: 26
# why: updates: the weights of the output layer go up the gradient (+= with pred - target)
import numpy as np

rng = np.random.default_rng(83)
x = rng.uniform(-1, 1, (50, 1))
y = 0.7 * np.sin(3 * x)

U = rng.normal(0, 2, (1, 10))
u = rng.normal(0, 1, (1, 10))
V = rng.normal(0, 0.2, (10, 1))
v = np.zeros((1, 1))
lr = 0.02


def predict(x):
    h = np.tanh(x @ U + u)
    return h, h @ V + v


for step in range(200):
    h, pred = predict(x)
    e = (pred - y) / len(x)
    dh = e @ V.T * (1 - h ** 2)
    V += lr * h.T @ e
    v -= lr * e.sum(axis=0, keepdims=True)
    U -= lr * x.T @ dh
    u -= lr * dh.sum(axis=0, keepdims=True)

print("mse after", step + 1, "steps:", ((predict(x)[1] - y) ** 2).mean())
