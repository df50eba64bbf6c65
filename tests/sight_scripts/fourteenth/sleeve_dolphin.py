# verdict: right
import numpy as np

np.random.seed(5)
N = 80
X = np.hstack([np.random.randn(N, 2), np.ones((N, 1))])
label = (X[:, :1] > X[:, 1:2]).astype(float)
value = 0.5 * X[:, :1] + np.cos(X[:, 1:2])

H = 9
W = np.random.randn(3, H) * 0.5
Va = np.random.randn(H, 1) * 0.5     # head a: which side
Vb = np.random.randn(H, 1) * 0.5     # head b: how much
lr = 0.2

for epoch in range(1200):
    h = np.tanh(X @ W)
    pa = 1 / (1 + np.exp(-h @ Va))
    pb = h @ Vb
    da = (pa - label) / N
    db = (pb - value) / N
    dh = da @ Va.T + db @ Vb.T
    W -= lr * X.T @ (dh * (1 - h ** 2))
    Va -= lr * h.T @ da
    Vb -= lr * h.T @ db
    if epoch % 300 == 299:
        print("acc %.3f   mse %.4f" % (((pa > .5) == label).mean(), (db ** 2).mean() * N * N))
