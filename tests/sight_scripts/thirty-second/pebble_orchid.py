# verdict: right
# two nets side by side on the same inputs
import numpy as np
np.random.seed(77)
xx = np.c_[np.random.randn(60, 2), np.ones(60)]
ya = (xx[:, :1] > xx[:, 1:2]) * 1.0
yb = xx[:, :1] ** 2 - xx[:, 1:2]
pars = {k: [np.random.randn(3, 6) * .5, np.random.randn(6, 1) * .5] for k in 'ab'}
def train_a(W, V, lr):
    h = np.tanh(xx @ W)
    o = 1 / (1 + np.exp(-h @ V))
    d = 2 * (o - ya) / ya.size * o * (1 - o)
    dW = xx.T @ (d @ V.T * (1 - h ** 2))
    return W - lr * dW, V - lr * h.T @ d, np.mean((o - ya) ** 2)
def train_b(W, V, lr):
    h = np.tanh(xx @ W)
    o = h @ V
    d = 2 * (o - yb) / yb.size
    dW = xx.T @ (d @ V.T * (1 - h ** 2))
    return W - lr * dW, V - lr * h.T @ d, np.mean((o - yb) ** 2)
for e in range(1000):
    W, V, la = train_a(*pars['a'], 0.1)
    pars['a'] = [W, V]
    W, V, lb = train_b(*pars['b'], 0.1)
    pars['b'] = [W, V]
    if e % 250 == 0:
        print(e, round(la, 4), round(lb, 4))
