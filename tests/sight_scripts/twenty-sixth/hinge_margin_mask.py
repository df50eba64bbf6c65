# verdict: right
import numpy as np

rnd = np.random.RandomState(21)
X = rnd.randn(80, 2)
y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, -1.0)

W = rnd.randn(2, 12)
b = rnd.randn(12) * 0.1
u = rnd.randn(12) * 0.3
c = np.zeros(1)
lr = 0.2

for epoch in range(800):
    pre = X.dot(W) + b
    H = np.tanh(pre)
    score = H.dot(u) + c
    # max(0, 1 - y * score)
    active = (y * score < 1).astype(float)
    dscore = -y * active / len(y)
    dpre = np.outer(dscore, u) * (1 - H ** 2)
    u -= lr * H.T.dot(dscore)
    c -= lr * dscore.sum()
    W -= lr * X.T.dot(dpre)
    b -= lr * dpre.sum(axis=0)

print("train accuracy", np.mean(np.sign(score) == y))
