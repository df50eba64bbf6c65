# verdict: right
import numpy as np

rng = np.random.default_rng()
t = np.linspace(0, 1, 64)[:, np.newaxis]
signal = np.sign(np.sin(8 * t)) * 0.5

K = rng.normal(0, 8, (1, 20))
phase = rng.uniform(0, 2 * np.pi, (1, 20))
amp = rng.normal(0, 0.2, (20, 1))
off = rng.normal(0, 0.1, (1, 1))
cache = {"K": 0.0, "phase": 0.0, "amp": 0.0, "off": 0.0}
rho, eps, step = 0.9, 1e-6, 0.002


def scaled(name, g):
    cache[name] = rho * cache[name] + (1 - rho) * g * g
    return step * g / np.sqrt(cache[name] + eps)


for it in range(1200):
    net_in = t @ K + phase
    basis = np.sin(net_in)
    fit = basis @ amp + off
    r = 2 * (fit - signal) / fit.size
    back = (r @ amp.T) * np.cos(net_in)
    dK, dphase = t.T @ back, back.sum(0, keepdims=True)
    damp, doff = basis.T @ r, r.sum(0, keepdims=True)
    K -= scaled("K", dK)
    phase -= scaled("phase", dphase)
    amp -= scaled("amp", damp)
    off -= scaled("off", doff)
print("rms residual:", np.sqrt(np.mean((fit - signal) ** 2)))
