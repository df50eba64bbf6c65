# verdict: wrong
# line: 31
# also: 35
import numpy as np
rng = np.random.default_rng(28)

# 8 samples a batch, 8 hidden units
N = 64
X = rng.normal(size=(N, 3))
Y = np.sign(X[:, :1]) * X[:, 1:2] ** 2 * 0.3 + 0.2

batch = 8
hidden = 8
W1 = rng.normal(size=(3, hidden)) * 0.5
b1 = np.zeros(hidden)
W2 = rng.normal(size=(hidden, 1)) * 0.5
b2 = np.zeros(1)
lr = 0.1

for epoch in range(200):
    for start in range(0, N, batch):
        x = X[start:start + batch]
        y = Y[start:start + batch]
        a = np.tanh(x.dot(W1) + b1)
        yhat = a.dot(W2) + b2
        d2 = yhat - y
        d1 = d2.dot(W2.T) * (1 - a ** 2)
        gW2 = a.T.dot(d2) / batch
        gb2 = d2.mean(axis=0)
        gW1 = x.T.dot(d1) / batch
        gb1 = d1.mean(axis=1)
        W2 -= lr * gW2
        b2 -= lr * gb2
        W1 -= lr * gW1
        b1 -= lr * gb1
    if epoch % 40 == 0:
        full = np.tanh(X.dot(W1) + b1).dot(W2) + b2
        print(epoch, np.mean((full - Y) ** 2))
