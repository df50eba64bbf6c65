# verdict: right
import numpy as np
np.random.seed(19)
# rooms, age, distance -> price (made up)
table = np.array([[3, 10, 5, 210], [4, 5, 7, 280], [2, 40, 2, 150], [5, 1, 12, 330], [3, 22, 9, 175],
                  [1, 60, 1, 120], [4, 15, 3, 300], [2, 8, 6, 170], [6, 30, 15, 310], [3, 3, 4, 240]], dtype=float)
X = (table[:, :3] - table[:, :3].mean(0)) / table[:, :3].std(0)
y = (table[:, 3:] - 200) / 100

def s(z):
    return 1 / (1 + np.exp(-z))

theta = [np.random.randn(3, 4), np.zeros((1, 4)), np.random.randn(4, 1), np.zeros((1, 1))]
cache = [np.zeros_like(p) for p in theta]
for epoch in range(1500):
    W1, b1, W2, b2 = theta
    h = s(X @ W1 + b1)
    out = h @ W2 + b2
    d = (out - y) / len(y)
    dh = d @ W2.T * h * (1 - h)
    grads = [X.T @ dh, dh.sum(0, keepdims=True), h.T @ d, d.sum(0, keepdims=True)]
    for i in range(4):
        cache[i] = 0.9 * cache[i] + 0.1 * grads[i] ** 2
        theta[i] = theta[i] - 0.003 * grads[i] / (np.sqrt(cache[i]) + 1e-8)
print((out * 100 + 200).round().ravel())
