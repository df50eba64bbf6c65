# verdict: right
import numpy as np

rng = np.random.default_rng(83)
# one trunk, two heads: how far (a number) and which side (yes/no)
X = rng.normal(size=(90, 3))
far = np.sqrt((X ** 2).sum(axis=1, keepdims=True))
side = (X[:, :1] + 0.5 * X[:, 1:2] > 0).astype(float)

T, tb = rng.normal(0, 0.6, (3, 10)), np.zeros(10)
A, ab = rng.normal(0, 0.4, (10, 1)), np.zeros(1)
B, bb = rng.normal(0, 0.4, (10, 1)), np.zeros(1)
lr = 0.1

for epoch in range(700):
    trunk = np.tanh(X @ T + tb)
    dist = trunk @ A + ab
    prob = 1 / (1 + np.exp(-(trunk @ B + bb)))

    d_dist = (dist - far) / len(X)
    d_prob = (prob - side) / len(X)
    d_trunk = d_dist @ A.T
    d_trunk += d_prob @ B.T
    d_pre = d_trunk * (1 - trunk ** 2)

    A -= lr * trunk.T @ d_dist
    ab -= lr * d_dist.sum(axis=0)
    B -= lr * trunk.T @ d_prob
    bb -= lr * d_prob.sum(axis=0)
    T -= lr * X.T @ d_pre
    tb -= lr * d_pre.sum(axis=0)
    if epoch % 140 == 0:
        print(epoch, np.mean((dist - far) ** 2), np.mean((prob > 0.5) == side))
