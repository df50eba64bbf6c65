# verdict: wrong
# first wrong: hidden_delta
# line: 26
# mistake: l1error-from-error-not-delta
# why: three weight matrices; the raw output error is sent back instead of the output delta
import numpy as np

def sig(z):
    return 1.0 / (1.0 + np.exp(-z))

def dsig(a):
    return a * (1.0 - a)

rng = np.random.RandomState(10)
X = np.c_[rng.randint(0, 2, (8, 3)), np.ones(8)]
Y = (X[:, [0]] != X[:, [1]]).astype(float)
w1, w2, w3 = rng.randn(4, 6), rng.randn(6, 5), rng.randn(5, 1)

for e in range(8000):
    a1 = sig(X @ w1)
    a2 = sig(a1 @ w2)
    a3 = sig(a2 @ w3)

    err3 = Y - a3
    del3 = err3 * dsig(a3)
    err2 = err3 @ w3.T
    del2 = err2 * dsig(a2)
    err1 = del2 @ w2.T
    del1 = err1 * dsig(a1)

    w3 += 0.4 * a2.T @ del3
    w2 += 0.4 * a1.T @ del2
    w1 += 0.4 * X.T @ del1
print("mean |error| =", np.abs(err3).mean())
