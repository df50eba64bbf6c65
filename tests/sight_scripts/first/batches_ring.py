# verdict: wrong
# wrong: the targets in the batch
# line: 17
# mistake: samples and targets are shuffled by two different permutations
# style: ML beginner with epochs and batches
import numpy as np
rng = np.random.default_rng(77)
n = 90
X = rng.normal(size=(n, 2))
Y = (X[:, 0]**2 + X[:, 1]**2 > 1.2).astype(float)[:, None]
W1 = rng.normal(size=(2, 12)); c1 = np.zeros((1, 12))
W2 = rng.normal(size=(12, 1)); c2 = np.zeros((1, 1))
def sigma(x): return 1/(1+np.exp(-x))
B = 20
for epoch in range(150):
    Xs = X[rng.permutation(n)]
    Ys = Y[rng.permutation(n)]
    for i in range(0, n, B):
        x, t = Xs[i:i+B], Ys[i:i+B]
        h = sigma(x@W1+c1)
        p = sigma(h@W2+c2)
        d = (p-t)/len(x)
        e = d@W2.T*h*(1-h)
        W2 -= h.T@d; c2 -= d.sum(0, keepdims=True)
        W1 -= x.T@e; c1 -= e.sum(0, keepdims=True)
p = sigma(sigma(X@W1+c1)@W2+c2)
print("accuracy", ((p > .5) == (Y > .5)).mean())
