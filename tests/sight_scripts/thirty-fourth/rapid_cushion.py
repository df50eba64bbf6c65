# verdict: right
import numpy as np

rng = np.random.default_rng(10)
X = rng.normal(size=(14, 3)).astype(np.float64)
Y = (X ** 2).sum(1)[:, None] / 3
W1 = np.sum([rng.normal(0, 0.4, (3, 6)) for _ in range(2)], axis=0)
W2 = -0.5 * rng.random((6, 1)) + 0.25
W3 = rng.normal(0, 0.2, (3, 1))                # from the input straight to the output
mom = {1: 0, 2: 0, 3: 0}
for epoch in range(1, 501):
    lr = 0.1 * 0.5 ** (epoch // 200)
    h = np.maximum(0, X @ W1)
    o = h @ W2 + X @ W3
    e = (o - Y) / 14
    grads = {1: X.T @ (e @ W2.T * (h > 0)), 2: h.T @ e, 3: X.T @ e}
    for k in grads:
        mom[k] = 0.7 * mom[k] + 0.3 * grads[k]
    W1, W2, W3 = (w - lr * mom[k] for k, w in enumerate((W1, W2, W3), 1))
    if epoch % 100 == 0:
        print(epoch, float((e ** 2).sum()))
