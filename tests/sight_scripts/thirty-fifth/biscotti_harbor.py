# verdict: wrong
# line: 30
import numpy as np

rng = np.random.default_rng(512)

# four blobs, one on each side of the origin
N = 160
centers = np.array([[0, 2], [2, 0], [0, -2], [-2, 0]])
labels = rng.integers(0, 4, N)
X = centers[labels] + rng.normal(0, 0.7, (N, 2))
Y = np.zeros((N, 4))
Y[np.arange(N), labels] = 1.0

W1 = rng.normal(0, 0.7, (2, 12)); b1 = np.zeros(12)
W2 = rng.normal(0, 0.4, (12, 4)); b2 = np.zeros(4)

def forward(x):
    z = x @ W1 + b1
    h = np.maximum(0, z)
    s = h @ W2 + b2
    e = np.exp(s - s.max(1)[:, None])
    return z, h, e / e.sum(1)[:, None]

batch_size = 20
lr = 0.1
for epoch in range(60):
    for i in range(0, N, batch_size):
        x = X[i:i + batch_size]
        t = Y[:batch_size]
        z, h, p = forward(x)
        dp = (p - t) / batch_size
        dh = dp @ W2.T * (z > 0)
        W2 -= lr * h.T @ dp; b2 -= lr * dp.sum(0)
        W1 -= lr * x.T @ dh; b1 -= lr * dh.sum(0)
    if epoch % 10 == 0:
        _, _, p = forward(X)
        print(epoch, "loss", -np.log(p[np.arange(N), labels]).mean(), "acc", (p.argmax(1) == labels).mean())
