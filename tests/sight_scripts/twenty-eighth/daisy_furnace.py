# verdict: wrong
# line: 18
import numpy as np
rng = np.random.default_rng(15)

# exam: hours of sleep, hours of study, coffee -> grade between 0 and 1
X = rng.random((60, 3))
y = 1 / (1 + np.exp(-(4 * X[:, 1] + 2 * X[:, 0] - 3 * X[:, 2] ** 2 - 1.5)))
y = y.reshape(60, 1)

W1 = rng.standard_normal((3, 6)); b1 = np.zeros((1, 6))
W2 = rng.standard_normal((6, 1)); b2 = np.zeros((1, 1))
batch = 15

for epoch in range(300):
    perm = rng.permutation(60)
    Xs = X[perm]
    ys = y
    for k in range(0, 60, batch):
        xb = Xs[k:k + batch]
        yb = ys[k:k + batch]
        h = np.tanh(xb @ W1 + b1)
        o = h @ W2 + b2
        d_o = (o - yb) / batch
        d_h = (d_o @ W2.T) * (1 - h * h)
        W2 -= 0.1 * h.T @ d_o
        b2 -= 0.1 * d_o.sum(axis=0, keepdims=True)
        W1 -= 0.1 * xb.T @ d_h
        b1 -= 0.1 * d_h.sum(axis=0, keepdims=True)
    if epoch % 50 == 0:
        full = np.tanh(X @ W1 + b1) @ W2 + b2
        print(epoch, np.mean((full - y) ** 2))
print(W2.T)
