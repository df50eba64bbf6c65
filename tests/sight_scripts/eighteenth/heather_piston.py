# verdict: right
import numpy as np

rng = np.random.default_rng(15)
n, d = 64, 6
X = rng.normal(size=(n, 3))
y = (np.maximum(X[:, 0], X[:, 1]) * X[:, 2]).reshape(-1, 1)

E_in = rng.normal(size=(3, d)) * 0.6
W_a = rng.normal(size=(d, d)) * 0.3
b_a = np.zeros(d)
W_b = rng.normal(size=(d, d)) * 0.3
w_out = rng.normal(size=(d, 1)) * 0.4
lr = 0.05

for step in range(700):
    stem = np.tanh(X @ E_in)
    pre = stem @ W_a + b_a
    act = np.maximum(pre, 0.0)
    block = stem + act @ W_b
    out = block @ w_out
    diff = out - y
    g_out = 2 * diff / n
    g_block = g_out @ w_out.T
    g_act = g_block @ W_b.T
    g_pre = g_act * (pre > 0)
    g_stem = g_block + g_pre @ W_a.T
    g_in = g_stem * (1 - stem ** 2)
    w_out -= lr * (block.T @ g_out)
    W_b -= lr * (act.T @ g_block)
    W_a -= lr * (stem.T @ g_pre)
    b_a -= lr * g_pre.sum(axis=0)
    E_in -= lr * (X.T @ g_in)
    if step % 100 == 0:
        print(step, np.mean(diff ** 2))
