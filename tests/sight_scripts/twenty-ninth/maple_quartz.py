# verdict: right
import numpy as np
rng = np.random.default_rng(1905)

# fit a damped oscillation  u(t) = exp(-t/3) cos(2t)  with a small tanh ansatz
t = np.linspace(0, 4, 41)[:, None]
u = np.exp(-t / 3) * np.cos(2 * t)

A = rng.normal(0, 1.0, (1, 12))
a = rng.normal(0, 1.0, 12)
B = rng.normal(0, 0.3, (12, 1))
b = np.zeros(1)
eta = 0.05

for n in range(4000):
    phi = np.tanh(np.einsum('ni,ih->nh', t, A) + a)
    f = np.einsum('nh,ho->no', phi, B) + b
    r = f - u
    S = np.mean(r ** 2)
    dB = 2 * np.einsum('nh,no->ho', phi, r) / len(t)
    db = 2 * np.einsum('no->o', r) / len(t)
    q = np.einsum('no,ho,nh->nh', r, B, 1 - phi ** 2)
    dA = 2 * np.einsum('ni,nh->ih', t, q) / len(t)
    da = 2 * np.einsum('nh->h', q) / len(t)
    for p, g in ((A, dA), (a, da), (B, dB), (b, db)):
        p -= eta * g
    if n % 800 == 0:
        print(f"{n:5d}  S = {S:.5f}")
print("residual", S)
