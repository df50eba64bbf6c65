# verdict: right
"""Neural net as a nonlinear regression: log wage on education and experience."""
import numpy as np

rng = np.random.default_rng(2024)
n = 200
educ = rng.integers(8, 20, n)
exper = rng.integers(0, 40, n)
logwage = 0.5 + 0.09 * educ + 0.05 * exper - 0.0009 * exper ** 2 + rng.normal(0, 0.2, n)

Z = np.column_stack([educ, exper]).astype(float)
Z = (Z - Z.mean(axis=0)) / Z.std(axis=0)
wage = (logwage - logwage.mean()) / logwage.std()

k = 4
alpha0 = rng.normal(size=k)
alpha1 = rng.normal(size=(2, k))
beta0 = 0.0
beta1 = rng.normal(size=k)
eta = 0.5

for t in range(3000):
    H = 1 / (1 + np.exp(-(alpha0 + Z @ alpha1)))
    fitted = beta0 + H @ beta1
    u = wage - fitted                         # residuals
    back = np.outer(u, beta1) * H * (1 - H)
    beta0 = beta0 + eta * u.mean()
    beta1 = beta1 + eta * (H.T @ u) / n
    alpha0 = alpha0 + eta * back.mean(axis=0)
    alpha1 = alpha1 + eta * (Z.T @ back) / n
    if t % 500 == 0:
        print("iteration", t, "SSR", round(float(u @ u), 3))

print("R2 =", 1 - (u @ u) / ((wage - wage.mean()) @ (wage - wage.mean())))
