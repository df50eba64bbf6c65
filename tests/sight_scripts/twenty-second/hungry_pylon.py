# verdict: wrong
# line: 13
# also: 26
# why: derivatives: The slope squashes the activation once more: sigma(y)*(1-sigma(y)) with y = sigma(v).
import numpy as np

rng = np.random.default_rng(92)

def sigma(v):
    return 1.0 / (1.0 + np.exp(-v))

def sigma_prime(v):
    return sigma(v) * (1 - sigma(v))

sizes = (3, 7, 5, 1)
Ws = [rng.normal(0, 1, (p, q)) for p, q in zip(sizes, sizes[1:])]
Bs = [rng.normal(0, 1, q) for q in sizes[1:]]
X = np.array([[i >> k & 1 for k in range(3)] for i in range(8)], float)
Y = (X.sum(axis=1, keepdims=True) > 1) * 1.0

for epoch in range(500):
    for j in rng.permutation(len(X)):
        a = [X[j]]
        for W, b in zip(Ws, Bs):
            a.append(sigma(a[-1] @ W + b))
        g = (a[-1] - Y[j]) * sigma_prime(a[-1])
        for l in (2, 1, 0):
            below = Ws[l] @ g
            Ws[l] -= 0.5 * np.outer(a[l], g)
            Bs[l] -= 0.5 * g
            if l:
                g = below * sigma_prime(a[l])
print(np.c_[X, a[-1] * np.ones((8, 1))][:2])
