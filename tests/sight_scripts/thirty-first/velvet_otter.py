# verdict: right
"""Nonlinear regression of yield on three covariates.

y = g0 + tanh(X B + b0) g + noise, estimated by steepest descent on half the mean squared residual.
"""
import numpy as np

rng = np.random.default_rng(11)
n, p, q = 120, 3, 6
X = rng.normal(size=(n, p))
y = np.sin(X[:, 0]) + 0.5 * X[:, 1] * X[:, 2] + rng.normal(scale=0.05, size=n)

B = rng.normal(scale=0.5, size=(p, q))
b0 = np.zeros(q)
gamma = rng.normal(scale=0.5, size=q)
gamma0 = 0.0
step = 0.2

for iteration in range(1500):
    Z = np.tanh(X @ B + b0)
    fitted = Z @ gamma + gamma0
    residual = y - fitted

    score_gamma = Z.T @ residual / n
    score_gamma0 = residual.mean()
    S = np.outer(residual, gamma) * (1 - Z ** 2)
    score_B = X.T @ S / n
    score_b0 = S.mean(axis=0)

    gamma = gamma + step * score_gamma
    gamma0 = gamma0 + step * score_gamma0
    B = B + step * score_B
    b0 = b0 + step * score_b0

    if iteration % 300 == 0:
        r2 = 1 - (residual ** 2).sum() / ((y - y.mean()) ** 2).sum()
        print(f"iter {iteration:5d}  R^2 = {r2:.4f}")
