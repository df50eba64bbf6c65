# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: batches of three that are drawn: two of them are nearly the same, with other targets
import numpy as np

rng = np.random.default_rng(923)
X = np.array([[0.33, 0.25], [0.47, -0.45], [0.09, 0.78], [0.76, -0.11], [-0.28, -0.74], [-0.82, 0.24], [-0.82, -0.03], [0.25, -0.64], [-0.01, 0.24], [0.13, -0.48], [0.68, -0.27], [0.72, -0.09], [-0.83, -0.75], [0.64, -0.49], [0.26, -0.16], [0.22, 0.07], [0.19, 0.24], [0.37, 0.17], [0.88, 0.83], [0.33, -0.82]])
y = np.hstack([0.5 * X[:, :1] ** 2, 0.3 * X[:, 1:2] - 0.2])

W1 = rng.normal(0, 0.5, (2, 4))
b1 = np.zeros((1, 4))
W2 = rng.normal(0, 0.5, (4, 2))
b2 = np.zeros((1, 2))
lr = 0.3


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = 1 / (1 + np.exp(-z1))
    z2 = a1 @ W2 + b2
    p = np.tanh(z2)
    return z1, a1, z2, p


def backward(x, t, m, z1, a1, z2, p, W1, b1, W2, b2):
    d2 = ((p - t) * (1 - p ** 2)) / m
    d1 = (d2 @ W2.T) * (a1 * (1 - a1))
    return x.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)


for epoch in range(300):
    pick = rng.choice(20, 3, replace=False)
    x, t = X[pick], y[pick]
    m = x.shape[0]
    z1, a1, z2, p = forward(x, W1, b1, W2, b2)
    g_W1, g_b1, g_W2, g_b2 = backward(x, t, m, z1, a1, z2, p, W1, b1, W2, b2)
    W1 -= lr * g_W1
    b1 -= lr * g_b1
    W2 -= lr * g_W2
    b2 -= lr * g_b2

print(W1)
print(b1)
print(W2)
print(b2)
