# verdict: right
import numpy as np

np.random.seed(2024)
# 数据：两个圆环
m = 128
r = np.where(np.arange(m) % 2 == 0, 0.5, 1.2)
phi = np.random.rand(m) * 2 * np.pi
X = np.array([r * np.cos(phi), r * np.sin(phi)])
Y = (r > 1).astype(float)[np.newaxis, :]

# 初始化
W1, b1 = np.random.randn(6, 2), np.zeros((6, 1))
W2, b2 = np.random.randn(4, 6) * 0.5, np.zeros((4, 1))
W3, b3 = np.random.randn(1, 4) * 0.5, np.zeros((1, 1))
batch, eta = 32, 0.5

for epoch in range(300):
    perm = np.random.permutation(m)
    X, Y = X[:, perm], Y[:, perm]
    loss = 0
    for k in range(0, m, batch):
        xb, yb = X[:, k:k + batch], Y[:, k:k + batch]
        # 前向
        a1 = np.tanh(W1 @ xb + b1)
        a2 = np.tanh(W2 @ a1 + b2)
        a3 = 1 / (1 + np.exp(-(W3 @ a2 + b3)))
        loss += 0.5 * np.sum((a3 - yb) ** 2)
        # 反向
        d3 = (a3 - yb) * a3 * (1 - a3)
        d2 = (W3.T @ d3) * (1 - a2 ** 2)
        d1 = (W2.T @ d2) * (1 - a1 ** 2)
        W3 -= eta * d3 @ a2.T / batch
        b3 -= eta * d3.mean(axis=1, keepdims=True)
        W2 -= eta * d2 @ a1.T / batch
        b2 -= eta * d2.mean(axis=1, keepdims=True)
        W1 -= eta * d1 @ xb.T / batch
        b1 -= eta * d1.mean(axis=1, keepdims=True)
    if epoch % 50 == 0:
        print("第", epoch, "轮 损失", loss / m)
