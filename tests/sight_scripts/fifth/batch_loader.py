# verdict: wrong
# line: 29
# also: 30
# why: The gradient of W1 is formed with the input of the previous batch (kept in `seen`, renewed only at the end).
import numpy as np
rng = np.random.default_rng(88)

def batches(X, T, size):
    idx = rng.permutation(len(X))
    for s in range(0, len(X), size):
        yield X[idx[s:s + size]], T[idx[s:s + size]]

def ones(a):
    return np.hstack([a, np.ones((len(a), 1))])

X = rng.uniform(-1, 1, (96, 2))
T = (np.abs(X[:, :1]) + np.abs(X[:, 1:]) < 0.7).astype(float)
net = {'W1': rng.normal(size=(3, 10)), 'W2': rng.normal(size=(11, 1)) * .4}
lr = .4
seen = ones(X[:16])
for epoch in range(150):
    for xb, tb in batches(X, T, 16):
        z = ones(xb) @ net['W1']
        h = np.maximum(0, z)
        p = 1 / (1 + np.exp(-ones(h) @ net['W2']))
        d = (p - tb) / len(tb)
        dz = (d @ net['W2'][:-1].T) * (z > 0)
        net['W2'] -= lr * ones(h).T @ d
        net['W1'] -= lr * seen.T @ dz
        seen = ones(xb)
    if epoch % 50 == 0:
        print(epoch, np.mean((p > .5) == tb))
