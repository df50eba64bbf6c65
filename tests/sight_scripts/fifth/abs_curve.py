# verdict: wrong
# line: 21
# why: `p = p - ...` in the loop only rebinds the loop name; the list's arrays never change.
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-2, 2, 50).reshape(-1, 1)
y = np.abs(x) - 1
params = [rng.normal(size=(1, 10)), rng.normal(size=10), rng.normal(size=(10, 1)) * 0.3, np.zeros(1)]
lr = 0.02

for epoch in range(500):
    w1, b1, w2, b2 = params
    pre = x @ w1 + b1
    hid = np.maximum(pre, 0)
    out = hid @ w2 + b2
    g_out = 2 * (out - y) / len(x)
    g_hid = (g_out @ w2.T) * (pre > 0)
    grads = [x.T @ g_hid, g_hid.sum(0), hid.T @ g_out, g_out.sum(0)]
    for p, g in zip(params, grads):
        p = p - lr * g
    if epoch % 100 == 0:
        print(f"epoch {epoch:4d} loss {np.mean((out - y) ** 2):.5f}")
