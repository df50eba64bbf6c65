# verdict: right
import numpy as np

rng = np.random.default_rng(12)
t = rng.uniform(0, 1, (70, 2))
target = np.column_stack([t[:, 0] * t[:, 1], (t[:, 0] - t[:, 1]) ** 2])

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_grad(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))

W = [rng.normal(0, 0.8, (2, 14)), rng.normal(0, 0.4, (14, 2))]
b = [np.zeros(14), np.zeros(2)]
cW = [np.zeros_like(w) for w in W]
cb = [np.zeros_like(v) for v in b]
decay, lr, eps = 0.95, 0.003, 1e-7

for it in range(500):
    z = t @ W[0] + b[0]
    a = elu(z)
    o = a @ W[1] + b[1]
    e = o - target
    delta_o = e / len(t)
    delta_h = (delta_o @ W[1].T) * elu_grad(z)
    gW = [t.T @ delta_h, a.T @ delta_o]
    gb = [delta_h.sum(0), delta_o.sum(0)]
    for l in (0, 1):
        cW[l] = decay * cW[l] + (1 - decay) * gW[l] ** 2
        W[l] -= lr * gW[l] / (np.sqrt(cW[l]) + eps)
        cb[l] = decay * cb[l] + (1 - decay) * gb[l] ** 2
        b[l] -= lr * gb[l] / (np.sqrt(cb[l]) + eps)
    if it % 100 == 0:
        print(it, (e ** 2).sum() / (2 * len(t)))
