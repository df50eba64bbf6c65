# verdict: wrong
# line: 25
import numpy as np

rng = np.random.default_rng(37)
# student grades: hours studied, hours slept -> pass
data = rng.uniform(0, 10, (50, 2))
passed = (data[:, 0] + 0.5 * data[:, 1] > 7).astype(float)[:, None]
Z = (data - 5) / 3

A = rng.normal(0, 0.5, (2, 5))
b = rng.normal(0, 0.5, 5)
B = rng.normal(0, 0.5, (5, 1))
c = np.zeros(1)
G_A, G_b, G_B, G_c = np.zeros_like(A), np.zeros_like(b), np.zeros_like(B), np.zeros_like(c)
step = 0.2
for ep in range(300):
    h = 1 / (1 + np.exp(-(Z @ A + b)))
    o = 1 / (1 + np.exp(-(h @ B + c)))
    r = (o - passed) / len(Z)
    rh = (r @ B.T) * h * (1 - h)
    g_A, g_b = Z.T @ rh, rh.sum(axis=0)
    g_B, g_c = h.T @ r, r.sum(axis=0)
    G_A += g_A ** 2
    G_b += g_c ** 2
    G_B += g_B ** 2
    G_c += g_c ** 2
    A -= step * g_A / (np.sqrt(G_A) + 1e-8)
    b -= step * g_b / (np.sqrt(G_b) + 1e-8)
    B -= step * g_B / (np.sqrt(G_B) + 1e-8)
    c -= step * g_c / (np.sqrt(G_c) + 1e-8)
    if ep % 60 == 0:
        print(ep, -np.mean(passed * np.log(o) + (1 - passed) * np.log(1 - o)))
