# verdict: right
# ridge penalty on weights (not on biases), statistician's habit
import numpy as np

rng = np.random.default_rng(314)
n = 36
X = rng.normal(size=(n, 2))
y = (np.sin(X[:, 0]) + 0.5 * X[:, 1] + rng.normal(scale=0.05, size=n)).reshape(n, 1)

beta = rng.normal(size=(2, 9)) / 2
alpha0 = np.zeros(9)
gamma = rng.normal(size=(9, 1)) / 2
alpha1 = np.zeros(1)
lam = 0.01
step = 0.05

def logistic(u):
    return 1. / (1. + np.exp(-u))

for it in range(2000):
    z = logistic(X @ beta + alpha0)
    fit = z @ gamma + alpha1
    resid = y - fit
    # objective: RSS/(2n) + lam/2 * (|beta|^2 + |gamma|^2)
    back = (resid @ gamma.T) * z * (1. - z)
    grad_gamma = -z.T @ resid / n + lam * gamma
    grad_a1 = -resid.mean(axis=0)
    grad_beta = -X.T @ back / n + lam * beta
    grad_a0 = -back.mean(axis=0)
    gamma = gamma - step * grad_gamma
    alpha1 = alpha1 - step * grad_a1
    beta = beta - step * grad_beta
    alpha0 = alpha0 - step * grad_a0
    if it % 400 == 0:
        print(it, (resid ** 2).sum() / (2 * n))
