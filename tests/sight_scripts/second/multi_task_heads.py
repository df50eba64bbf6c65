# verdict: right
# why: Two output heads (classification and regression) share a hidden layer; the hidden delta sums both heads.
import numpy as np

rng = np.random.default_rng(17)
X = rng.normal(size=(80, 3))
t_reg = (X[:, :1] * X[:, 1:2])
t_cls = (X[:, 2:3] > 0).astype(float)
W = rng.normal(size=(3, 10)) * 0.6; b = np.zeros(10)
R = rng.normal(size=(10, 1)) * 0.4; rb = np.zeros(1)
C = rng.normal(size=(10, 1)) * 0.4; cb = np.zeros(1)
lr, n = 0.1, len(X)
for it in range(1000):
    h = np.tanh(X @ W + b)
    reg = h @ R + rb
    cls = 1 / (1 + np.exp(-(h @ C + cb)))
    loss = 0.5 * np.mean((reg - t_reg) ** 2) - np.mean(t_cls * np.log(cls) + (1 - t_cls) * np.log(1 - cls))
    d_reg = (reg - t_reg) / n
    d_cls = (cls - t_cls) / n
    d_h = (d_reg @ R.T + d_cls @ C.T) * (1 - h ** 2)
    R -= lr * h.T @ d_reg; rb -= lr * d_reg.sum(0)
    C -= lr * h.T @ d_cls; cb -= lr * d_cls.sum(0)
    W -= lr * X.T @ d_h; b -= lr * d_h.sum(0)
    if it % 200 == 0:
        print(it, loss)
