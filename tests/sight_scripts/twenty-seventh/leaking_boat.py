# verdict: wrong
# line: 13
# also: 9, 14, 43, 44
import numpy as np

rng = np.random.default_rng(45)


def leaky(z, alpha=0.01):
    return np.where(z > 0, z, alpha * z)


def leaky_grad(z, alpha=0.1):
    return np.where(z > 0, 1.0, alpha)


def mse(y, t):
    return np.mean((y - t) ** 2)


# volume flow through an opening, sqrt law
depth = rng.uniform(0.1, 4, (100, 1))
area = rng.uniform(0.1, 1, (100, 1))
flow = area * np.sqrt(2 * depth)
X = np.hstack([depth / 2 - 1, area * 2 - 1])

W1 = rng.normal(0, 1, (2, 14))
b1 = np.zeros((1, 14))
W2 = rng.normal(0, 0.3, (14, 7))
b2 = np.zeros((1, 7))
W3 = rng.normal(0, 0.5, (7, 1))
b3 = np.zeros((1, 1))
lr = 0.03

for epoch in range(1500):
    z1 = X @ W1 + b1
    a1 = leaky(z1)
    z2 = a1 @ W2 + b2
    a2 = leaky(z2)
    y = a2 @ W3 + b3

    d3 = 2 * (y - flow) / len(X)
    d2 = d3 @ W3.T * leaky_grad(z2)
    d1 = d2 @ W2.T * leaky_grad(z1)

    for w, b, inp, d in ((W1, b1, X, d1), (W2, b2, a1, d2), (W3, b3, a2, d3)):
        w -= lr * inp.T @ d
        b -= lr * d.sum(axis=0, keepdims=True)
    if epoch % 300 == 0:
        print(epoch, mse(y, flow))
