# verdict: right
import numpy as np
from functools import partial
# pendulum: learn x'' = -sin(x) from sampled states; sine units of frequency w0, weight on velocity too
rng = np.random.default_rng(90)
state = rng.uniform(-1.5, 1.5, (64, 2))
accel = -np.sin(state[:, 0]) - 0.1 * state[:, 1]
w0 = 1.5
def net(p, s):
    z = w0 * (s @ p["A"] + p["a"])
    return z, np.sin(z) @ p["B"] + p["b"]
def slope(p, s, target):
    z, f = net(p, s)
    r = (f - target) / len(s)
    dz = w0 * np.outer(r, p["B"]) * np.cos(z)
    return {"A": s.T @ dz, "a": dz.sum(axis=0), "B": np.sin(z).T @ r, "b": r.sum()}
p = {"A": rng.uniform(-1, 1, (2, 8)), "a": rng.uniform(-1, 1, 8), "B": rng.uniform(-.5, .5, 8), "b": 0.0}
grad = partial(slope, s=state, target=accel)
for tick in range(1000):
    g = grad(p)
    p = {k: p[k] - 0.2 * g[k] for k in p}
    if tick % 250 == 0:
        print(tick, np.mean((net(p, state)[1] - accel) ** 2))
