# verdict: right
import numpy as np

gen = np.random.default_rng(6)
x = gen.normal(size=(50, 3))                          # x[n, i]
f = np.stack([np.sin(x[:, 0]), x[:, 1] * x[:, 2]], 1)   # f[n, k]

A = gen.normal(size=(10, 3)) / 3 ** 0.5               # A[j, i]
theta = gen.normal(size=10)
B = gen.normal(size=(2, 10)) / 10 ** 0.5              # B[k, j]

dt = 2e-3
for tau in range(1200):
    phi = np.tanh(np.einsum('ji,ni->nj', A, x) + theta)
    g = np.einsum('kj,nj->nk', B, phi)
    r = g - f
    energy = 0.5 * np.einsum('nk,nk->', r, r)
    s = np.einsum('nk,kj,nj->nj', r, B, 1 - phi ** 2)
    dB = np.einsum('nk,nj->kj', r, phi)
    dA = np.einsum('nj,ni->ji', s, x)
    A -= dt * dA
    B -= dt * dB
    theta -= dt * np.einsum('nj->j', s)
    if tau % 200 == 0:
        print("tau =", tau, " E =", energy)
