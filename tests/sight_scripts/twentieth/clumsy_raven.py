# verdict: wrong
# line: 31
# also: 35
# why: derivatives: dW and the others are overwritten for each sample instead of added up, so only the last sample trains.
import numpy as np

# apprentissage par lots complets, mais échantillon par échantillon
rng = np.random.default_rng(29)
X = rng.uniform(-1, 1, (40, 2))
T = X[:, 0] ** 2 - X[:, 1]

n_cache = 7
W = rng.normal(0, 0.7, (n_cache, 2))
b = np.zeros(n_cache)
v = rng.normal(0, 0.7, n_cache)
c = 0.0
eta = 0.1

for epoque in range(800):
    cout = 0.0
    dW = np.zeros_like(W)
    db = np.zeros_like(b)
    dv = np.zeros_like(v)
    dc = 0.0
    for x, t in zip(X, T):
        h = np.tanh(W @ x + b)
        s = v @ h + c
        e = s - t
        cout += e * e
        dh = e * v * (1 - h ** 2)
        dW = np.outer(dh, x)
        db = dh
        dv = e * h
        dc = e
    W = W - eta * dW / len(X)
    b = b - eta * db / len(X)
    v = v - eta * dv / len(X)
    c = c - eta * dc / len(X)
    if epoque % 200 == 0:
        print(epoque, cout / len(X))
