# verdict: right
import numpy as np

rng = np.random.default_rng(1912)
n = 120
age = rng.normal(0, 1, n)
dose = rng.normal(0, 1, n)
eta_true = 1.5 * age * dose - 0.4
resp = rng.binomial(1, 1 / (1 + np.exp(-eta_true))).astype(float)

design = np.column_stack([np.ones(n), age, dose])
K = 5
Gamma = rng.normal(0, 0.8, (3, K))
beta = rng.normal(0, 0.8, K)
intercept = 0.0
step = 0.5

logistic = lambda u: 1 / (1 + np.exp(-u))

for iteration in range(2000):
    basis = logistic(design @ Gamma)
    mu = logistic(intercept + basis @ beta)
    score = resp - mu
    g_beta = basis.T @ score / n
    g_int = score.mean()
    g_Gamma = design.T @ (np.outer(score, beta) * basis * (1 - basis)) / n
    beta = beta + step * g_beta
    intercept = intercept + step * g_int
    Gamma = Gamma + step * g_Gamma
    if iteration % 400 == 0:
        deviance = -2 * np.sum(resp * np.log(mu) + (1 - resp) * np.log1p(-mu))
        print(iteration, round(deviance, 4))

print("intercept", intercept)
print("beta", beta.round(3))
