# verdict: right
"""Fit a damped oscillation with a small tanh net.

chi2 = 1/2 sum (r / sigma)^2, plain gradient descent.
"""
import numpy as np

rng = np.random.default_rng(1905)

t = np.linspace(0.0, 3.0, 60)[:, None]
gamma, omega = 0.5, 4.0
sigma = 0.05
signal = np.exp(-gamma * t) * np.cos(omega * t) + sigma * rng.normal(size=t.shape)

N_HIDDEN = 12
A = rng.normal(0, 1.5, size=(1, N_HIDDEN))
a = rng.normal(0, 1.5, size=(1, N_HIDDEN))
B = rng.normal(0, 1.0, size=(N_HIDDEN, 1)) / np.sqrt(N_HIDDEN)
b = np.zeros((1, 1))

step = 4e-6

for k in range(4000):
    u = t @ A + a
    phi = np.tanh(u)
    model = phi @ B + b

    r = (model - signal) / sigma
    chi2 = 0.5 * np.sum(r**2)
    if k % 800 == 0:
        print(f"{k:5d}  chi2/N = {2 * chi2 / t.size:10.3f}")

    g_model = r / sigma
    g_B = phi.T @ g_model
    g_b = g_model.sum(axis=0, keepdims=True)
    g_u = (g_model @ B.T) * (1.0 - phi**2)
    g_A = t.T @ g_u
    g_a = g_u.sum(axis=0, keepdims=True)

    A -= step * g_A
    a -= step * g_a
    B -= step * g_B
    b -= step * g_b
