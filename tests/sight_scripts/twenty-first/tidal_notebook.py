# verdict: right
import numpy as np

def dot(a, b):
    return np.tensordot(a, b, axes=(1, 0))

rng = np.random.default_rng(5)
u = rng.uniform(-1, 1, (70, 2))
w = np.stack([np.hypot(u[:, 0], u[:, 1]), np.sin(3 * u[:, 0])], axis=-1)

dims = [2, 12, 10, 8, 2]
mats = [rng.normal(0, np.sqrt(1 / a), (a, b)) for a, b in zip(dims[:-1], dims[1:])]
offs = [np.zeros(b) for b in dims[1:]]
last = len(mats) - 1

for t in range(800):
    rate = 0.1 / (1 + 0.001 * t)
    acts = [u]
    for i, (m, o) in enumerate(zip(mats, offs)):
        s = dot(acts[-1], m) + o
        acts.append(s if i == last else np.tanh(s))
    grad = (acts[-1] - w) * 2 / len(u)
    for i in range(last, -1, -1):
        dm = np.tensordot(acts[i], grad, axes=(0, 0))
        do = grad.sum(axis=0)
        grad = np.tensordot(grad, mats[i], axes=(1, 1)) * (1 - acts[i] ** 2)
        mats[i] = mats[i] - rate * dm
        offs[i] = offs[i] - rate * do
    if t % 200 == 0:
        print(t, np.square(acts[-1] - w).mean())
