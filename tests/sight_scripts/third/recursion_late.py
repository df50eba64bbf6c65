# verdict: wrong
# line: 15
# why: The recursive step changes its weights first and only then sends the delta down through the changed weights.
import numpy as np
np.random.seed(71)
layers = [np.random.randn(3, 6), np.random.randn(6, 6), np.random.randn(6, 1)]
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1.]]); y = np.array([[0,1,1,0.]]).T
sig = lambda z: 1/(1+np.exp(-z))
def go(k, a):
    if k == len(layers):
        return a - y
    out = sig(a @ layers[k])
    delta = go(k+1, out)*out*(1-out)
    layers[k] -= .9*a.T @ delta
    return delta @ layers[k].T
for n in range(4000):
    go(0, X)
    if n % 1000 == 0:
        a = X
        for w in layers: a = sig(a @ w)
        print(n, np.abs(a-y).mean())
