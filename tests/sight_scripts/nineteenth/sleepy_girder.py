# verdict: right
import numpy as np

rng = np.random.default_rng(90)
x0 = rng.normal([-1, 0], 0.7, size=(60, 2))
x1 = rng.normal([1, 1], 0.7, size=(60, 2))
X = np.vstack([x0, x1])
y = np.r_[np.zeros(60), np.ones(60)][:, None]

net = dict(W=rng.normal(size=(2, 5)), b=np.zeros((1, 5)), V=rng.normal(size=(5, 1)), c=np.zeros((1, 1)))
lr, lam, batch = 0.2, 0.01, 20


def sigmoid(a):
    return 1.0 / (1.0 + np.exp(-a))


for epoch in range(100):
    p = rng.permutation(120)
    X, y = X[p], y[p]
    for k in range(6):
        xb, yb = X[k * batch:(k + 1) * batch], y[k * batch:(k + 1) * batch]
        hid = sigmoid(xb @ net['W'] + net['b'])
        out = sigmoid(hid @ net['V'] + net['c'])
        d_out = (out - yb) / batch
        d_hid = d_out @ net['V'].T * hid * (1 - hid)
        g = dict(W=xb.T @ d_hid + lam * net['W'], b=d_hid.sum(0, keepdims=True),
                 V=hid.T @ d_out + lam * net['V'], c=d_out.sum(0, keepdims=True))
        for key in net:
            net[key] -= lr * g[key]
    if epoch % 20 == 0:
        full = sigmoid(sigmoid(X @ net['W'] + net['b']) @ net['V'] + net['c'])
        print(epoch, "accuracy", np.mean((full > 0.5) == y))
