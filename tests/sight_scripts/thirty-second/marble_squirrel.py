# verdict: right
import numpy as np
np.random.seed(0)
# XOR with AdaGrad, hidden tanh in -1..1, targets -1..1
X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1.]])
t = np.array([[-1], [1], [1], [-1.]])
W, b = np.random.randn(2, 4), np.random.randn(4)
v, c = np.random.randn(4, 1), np.random.randn(1)
G = [0, 0, 0, 0]
for n in range(900):
    h = np.tanh(X @ W + b)
    o = np.tanh(h @ v + c)
    do = (o - t) * (1 - o * o)
    dh = do @ v.T * (1 - h * h)
    g = [X.T @ dh, dh.sum(0), h.T @ do, do.sum(0)]
    G = [a + q * q for a, q in zip(G, g)]
    st = [0.2 * q / (np.sqrt(a) + 1e-7) for a, q in zip(G, g)]
    W, b, v, c = W - st[0], b - st[1], v - st[2], c - st[3]
print(o.ravel())
