# verdict: right
# wrong: -
# line: -
# mistake: -
# style: Python enthusiast, generator for mini-batches with a short last batch
import numpy as np

rng = np.random.default_rng(2024)

def circles(n):
    ang = rng.uniform(0, 2*np.pi, n)
    lab = rng.integers(0, 2, n)
    rad = np.where(lab == 1, 1.0, 0.4) + rng.normal(0, 0.05, n)
    return np.stack([rad*np.cos(ang), rad*np.sin(ang)], axis=1), lab.reshape(-1, 1).astype(float)

def minibatches(X, Y, size):
    order = rng.permutation(len(X))
    for s in range(0, len(X), size):
        idx = order[s:s+size]
        yield X[idx], Y[idx]

def sig(z):
    return 1/(1+np.exp(-z))

X, Y = circles(110)
W1 = rng.normal(0, 1, (2, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, .5, (10, 1)); b2 = np.zeros(1)
lr = 0.5

def loss():
    p = sig(np.tanh(X@W1+b1)@W2+b2)
    return -(Y*np.log(p) + (1-Y)*np.log(1-p)).mean()

for epoch in range(200):
    for xb, yb in minibatches(X, Y, 16):
        m = len(xb)
        h = np.tanh(xb@W1 + b1)
        p = sig(h@W2 + b2)
        dz2 = (p - yb)/m
        dz1 = dz2@W2.T * (1 - h*h)
        W2 -= lr * h.T@dz2
        b2 -= lr * dz2.sum(axis=0)
        W1 -= lr * xb.T@dz1
        b1 -= lr * dz1.sum(axis=0)
    if epoch % 50 == 0:
        print(epoch, loss())
print('final', loss())
