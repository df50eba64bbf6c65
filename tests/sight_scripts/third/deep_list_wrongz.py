# verdict: wrong
# line: 23
# why: The recursion takes the slope of the layer above (equal widths), not of its own layer.
import numpy as np
np.random.seed(14)
sizes = [4, 4, 4, 4]
bs = [np.random.randn(n, 1) for n in sizes[1:]]
ws = [np.random.randn(n, m) for m, n in zip(sizes[:-1], sizes[1:])]
sig = lambda z: 1/(1+np.exp(-z))
sigp = lambda z: sig(z)*(1-sig(z))
X = [np.array([[a],[b],[c],[1.]]) for a in (0,1) for b in (0,1) for c in (0,1)]
Y = [np.eye(4)[:, [int(x.sum())-1]] for x in X]
L = len(sizes)
def backprop(x, y):
    acts, zs = [x], []
    for b, w in zip(bs, ws):
        zs.append(w @ acts[-1] + b)
        acts.append(sig(zs[-1]))
    delta = (acts[-1]-y)*sigp(zs[-1])
    gb, gw = [None]*(L-1), [None]*(L-1)
    gb[-1], gw[-1] = delta, delta @ acts[-2].T
    for l in range(2, L):
        delta = (ws[-l+1].T @ delta)*sigp(zs[-l+1])
        gb[-l] = delta
        gw[-l] = delta @ acts[-l-1].T
    return gb, gw, .5*np.sum((acts[-1]-y)**2)
for epoch in range(1500):
    c = 0
    for i in np.random.permutation(8):
        gb, gw, e = backprop(X[i], Y[i])
        bs = [b-.8*g for b, g in zip(bs, gb)]
        ws = [w-.8*g for w, g in zip(ws, gw)]
        c += e
    if epoch % 300 == 0: print(epoch, c)
