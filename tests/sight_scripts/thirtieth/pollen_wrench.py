# verdict: wrong
# line: 16
import numpy as np
# one hidden layer, n units everywhere
rng = np.random.default_rng(6)
n = 5
x = rng.normal(size=(40, n))
M = rng.normal(size=(n, n))
y = np.sin(np.einsum('ai,ij->aj', x, M) / 2)
w = rng.normal(size=(n, n)) / np.sqrt(n)
v = rng.normal(size=(n, n)) / np.sqrt(n)
for k in range(500):
    s = np.tanh(np.einsum('ai,ij->aj', x, w))
    f = np.einsum('aj,jk->ak', s, v)
    r = (f - y) / len(x)
    q = np.einsum('ak,kj->aj', r, v) * (1 - s ** 2)
    v -= 0.1 * np.einsum('aj,ak->jk', s, r)
    w -= 0.1 * np.einsum('ai,aj->ij', x, q)
    if k % 100 == 0:
        print(k, ((f - y) ** 2).sum() / len(x))
