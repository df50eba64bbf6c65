# verdict: right
import numpy as np

np.random.seed(6)
X = np.c_[np.random.uniform(-1, 1, (30, 2)), np.ones(30)]
y = 0.5 + 0.4 * X[:, 0] * X[:, 1]

V = np.random.uniform(-0.7, 0.7, (5, 3))     # hidden weights, last column is the bias
w = np.random.uniform(-0.7, 0.7, 6)          # output weights, last one is the bias
eta = 0.3

for epoch in range(200):
    for n in np.random.permutation(len(X)):
        hidden = np.append(1 / (1 + np.exp(-V @ X[n])), 1.0)
        out = w @ hidden
        delta = y[n] - out
        back = delta * w[:-1] * hidden[:-1] * (1 - hidden[:-1])
        w += eta * delta * hidden
        V += eta * np.outer(back, X[n])

outs = np.array([w @ np.append(1 / (1 + np.exp(-V @ x)), 1.0) for x in X])
print("rmse", np.sqrt(np.mean((outs - y) ** 2)))
