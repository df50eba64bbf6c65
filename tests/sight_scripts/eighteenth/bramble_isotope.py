# verdict: right
import numpy as np

rng = np.random.default_rng(64)
# potential well, fit by Gaussian hidden units
x = np.linspace(-3, 3, 61)
V = 0.25 * x ** 4 - x ** 2
V = V / 4
M = 9
k = rng.normal(1.0, 0.3, M)
q = np.linspace(-3, 3, M) + 0.1 * rng.normal(size=M)
c = rng.normal(0, 0.5, M)
offset = 0.0
h = 0.02

for n in range(1500):
    u = x[:, None] * k - q
    phi = np.exp(-u ** 2)
    fit = phi @ c + offset
    res = (fit - V) / x.size
    chi2 = 0.5 * np.sum((fit - V) ** 2) / x.size
    dphi = res[:, None] * c[None, :]
    du = dphi * (-2 * u * phi)
    grad_c = phi.T @ res
    grad_k = np.sum(du * x[:, None], axis=0)
    grad_q = -np.sum(du, axis=0)
    c -= h * 5 * grad_c
    k -= h * 5 * grad_k
    q -= h * 5 * grad_q
    offset -= h * 5 * res.sum()
    if n % 300 == 0:
        print("n = %d   chi2 = %.6f" % (n, chi2))
