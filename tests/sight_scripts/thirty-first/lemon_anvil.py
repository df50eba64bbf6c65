# verdict: wrong
# line: 27
# also: 24
import numpy as np
# Regression, two covariates, one hidden layer of eight logistic basis functions.
rng = np.random.default_rng(101)
n = 90
design = rng.standard_normal((n, 2))
response = np.exp(-design[:, :1] ** 2) + 0.3 * design[:, 1:]

beta1 = rng.standard_normal((2, 8))
intercept1 = rng.standard_normal((1, 8)) * 0.1
beta2 = rng.standard_normal((8, 1)) * 0.3
intercept2 = np.zeros((1, 1))
eta = 0.3

for it in range(1500):
    basis = 1 / (1 + np.exp(-(design @ beta1 + intercept1)))
    fit = basis @ beta2 + intercept2
    resid = fit - response
    g2 = basis.T @ resid / n
    g2_0 = resid.mean(axis=0, keepdims=True)
    inner = resid @ beta2.T * basis * (1 - basis)
    g1 = design.T @ inner / n
    beta2 -= eta * g2
    intercept2 -= eta * g2_0
    beta1 -= eta * g1
    if it % 300 == 0:
        print(it, float((resid ** 2).mean()))
