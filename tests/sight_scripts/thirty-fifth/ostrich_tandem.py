# verdict: right
import numpy as np

# sine units instead of sigmoids: fit a chirp
rng = np.random.default_rng(7)
s = np.linspace(-1, 1, 80)[None, :]
f = np.cos(9 * (s + 1.2) ** 2 / 2)

M = 16
w = rng.uniform(-12, 12, (M, 1))
phase = rng.uniform(-np.pi, np.pi, (M, 1))
amp = rng.normal(0, 0.2, (1, M))
off = np.zeros((1, 1))

h = 0.01
for n in range(4000):
    arg = w @ s + phase
    wave = np.sin(arg)
    fit = amp @ wave + off
    res = f - fit

    back = amp.T @ res * np.cos(arg)
    amp += h * res @ wave.T / 10
    off += h * res.sum() / 10
    w += h * back @ s.T / 10
    phase += h * back.sum(axis=1, keepdims=True) / 10

    if n % 1000 == 0:
        print(n, "rms", np.sqrt(np.mean(res ** 2)))
