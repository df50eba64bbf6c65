# verdict: right
import numpy as np

rng = np.random.default_rng(2718)
sizes = [2, 8, 8, 6, 1]
L = len(sizes) - 1
leak = 0.05

Ws = [rng.normal(0, np.sqrt(2 / sizes[l]), (sizes[l + 1], sizes[l])) for l in range(L)]
bs = [np.zeros((sizes[l + 1], 1)) for l in range(L)]

m = 90
X = rng.uniform(-1, 1, (2, m))
Y = np.abs(X[:1]) + X[1:] ** 2

f = lambda z: np.where(z > 0, z, leak * z)
df = lambda z: np.where(z > 0, 1.0, leak)

for it in range(1200):
    acts, pres = [X], []
    for l in range(L):
        z = Ws[l] @ acts[-1] + bs[l]
        pres.append(z)
        acts.append(f(z) if l < L - 1 else z)

    delta = 2 * (acts[-1] - Y) / m
    for l in reversed(range(L)):
        gW = delta @ acts[l].T
        gb = delta.sum(axis=1, keepdims=True)
        if l > 0:
            delta = (Ws[l].T @ delta) * df(pres[l - 1])
        Ws[l] = Ws[l] - 0.03 * gW
        bs[l] = bs[l] - 0.03 * gb

    if it % 200 == 0:
        print(it, float(np.mean((acts[-1] - Y) ** 2)))
