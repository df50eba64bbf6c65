# verdict: wrong
# line: 24
# also: 26
# why: In the line search the weights are moved in place for a trial and never moved back when the trial is rejected.
import numpy as np

# backtracking
rng = np.random.default_rng(508)
X = rng.normal(size=(15, 3))
y = np.cos(X[:, :1]) - X[:, 1:2]
W, V = rng.normal(0, .5, (3, 6)), rng.normal(0, .5, (6, 1))

def loss(W, V):
    return 0.5 * np.sum((np.tanh(X @ W) @ V - y) ** 2)

for k in range(80):
    h = np.tanh(X @ W)
    e = h @ V - y
    gV = h.T @ e
    gW = X.T @ (e @ V.T * (1 - h ** 2))
    now = loss(W, V)
    t = 0.5
    while t > 1e-5:
        W_try = W
        V_try = V.copy()
        W_try -= t * gW
        V_try -= t * gV
        if loss(W_try, V_try) < now:
            break
        t *= 0.5
    W, V = W_try, V_try
print("loss", loss(W, V))
