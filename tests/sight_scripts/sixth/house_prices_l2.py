# verdict: right
import numpy as np

"""Prix de maisons inventes. Regression avec penalite L2 (lambda)."""

rng = np.random.default_rng(3)
surface = rng.uniform(30, 200, 30)
etage = rng.integers(0, 6, 30)
prix = 2.1 * surface + 8 * etage + 0.004 * surface ** 2 + rng.normal(0, 5, 30)

A = np.c_[(surface - surface.mean()) / surface.std(), (etage - etage.mean()) / etage.std(), np.ones(30)]
p = ((prix - prix.mean()) / prix.std())[:, None]
lam = 0.001
W = rng.normal(0, .5, (3, 5))
U = rng.normal(0, .5, (5, 1))
meilleur, patience = np.inf, 0

for it in range(5000):
    H = np.tanh(A @ W)
    q = H @ U
    r = (q - p) / len(A)
    dU = H.T @ r + lam * U
    dW = A.T @ ((r @ U.T) * (1 - H**2)) + lam * W
    U = U - 0.2 * dU
    W = W - 0.2 * dW
    cout = float(((q - p) ** 2).mean())
    if cout < meilleur - 1e-6:
        meilleur, patience = cout, 0
    else:
        patience += 1
        if patience > 20:
            print("arret a", it)
            break
print("cout final", round(meilleur, 5))
