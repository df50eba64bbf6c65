# verdict: wrong
# line: 17
import numpy as np

gen = np.random.default_rng(6)
X = gen.normal(size=(80, 3))
y = (np.tanh(X[:, 0] - X[:, 1]) * 0.8)[:, None]

sizes = (3, 8, 1)
Ws = [gen.normal(size=s) / np.sqrt(s[0]) for s in zip(sizes, sizes[1:])]
bs = [np.zeros(s) for s in sizes[1:]]
size = 16

for epoch in range(200):
    for start in range(0, len(X), size):
        xb = X[start:start + size]
        yb = y[:size]
        h = np.tanh(xb @ Ws[0] + bs[0])
        o = h @ Ws[1] + bs[1]
        do = 2 * (o - yb) / size
        dh = do @ Ws[1].T * (1 - h * h)
        Ws[1] -= 0.05 * h.T @ do
        bs[1] -= 0.05 * do.sum(0)
        Ws[0] -= 0.05 * xb.T @ dh
        bs[0] -= 0.05 * dh.sum(0)
    if epoch % 40 == 0:
        print(epoch, np.mean((np.tanh(X @ Ws[0] + bs[0]) @ Ws[1] + bs[1] - y) ** 2))
