# verdict: wrong
# line: 21
# "what if neurons were waves?"
import numpy as np

rng = np.random.RandomState(2)
t = np.linspace(0, 1, 60).reshape(-1, 1)
wave = 0.5 * np.sin(9 * t) + 0.3 * np.sin(17 * t + 1)

W_in = rng.normal(0, 8, (1, 14))
b_in = rng.uniform(-np.pi, np.pi, (1, 14))
W_out = rng.normal(0, 0.1, (14, 1))
b_out = np.zeros((1, 1))

rate_out, rate_in = 0.1, 0.4
for lap in range(1500):
    a = np.sin(t @ W_in + b_in)
    y = a @ W_out + b_out
    dy = 2 * (y - wave) / len(t)
    da = dy @ W_out.T
    dz = da * np.cos(a)
    W_out = W_out - rate_out * a.T @ dy
    b_out = b_out - rate_out * dy.sum(axis=0, keepdims=True)
    W_in = W_in - rate_in * t.T @ dz
    b_in = b_in - rate_in * dz.sum(axis=0, keepdims=True)
    if lap % 300 == 0:
        print(lap, "rms", np.sqrt(np.mean((y - wave) ** 2)))
