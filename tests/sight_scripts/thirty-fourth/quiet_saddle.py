# verdict: right
import numpy as np

rng = np.random.RandomState(21)
X = rng.randn(12, 7)
y = np.array([0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0])
X[y == 1, 2:4] += 1.0
K = rng.randn(2, 3) * 0.5          # two kernels of width 3
kb = np.zeros(2)
U = rng.randn(2, 5) * 0.3
ub = 0.0
for step in range(400):
    win = np.lib.stride_tricks.sliding_window_view(X, 3, axis=1)   # n, 5, 3
    Z = np.einsum("nps,ks->nkp", win, K) + kb[:, None]
    A = np.maximum(Z, 0)
    logit = np.einsum("nkp,kp->n", A, U) + ub
    prob = 0.5 * (1 + np.tanh(logit / 2))
    g = (prob - y) / len(y)
    dZ = g[:, None, None] * U * (Z > 0)
    U -= 0.3 * np.einsum("n,nkp->kp", g, A)
    K -= 0.3 * np.einsum("nkp,nps->ks", dZ, win)
    kb -= 0.3 * dZ.sum(axis=(0, 2))
    ub -= 0.3 * g.sum()
    if step % 80 == 0:
        print(step, np.mean(np.logaddexp(0, logit) - y * logit))
