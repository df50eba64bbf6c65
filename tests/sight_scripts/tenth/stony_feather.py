# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[0],[1],[1],[0]], dtype=float)
rng = np.random.RandomState(14)
Ws = [rng.uniform(-1, 1, s) for s in ((3, 6), (6, 5), (5, 1))]

def through(k, a, lr):
    """goes down to the last layer and comes back with the error; answers what the layer below needs"""
    if k == len(Ws):
        return Y - a
    out = 1 / (1 + np.exp(-a @ Ws[k]))
    delta = through(k + 1, out, lr) * out * (1 - out)
    back = delta @ Ws[k].T
    Ws[k] += lr * a.T @ delta
    return back

for i in range(6000):
    through(0, X, 1.0)
    if i % 2000 == 0:
        a = X
        for w in Ws:
            a = 1 / (1 + np.exp(-a @ w))
        print(i, np.abs(Y - a).mean())
