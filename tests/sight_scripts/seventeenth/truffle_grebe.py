# verdict: right
import numpy as np
rng = np.random.default_rng(86)
t_s = np.linspace(0, 4, 60)          # seconds
x = np.exp(-0.4 * t_s) * np.cos(3 * t_s)   # metres
tau = t_s / 2 - 1
M = 14
k = rng.normal(0, 3, M)
phi = rng.normal(0, 2, M)
A = rng.normal(0, .2, M)
b2 = 0.0
eta = 0.1
for n in range(2500):
    u = np.tanh(np.einsum('i,j->ij', tau, k) + phi)
    res = (u @ A + b2 - x) / len(x)
    dE_dA = np.einsum('i,ij->j', res, u)
    back = np.einsum('i,j,ij->ij', res, A, 1 - u**2)
    dE_dk = np.einsum('ij,i->j', back, tau)
    dE_dphi = back.sum(axis=0)
    k = k - eta * dE_dk
    phi = phi - eta * dE_dphi
    A = A - eta * dE_dA
    b2 = b2 - eta * res.sum()
print('rms', np.sqrt(np.mean((u @ A - x) ** 2)))
