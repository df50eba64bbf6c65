# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the hinge loss, and weights that shrink with each step
import numpy as np

rng = np.random.default_rng(627)
X = rng.normal(size=(15, 4))
y = np.where(X[:, :1] + X[:, 1:2] > 0.1, 1.0, -1.0)

W1 = rng.normal(0, 0.8, (4, 4))
b1 = np.zeros((1, 4))
W2 = rng.normal(0, 0.5, (4, 1))
b2 = np.zeros((1, 1))
lr = 0.05


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.where(z1 > 0, z1, 0.1 * z1)
    z2 = a1 @ W2 + b2
    p = z2
    return z1, a1, z2, p


def backward(x, t, z1, a1, z2, p, W1, b1, W2, b2):
    d2 = np.where(t * p < 1, -t, 0.0)
    d1 = (d2 @ W2.T) * (np.where(z1 > 0, 1.0, 0.1))
    return x.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)


for epoch in range(300):
    x, t = X, y
    z1, a1, z2, p = forward(x, W1, b1, W2, b2)
    g_W1, g_b1, g_W2, g_b2 = backward(x, t, z1, a1, z2, p, W1, b1, W2, b2)
    W1 -= lr * g_W1
    W1 *= 0.999
    b1 -= lr * g_b1
    b1 *= 0.999
    W2 -= lr * g_W2
    W2 *= 0.999
    b2 -= lr * g_b2
    b2 *= 0.999

print(W1)
print(b1)
print(W2)
print(b2)
