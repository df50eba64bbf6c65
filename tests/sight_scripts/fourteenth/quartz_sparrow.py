# verdict: right
import numpy as np

N, M = 50, 12
eta = 2e-2
t = np.linspace(0, 3, N)
signal = np.exp(-t) * np.cos(4 * t)

rng = np.random.RandomState(137)
omega = rng.normal(0, 2, M)
delta = rng.normal(0, 2, M)
amp = rng.normal(0, 0.3, M)

for n in range(4000):
    phi = np.tanh(np.outer(t, omega) + delta)
    residual = phi @ amp - signal
    chi2 = 0.5 * residual @ residual
    # dE/dphi_k, propagated through sech^2
    back = np.outer(residual, amp) * (1 - phi**2)
    amp -= eta * residual @ phi / N
    omega -= eta * t @ back / N
    delta -= eta * back.sum(axis=0) / N
    if n % 1000 == 0:
        print(f"{n:6d}  chi2 = {chi2:.6f}")

print("final", chi2, "per point", chi2 / N)
