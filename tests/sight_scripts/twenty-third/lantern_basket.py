# verdict: right
import numpy as np

rng = np.random.default_rng(2024)
x = rng.uniform(-1, 1, (300, 1))
y = np.exp(x) * np.sin(4 * x)

w1, b1 = rng.normal(0, 1.5, (1, 12)), np.zeros(12)
w2, b2 = rng.normal(0, 0.3, (12, 12)), np.zeros(12)
w3, b3 = rng.normal(0, 0.3, (12, 1)), np.zeros(1)
lr = 0.1

for it in range(4000):
    batch = rng.choice(300, 24, replace=False)
    xb, yb = x[batch], y[batch]

    h1 = np.tanh(xb @ w1 + b1)
    h2 = np.tanh(h1 @ w2 + b2)
    pred = h2 @ w3 + b3

    # loss = log(cosh(pred - y)), its derivative is a tanh
    g3 = np.tanh(pred - yb) / 24
    g2 = g3 @ w3.T * (1 - h2 ** 2)
    g1 = g2 @ w2.T * (1 - h1 ** 2)

    w3 -= lr * h2.T @ g3
    b3 -= lr * g3.sum(0)
    w2 -= lr * h1.T @ g2
    b2 -= lr * g2.sum(0)
    w1 -= lr * xb.T @ g1
    b1 -= lr * g1.sum(0)

full = np.tanh(np.tanh(x @ w1 + b1) @ w2 + b2) @ w3 + b3
print("mean abs error", np.abs(full - y).mean())
