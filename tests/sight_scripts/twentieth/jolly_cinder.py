# verdict: wrong
# line: 34
# why: updates: the gradient's parts are put together in another order than the vector's
import numpy as np

rng = np.random.default_rng(6)
nin, nhid, nout = 2, 9, 1
X = rng.uniform(-1, 1, (70, nin))
Y = X[:, :1] ** 2 - X[:, :1] * X[:, 1:]

theta = rng.normal(0, 0.6, nin * nhid + nhid + nhid * nout + nout)


def split(theta):
    a = nin * nhid
    b = a + nhid
    c = b + nhid * nout
    return (theta[:a].reshape(nin, nhid), theta[a:b],
            theta[b:c].reshape(nhid, nout), theta[c:])


def cost(theta):
    W1, b1, W2, b2 = split(theta)
    return np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - Y) ** 2)


def gradient(theta):
    W1, b1, W2, b2 = split(theta)
    h = np.tanh(X @ W1 + b1)
    d2 = 2 * (h @ W2 + b2 - Y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    gW2, gb2 = h.T @ d2, d2.sum(axis=0)
    gW1, gb1 = X.T @ d1, d1.sum(axis=0)
    return np.concatenate([gW1.ravel(), gW2.ravel(), gb1, gb2])


for k in range(2000):
    theta = theta - 0.1 * gradient(theta)
    if k % 250 == 0:
        print(k, cost(theta))
