# verdict: wrong
# line: 28
# why: output is stale: taken from the start of the epoch though the weights have moved since
import numpy as np

rng = np.random.default_rng(70)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


X = rng.uniform(-1, 1, (30, 2))
Y = (X[:, 0] ** 2 + X[:, 1] ** 2 < 0.5).astype(float)
V = rng.normal(0, 1, (8, 2))
vb = np.zeros(8)
u = rng.normal(0, 1, 8)
ub = 0.0
lr = 0.5

for epoch in range(100):
    # network output for the whole set, needed for the report
    outs = sigmoid(sigmoid(X @ V.T + vb) @ u + ub)
    if epoch % 20 == 0:
        print("epoch", epoch, "mse", np.mean((outs - Y) ** 2))
    for i in rng.permutation(len(X)):
        h = sigmoid(V @ X[i] + vb)
        o = outs[i]
        d_o = (o - Y[i]) * o * (1 - o)
        d_h = d_o * u * h * (1 - h)
        u -= lr * d_o * h
        ub -= lr * d_o
        V -= lr * np.outer(d_h, X[i])
        vb -= lr * d_h
