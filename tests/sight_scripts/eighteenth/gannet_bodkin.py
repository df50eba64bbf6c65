# verdict: wrong
# line: 38
# why: dropout mask of the first hidden layer is missing in its delta
import numpy as np

np.random.seed(26)
n = 200
X = np.random.randn(n, 3)
Y = (np.abs(X[:, 0]) + X[:, 1] > 1).astype(float).reshape(n, 1)

sizes = (3, 20, 12, 1)
W = [np.random.randn(i, o) * np.sqrt(2 / i) for i, o in zip(sizes[:-1], sizes[1:])]
B = [np.zeros((1, o)) for o in sizes[1:]]
p_keep = 0.75
lr = 0.2

def relu(v):
    return np.maximum(v, 0)

def predict(X):
    h = relu(X @ W[0] + B[0])
    h = relu(h @ W[1] + B[1])
    return 1 / (1 + np.exp(-(h @ W[2] + B[2])))

for epoch in range(600):
    z1 = X @ W[0] + B[0]
    h1 = relu(z1)
    drop1 = np.random.binomial(1, p_keep, size=h1.shape) / p_keep
    h1 = h1 * drop1
    z2 = h1 @ W[1] + B[1]
    h2 = relu(z2)
    drop2 = np.random.binomial(1, p_keep, size=h2.shape) / p_keep
    h2 = h2 * drop2
    out = 1 / (1 + np.exp(-(h2 @ W[2] + B[2])))

    d3 = (out - Y) / n
    d2 = (d3 @ W[2].T) * drop2 * (z2 > 0)
    d1 = (d2 @ W[1].T) * (z1 > 0)

    for k, (d, a) in enumerate([(d1, X), (d2, h1), (d3, h2)]):
        W[k] -= lr * a.T @ d
        B[k] -= lr * d.sum(axis=0, keepdims=True)

    if epoch % 100 == 0:
        print("epoch", epoch, "accuracy", np.mean((predict(X) > 0.5) == Y))
