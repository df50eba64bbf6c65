# verdict: wrong
# line: 19
import numpy as np
rng = np.random.default_rng(68)
t = np.arange(30)
wave = np.sin(t * 0.7) + 0.3 * np.cos(t * 1.3)
X = np.stack([wave[i:i + 5] for i in range(25)])
Y = wave[5:, None]
w = [rng.normal(size=(5, 8)) * 0.4, rng.normal(size=(8, 1)) * 0.4]
m = [np.zeros_like(a) for a in w]
v = [np.zeros_like(a) for a in w]
b1, b2, lr = 0.9, 0.99, 0.01
for k in range(1, 601):
    h = np.tanh(X @ w[0])
    d = (h @ w[1] - Y) / len(X)
    g = [X.T @ (d @ w[1].T * (1 - h * h)), h.T @ d]
    for i in range(2):
        m[i] = b1 * m[i] + (1 - b1) * g[i]
        v[i] = b2 * v[i] + (1 - b2) * m[i] ** 2
        mh = m[i] / (1 - b1 ** k)
        vh = v[i] / (1 - b2 ** k)
        w[i] -= lr * mh / (np.sqrt(vh) + 1e-8)
    if k % 200 == 0:
        print(k, np.mean((h @ w[1] - Y) ** 2))
