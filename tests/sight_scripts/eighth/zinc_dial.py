# verdict: wrong
# line: 20
# why: In the einsum for the hidden delta the indices of the square weight matrix are the wrong way round.
import numpy as np
# layers of equal width in one tensor
rng = np.random.default_rng(130)
X = rng.choice([-1., 1.], (10, 4))
T = np.stack([X[:, 0] * X[:, 1], X[:, 1], X[:, 2], X[:, 3] * X[:, 0]], axis=1)
W = rng.normal(0, .5, (3, 4, 4))

for it in range(500):
    a = [X]
    for w in W[:-1]:
        a.append(np.tanh(np.einsum('ni,ij->nj', a[-1], w)))
    out = np.einsum('ni,ij->nj', a[-1], W[-1])
    delta = out - T
    G = np.zeros_like(W)
    for l in (2, 1, 0):
        G[l] = np.einsum('ni,nj->ij', a[l], delta)
        delta = np.einsum('nj,ji->ni', delta, W[l]) * (1 - a[l] ** 2)
    W -= 0.01 * G
print("mse", ((out - T) ** 2).mean())
