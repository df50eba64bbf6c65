# verdict: right
import numpy as np
# one weight tensor for all the square layers (3 layers of 3 units), index notation
rng = np.random.default_rng(129)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
T = np.array([[0, 0, 0], [1, 1, 0], [1, 1, 0], [0, 1, 1]], dtype=float)   # xor, or, and
W = rng.normal(0, 1, (3, 3, 3))     # W[layer, from, to]
L = len(W)

for it in range(1500):
    a = np.empty((L + 1,) + X.shape)
    a[0] = X
    for l in range(L):
        a[l + 1] = 1 / (1 + np.exp(-np.einsum('ni,ij->nj', a[l], W[l])))
    delta = np.empty_like(a)
    delta[L] = (a[L] - T) * a[L] * (1 - a[L])
    for l in range(L - 1, 0, -1):
        delta[l] = np.einsum('nj,ij->ni', delta[l + 1], W[l]) * a[l] * (1 - a[l])
    W -= 0.5 * np.einsum('lni,lnj->lij', a[:-1], delta[1:])
print("E =", 0.5 * ((a[L] - T) ** 2).sum())
