# verdict: wrong
# line: 12
# also: 13, 14, 20, 21, 22, 23
# why: gradient accumulators set to zero only once, before all epochs
import numpy as np
np.random.seed(18)
X = np.hstack([np.random.uniform(-1, 1, (20, 2)), np.ones((20, 1))])
T = X[:, 0] ** 2 - X[:, 1]
W1 = np.random.normal(0, .6, (7, 3))
w2 = np.random.normal(0, .6, 7)
lr = 0.0002
gW1 = np.zeros_like(W1)
gw2 = np.zeros_like(w2)
for epoch in range(200):
    loss = 0.0
    for x, t in zip(X, T):
        h = np.tanh(W1 @ x)
        e = w2 @ h - t
        loss += e * e / 2
        gw2 += e * h
        gW1 += np.outer(e * w2 * (1 - h * h), x)
    W1 -= lr * gW1
    w2 -= lr * gw2
    if epoch % 50 == 0:
        print(epoch, loss)
