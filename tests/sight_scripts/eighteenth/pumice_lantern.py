# verdict: wrong
# line: 31
# why: CS231n like; minibatches; L2 gradient has the wrong sign in one layer
import numpy as np

rs = np.random.RandomState(11)
centers = np.array([[2, 0], [-1, 2], [-1, -2], [0.3, 0.3]])
labels = rs.randint(0, 4, size=160)
pts = centers[labels] + 0.7 * rs.randn(160, 2)

params = dict(W1=0.3 * rs.randn(2, 16), b1=np.zeros(16), W2=0.3 * rs.randn(16, 4), b2=np.zeros(4))
lam = 0.01
lr = 0.5

def loss_and_grads(p, X, y):
    N = len(X)
    z = X.dot(p['W1']) + p['b1']
    h = np.maximum(z, 0)
    s = h.dot(p['W2']) + p['b2']
    s -= s.max(axis=1, keepdims=True)
    P = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    loss = -np.log(P[np.arange(N), y]).mean()
    loss += 0.5 * lam * (np.sum(p['W1'] ** 2) + np.sum(p['W2'] ** 2))
    ds = P.copy()
    ds[np.arange(N), y] -= 1
    ds /= N
    g = {}
    g['W2'] = h.T.dot(ds) + lam * p['W2']
    g['b2'] = ds.sum(axis=0)
    dz = ds.dot(p['W2'].T) * (z > 0)
    g['W1'] = X.T.dot(dz) - lam * p['W1']
    g['b1'] = dz.sum(axis=0)
    return loss, g

for it in range(400):
    batch = rs.choice(160, 64, replace=False)
    loss, grads = loss_and_grads(params, pts[batch], labels[batch])
    for k in params:
        params[k] -= lr * grads[k]
    if it % 50 == 0:
        print(it, round(loss, 4))
