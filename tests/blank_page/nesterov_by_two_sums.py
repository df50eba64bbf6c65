# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: Nesterov's momentum in one statement: the old velocity is taken away, and the new one added with more
import numpy as np

rng = np.random.default_rng(4)
X = rng.uniform(-1, 1, (40, 2))
y = (X[:, :1] * X[:, 1:] > 0).astype(float)
W, V = rng.normal(size=(2, 9)), rng.normal(size=(9, 1)) * 0.4
w_before, v_before = 0 * W, 0 * V
for k in range(500):
    h = np.tanh(X @ W)
    p = 1 / (1 + np.exp(-(h @ V)))
    d = (p - y) / 40
    e = d @ V.T * (1 - h * h)
    w_now, v_now = 0.9 * w_before - 0.05 * X.T @ e, 0.9 * v_before - 0.05 * h.T @ d
    W = W - 0.9 * w_before + (1 + 0.9) * w_now
    V = V - 0.9 * v_before + (1 + 0.9) * v_now
    w_before, v_before = w_now, v_now
