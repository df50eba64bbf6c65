# verdict: right
import numpy as np

rng = np.random.default_rng(77)
X = rng.normal(size=(80, 5))
teacher = rng.normal(size=(5, 1))
Y = np.abs(X @ teacher) * 3

def clip_by_global_norm(grads, max_norm):
    total = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    if total > max_norm:
        grads = [g * (max_norm / total) for g in grads]
    return grads, total

params = [rng.normal(0, 0.5, (5, 16)), np.zeros(16), rng.normal(0, 0.3, (16, 1)), np.zeros(1)]
lr = 0.02

for it in range(1000):
    W1, b1, W2, b2 = params
    pre = X @ W1 + b1
    hid = np.maximum(pre, 0.0)
    out = hid @ W2 + b2
    loss = np.mean((out - Y) ** 2)

    dout = 2 * (out - Y) / Y.size
    dpre = (dout @ W2.T) * (pre > 0)
    grads = [X.T @ dpre, dpre.sum(0), hid.T @ dout, dout.sum(0)]
    grads, norm = clip_by_global_norm(grads, 5.0)
    params = [p - lr * g for p, g in zip(params, grads)]

    if it % 200 == 0:
        print("%4d loss %.4f  |g| %.2f" % (it, loss, norm))
