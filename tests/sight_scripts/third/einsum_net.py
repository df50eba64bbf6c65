# verdict: right
# why: Functional style with einsum, squared error, sigmoid; right.
import numpy as np
rng = np.random.default_rng(20)
X = rng.integers(0, 2, (10, 4)).astype(float)
Y = np.stack([X[:, 0] != X[:, 1], X[:, 2]*X[:, 3] > 0], 1).astype(float)
act = lambda z: 1/(1+np.exp(-z))
def forward(ws, x):
    outs = [x]
    for w in ws:
        outs.append(act(np.einsum('ni,ij->nj', outs[-1], w)))
    return outs
def step(ws, x, y, lr):
    outs = forward(ws, x)
    delta = (outs[-1]-y)*outs[-1]*(1-outs[-1])
    new = []
    for i in reversed(range(len(ws))):
        g = np.einsum('ni,nj->ij', outs[i], delta)
        new.insert(0, ws[i] - lr*g)
        if i:
            delta = np.einsum('nj,ij->ni', delta, ws[i])*outs[i]*(1-outs[i])
    return new, .5*np.sum((outs[-1]-y)**2)
ws = [rng.normal(size=s) for s in ((4, 8), (8, 6), (6, 2))]
for k in range(2500):
    ws, e = step(ws, X, Y, .5)
    if k % 500 == 0: print(k, e)
