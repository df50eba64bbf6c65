# verdict: right
import numpy as np
np.random.seed(21)

# house prices (made up): size, rooms, age -> price
raw = np.array([[50, 2, 30], [80, 3, 10], [120, 4, 5], [60, 2, 50], [200, 6, 2],
                [95, 3, 20], [150, 5, 15], [70, 3, 40], [110, 4, 35], [45, 1, 8]], float)
price = np.array([110, 220, 340, 105, 590, 240, 400, 150, 260, 130], float)

X = (raw - raw.mean(0)) / raw.std(0)
y = (price - price.mean()) / price.std()

W1 = np.random.randn(3, 5) * 0.5
b1 = np.zeros(5)
w2 = np.random.randn(5) * 0.5
b2 = 0.0
mu = 0.9
vW1, vb1, vw2, vb2 = np.zeros_like(W1), np.zeros_like(b1), np.zeros_like(w2), 0.0
lr, lam = 0.02, 1e-3

for epoch in range(500):
    z = X @ W1 + b1
    h = np.where(z > 0, z, 0.01 * z)      # leaky relu
    out = h @ w2 + b2
    diff = out - y
    g_w2 = h.T @ diff / len(y) + lam * w2
    g_b2 = diff.mean()
    g_z = np.outer(diff, w2) * np.where(z > 0, 1.0, 0.01)
    g_W1 = X.T @ g_z / len(y) + lam * W1
    g_b1 = g_z.mean(axis=0)
    vW1 = mu * vW1 - lr * g_W1
    vb1 = mu * vb1 - lr * g_b1
    vw2 = mu * vw2 - lr * g_w2
    vb2 = mu * vb2 - lr * g_b2
    W1 += vW1; b1 += vb1; w2 += vw2; b2 += vb2
    if epoch % 100 == 0:
        print(epoch, 0.5 * np.mean(diff ** 2) + 0.5 * lam * ((W1 ** 2).sum() + (w2 ** 2).sum()))
print(out * price.std() + price.mean())
