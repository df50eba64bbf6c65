# verdict: wrong
# line: 19
# why: Adam's bias correction of the second moment takes beta1 instead of beta2.
import numpy as np
rng = np.random.default_rng(1)
X = rng.normal(size=(64, 3)); y = np.sin(X.sum(1, keepdims=True))
p = [rng.normal(0, .6, (3, 16)), np.zeros(16), rng.normal(0, .3, (16, 1)), np.zeros(1)]
m = [np.zeros_like(a) for a in p]; v = [np.zeros_like(a) for a in p]
for t in range(1, 601):
    h = np.tanh(X @ p[0] + p[1])
    e = h @ p[2] + p[3] - y
    d = 2*e/len(X)
    dh = d @ p[2].T*(1-h**2)
    g = [X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]
    for i in range(4):
        m[i] = .9*m[i] + .1*g[i]
        v[i] = .999*v[i] + .001*g[i]**2
        mhat = m[i]/(1 - .9**t)
        vhat = v[i]/(1 - .9**t)
        p[i] = p[i] - .01*mhat/(np.sqrt(vhat) + 1e-8)
    if t % 100 == 0: print(t, (e**2).mean())
