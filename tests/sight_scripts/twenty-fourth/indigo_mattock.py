# verdict: right
import numpy as np

# 二値分類:らせんではなく、サイン曲線の上か下か
rng = np.random.default_rng(7)
X = rng.uniform(-1, 1, (110, 2))
y = (X[:, 1] > 0.5 * np.sin(np.pi * X[:, 0])).astype(float).reshape(-1, 1)

W1 = rng.normal(0, 1, (2, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, 0.5, (10, 1))
b2 = np.zeros(1)
lr = 0.5  # 学習率

for epoch in range(120):
    if epoch > 0 and epoch % 40 == 0:
        lr *= 0.5
    for rows in np.array_split(rng.permutation(len(X)), 4):
        xb, yb = X[rows], y[rows]
        h = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        # 逆伝播
        d2 = (p - yb) / len(rows)
        d1 = np.dot(d2, W2.T) * (1 - h ** 2)
        W1 -= lr * np.dot(xb.T, d1)
        b1 -= lr * d1.sum(axis=0)
        W2 -= lr * np.dot(h.T, d2)
        b2 -= lr * d2.sum(axis=0)

p = 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))
print("正解率:", np.mean((p > 0.5) == y))
