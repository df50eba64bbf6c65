# verdict: right
# Fit of a damped oscillation. The gradient is taken by central differences,
# slow but one does not have to think.
import numpy as np

rng = np.random.default_rng()
t = np.linspace(0, 4, 40)
signal = np.exp(-0.4 * t) * np.cos(3 * t)

n_hid = 7
theta = rng.normal(0, 1, 3 * n_hid + 1)

def model(p, t):
    w, b, v, c = p[:n_hid], p[n_hid:2*n_hid], p[2*n_hid:3*n_hid], p[-1]
    return np.tanh(np.outer(t, w) + b) @ v + c

def chi2(p):
    r = model(p, t) - signal
    return 0.5 * np.mean(r * r)

def gradient(f, p, h=1e-5):
    g = np.empty_like(p)
    for k in range(p.size):
        e = np.zeros_like(p)
        e[k] = h
        g[k] = (f(p + e) - f(p - e)) / (2 * h)
    return g

eta = 0.1
for it in range(1200):
    theta = theta - eta * gradient(chi2, theta)
    if it % 200 == 0:
        print(f"{it:6d} chi2 = {chi2(theta):.6e}")
print("rms residual", np.sqrt(np.mean((model(theta, t) - signal) ** 2)))
