# verdict: wrong
# line: 31
# also: 22, 35, 15
# why: accumulated gradient of the first layer is never reset
import numpy as np

rng = np.random.default_rng(16)
X = rng.uniform(-1, 1, (30, 2))
Y = (X[:, 0] ** 2 - X[:, 1])
n_hidden = 6
W = rng.normal(size=(n_hidden, 2))
w0 = np.zeros(n_hidden)
V = rng.normal(size=n_hidden) * 0.5
v0 = 0.0
gW = np.zeros_like(W)
gw0 = np.zeros_like(w0)
eta = 0.01

for epoch in range(300):
    gV = np.zeros_like(V)
    gv0 = 0.0
    gw0 = np.zeros_like(w0)
    sse = 0.0
    for x, y in zip(X, Y):
        h = np.tanh(W @ x + w0)
        e = V @ h + v0 - y
        sse += e ** 2
        gV += e * h
        gv0 += e
        back = e * V * (1 - h ** 2)
        gW += np.outer(back, x)
        gw0 += back
    V -= eta * gV
    v0 -= eta * gv0
    W -= eta * gW
    w0 -= eta * gw0
    if epoch % 50 == 0:
        print(epoch, sse / len(X))
