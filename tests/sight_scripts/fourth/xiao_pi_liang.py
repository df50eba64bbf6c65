# verdict: wrong
# line: 23
# why: The inputs are shuffled in every epoch but the labels stay in their old order, so the net learns wrong labels.
import numpy as np

rng = np.random.default_rng(7)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# 数据：圆内为1，圆外为0
x = np.c_[rng.uniform(-1.5, 1.5, (200, 2)), np.ones(200)]
y = ((x[:, :2] ** 2).sum(1, keepdims=True) < 1).astype(float)
w1 = rng.normal(size=(3, 12))
w2 = rng.normal(size=(12, 1)) * 0.3

for epoch in range(150):
    order = rng.permutation(200)
    shuffled = x[order]
    loss = 0
    for k in range(0, 200, 10):
        xb = shuffled[k:k + 10]
        yb = y[k:k + 10]
        h = np.tanh(xb @ w1)
        p = sigmoid(h @ w2)
        loss += 0.5 * np.sum((p - yb) ** 2)
        d2 = (p - yb) * p * (1 - p) / 10
        d1 = d2 @ w2.T * (1 - h ** 2)
        w2 -= 1.0 * h.T @ d2
        w1 -= 1.0 * xb.T @ d1
    if epoch % 30 == 0:
        print("轮次", epoch, "损失", loss)
