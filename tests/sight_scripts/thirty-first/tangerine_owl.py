# verdict: right
import numpy as np

X = np.array([[5.1, 3.5], [4.9, 3.0], [6.2, 2.9], [5.9, 3.2], [7.1, 3.0], [4.6, 3.4]])
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = np.array([[0.], [0.], [1.], [1.], [1.], [0.]])

np.random.seed(55)
W = np.random.randn(2, 3)
M = np.random.randn(3, 1)
rate0 = 1.0

for n in range(1200):
    rate = rate0 / (1 + 0.01 * n)
    hidden = np.tanh(X.dot(W))
    out = 1 / (1 + np.exp(-hidden.dot(M)))
    g_out = out - y
    g_hid = g_out.dot(M.T) * (1 - hidden ** 2)
    M = M - rate * hidden.T.dot(g_out) / len(X)
    W = W - rate * X.T.dot(g_hid) / len(X)
    if n in (0, 10, 100, 1000):
        print(n, rate, out.ravel().round(3))
