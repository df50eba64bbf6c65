# verdict: right
# why: Network from a video's notes: per-sample gradients averaged over the whole set, squared cost.
"""
Following along with the 3Blue1Brown chapters 3 & 4.
dC/dw = a_prev * sigma'(z) * 2(a - y)
"""
import numpy as np

np.random.seed(31415)

def sigma(z):  return 1 / (1 + np.exp(-z))
def dsigma(z): return sigma(z) * (1 - sigma(z))

L = [2, 3, 2]
w = {l: np.random.randn(L[l], L[l-1]) for l in (1, 2)}
b = {l: np.zeros(L[l]) for l in (1, 2)}

examples = [(np.array([i, j], float), np.array([float(i and j), float(i or j)])) for i in (0, 1) for j in (0, 1)]

def gradient_of(x, y):
    a = {0: x}; z = {}
    for l in (1, 2):
        z[l] = w[l] @ a[l-1] + b[l]
        a[l] = sigma(z[l])
    dC_da2 = 2 * (a[2] - y)
    dC_dz2 = dC_da2 * dsigma(z[2])
    dC_da1 = w[2].T @ dC_dz2
    dC_dz1 = dC_da1 * dsigma(z[1])
    C = np.sum((a[2] - y) ** 2)
    return C, {1: np.outer(dC_dz1, a[0]), 2: np.outer(dC_dz2, a[1])}, {1: dC_dz1, 2: dC_dz2}

eta = 1.0
for step in range(1500):
    C_tot = 0
    gw = {l: np.zeros_like(w[l]) for l in w}
    gb = {l: np.zeros_like(b[l]) for l in b}
    for x, y in examples:
        C, dw, db = gradient_of(x, y)
        C_tot += C
        for l in (1, 2):
            gw[l] += dw[l] / len(examples)
            gb[l] += db[l] / len(examples)
    for l in (1, 2):
        w[l] -= eta * gw[l]
        b[l] -= eta * gb[l]
    if step % 300 == 0:
        print(step, C_tot / len(examples))
