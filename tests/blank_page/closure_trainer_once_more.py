# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weights live in a closure, stepped from outside
import numpy as np

def make_trainer(X, y, hidden, lr):
    w = np.random.randn(X.shape[1], hidden)
    v = np.random.randn(hidden, y.shape[1])
    def go():
        nonlocal w, v
        h = 1 / (1 + np.exp(-X @ w))
        o = 1 / (1 + np.exp(-h @ v))
        d = lr * (y - o) * o * (1 - o)     # the rate rides along in here
        v, w = v + h.T @ d, w + X.T @ (d @ v.T * h * (1 - h))
        return o
    return go

go = make_trainer(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0,0],[1,0],[1,0],[0,1]]), 6, 1.5)
for _ in range(4000):
    result = go()
print(result.round(2))
