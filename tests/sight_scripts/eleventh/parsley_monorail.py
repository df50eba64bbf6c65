# verdict: right
import numpy as np
from math import cos, pi

gen = np.random.default_rng(108)
inputs = gen.uniform(-1, 1, (64, 3))
wanted = 3 * inputs[:, 0:1] ** 3 - inputs[:, 1:2] + gen.normal(size=(64, 1)) * 0.05

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

net = {"in": gen.normal(size=(3, 10)) * 0.5, "out": gen.normal(size=(10, 1)) * 0.3}
total, top, decay = 500, 0.2, 0.01

for now in range(total):
    rate = top * 0.5 * (1 + cos(pi * now / total))
    hid = elu(inputs @ net["in"])
    gap = hid @ net["out"] - wanted
    # Huber: quadratic inside one, linear outside
    pull = np.clip(gap, -1, 1) / len(inputs)
    g_out = hid.T @ pull
    g_in = inputs.T @ (pull @ net["out"].T * np.where(hid > 0, 1, hid + 1))
    for name, g in (("out", g_out), ("in", g_in)):
        net[name] *= 1 - rate * decay
        net[name] -= rate * g
    if now % 100 == 0:
        print(now, f"{rate:.3f}", np.abs(gap).mean())
