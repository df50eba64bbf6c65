# verdict: wrong
# line: 28
import numpy as np

rng = np.random.default_rng(61)
X = rng.uniform(-1, 1, (30, 2))
Y = (X[:, :1] * X[:, 1:] > 0).astype(float)

w_h = rng.normal(size=(2, 8))
b_h = rng.normal(size=8)
w_o = rng.normal(size=(8, 1))
b_o = rng.normal(size=1)
lr = 0.1


def sg(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(2000):
    h = np.tanh(X @ w_h + b_h)
    p = sg(h @ w_o + b_o)
    d_o = p - Y
    d_h = d_o @ w_o.T * (1 - h ** 2)
    w_o -= lr * h.T @ d_o
    b_o -= lr * d_o.sum(axis=0)
    w_h -= lr * X.T @ d_h
    b_h += lr * d_h.sum(axis=0)
    if epoch % 400 == 0:
        print(epoch, -np.mean(Y * np.log(p + 1e-12) + (1 - Y) * np.log(1 - p + 1e-12)))
