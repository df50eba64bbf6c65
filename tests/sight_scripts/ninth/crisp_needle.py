# verdict: right

# fit a curve: y = sin(3x), one tanh layer, linear output, momentum
import numpy as np
rng = np.random.default_rng(5)
grid = np.linspace(-1, 1, 41)
x = np.column_stack([grid, np.ones_like(grid)])
y = np.sin(3 * grid)[:, None]

wxh = rng.normal(0, 1, (2, 6))
why = rng.normal(0, 1, (6, 1))
vxh, vhy = np.zeros_like(wxh), np.zeros_like(why)
lr, mu = 0.02, 0.9
for step in range(2001):
    h = np.tanh(x @ wxh)
    pred = h @ why
    diff = pred - y
    gpred = 2 * diff / len(x)
    ghy = h.T @ gpred
    gxh = x.T @ ((gpred @ why.T) * (1 - h * h))
    vhy = mu * vhy - lr * ghy
    vxh = mu * vxh - lr * gxh
    why += vhy
    wxh += vxh
    if step % 500 == 0:
        print(step, "mse", float((diff ** 2).mean()))
