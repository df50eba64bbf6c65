# verdict: right
import numpy as np
import math

rng = np.random.default_rng(1234)
X = rng.uniform(-2, 2, (200, 2))
Y = (np.sin(X[:, :1]) * X[:, 1:]).astype(np.float64)
dims = (2, 20, 20, 1)
params = []
for n_in, n_out in zip(dims, dims[1:]):
    params.append(rng.normal(0, math.sqrt(2 / n_in), (n_in, n_out)))
    params.append(rng.normal(0, 0.05, n_out))

steps = 800
for step in range(steps):
    sel = rng.choice(200, 32, replace=False)
    # forward, remember inputs
    inputs, a = [], X[sel]
    for i in range(0, 6, 2):
        inputs.append(a)
        a = a @ params[i] + params[i + 1]
        if i < 4:
            a = np.maximum(a, 0)
    # backward
    g = 2 * (a - Y[sel]) / 32
    grads = [None] * 6
    for i in (4, 2, 0):
        x = inputs[i // 2]
        grads[i], grads[i + 1] = x.T @ g, g.sum(0)
        g = (g @ params[i].T) * (x > 0)
    # clip by global norm
    norm = math.sqrt(sum((q ** 2).sum() for q in grads))
    shrink = min(1.0, 1.0 / norm)
    # cosine schedule with warm-up
    lr = 0.05 * min(1, (step + 1) / 50) * 0.5 * (1 + math.cos(math.pi * step / steps))
    for p, q in zip(params, grads):
        p -= lr * shrink * q
    if step % 200 == 0:
        print(f"{step:4d} lr {lr:.4f} norm {norm:.3f} mse {np.mean((a - Y[sel]) ** 2):.4f}")
