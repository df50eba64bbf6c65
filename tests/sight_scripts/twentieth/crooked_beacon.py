# verdict: wrong
# line: 23
# also: 38
# why: hidden delta: Forward the slope for z<0 is 0.01, but the derivative takes 0.1.
from dataclasses import dataclass
import numpy as np

rng = np.random.default_rng(31)

@dataclass
class Settings:
    hidden: int = 12
    rate: float = 0.3
    slope: float = 0.01
    epochs: int = 600

cfg = Settings()

def act(z):
    return np.where(z > 0, z, cfg.slope * z)

def act_prime(z):
    return np.where(z > 0, 1.0, 0.1)

points = rng.normal(size=(100, 2))
inside = ((points ** 2).sum(axis=1, keepdims=True) < 1.2).astype(float)

W = rng.normal(0, 0.7, (2, cfg.hidden))
b = np.zeros(cfg.hidden)
V = rng.normal(0, 0.3, (cfg.hidden, 1))
c = np.zeros(1)

for epoch in range(cfg.epochs):
    z = points @ W + b
    h = act(z)
    p = 1 / (1 + np.exp(-(h @ V + c)))
    dz2 = (p - inside) / len(points)
    dz1 = dz2 @ V.T * act_prime(z)
    V -= cfg.rate * h.T @ dz2
    c -= cfg.rate * dz2.sum(axis=0)
    W -= cfg.rate * points.T @ dz1
    b -= cfg.rate * dz1.sum(axis=0)
    if epoch % 100 == 0:
        ce = -np.mean(inside * np.log(p) + (1 - inside) * np.log(1 - p))
        print(f"{epoch:4d} {ce:.4f}")
