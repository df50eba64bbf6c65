# verdict: wrong
# line: 12
# also: 10, 11
# accumulate, then apply
import numpy as np
rng = np.random.default_rng(96)
X = rng.normal(size=(14, 3))
t = np.tanh(X[:, 0] - X[:, 2])
W = rng.normal(size=(4, 3)); v = rng.normal(size=4)
gW = np.zeros((4, 3))
gv = np.zeros(4)
for epoch in range(300):
    loss = 0
    for x, y in zip(X, t):
        h = np.tanh(W @ x)
        e = v @ h - y
        loss += e ** 2
        gv += e * h
        gW += np.outer(e * v * (1 - h ** 2), x)
    v = v - 0.001 * gv
    W = W - 0.001 * gW
    if epoch % 60 == 0:
        print(epoch, loss)
