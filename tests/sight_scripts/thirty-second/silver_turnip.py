# verdict: right
import numpy as np
# residual blocks: h -> h + tanh(h W)
g = np.random.default_rng(63)
X = g.normal(size=(30, 4))
Y = np.c_[np.sin(X[:, 0]), X[:, 1] * X[:, 2]]
inp = g.normal(size=(4, 6)) * 0.5
blocks = [g.normal(size=(6, 6)) * 0.3 for _ in range(2)]
out = g.normal(size=(6, 2)) * 0.3
lr = 0.05
for it in range(1000):
    hs = [np.tanh(X @ inp)]
    branch = []
    for W in blocks:
        branch.append(np.tanh(hs[-1] @ W))
        hs.append(hs[-1] + branch[-1])
    pred = hs[-1] @ out
    d = (pred - Y) / len(X)
    d_out = hs[-1].T @ d
    d = d @ out.T
    d_blocks = []
    for W, a, h in zip(blocks[::-1], branch[::-1], hs[-2::-1]):
        da = d * (1 - a ** 2)
        d_blocks.insert(0, h.T @ da)
        d = d + da @ W.T
    d_inp = X.T @ (d * (1 - hs[0] ** 2))
    inp -= lr * d_inp
    out -= lr * d_out
    for W, dW in zip(blocks, d_blocks):
        W -= lr * dW
    if it % 250 == 0:
        print(it, 0.5 * np.sum((pred - Y) ** 2) / len(X))
