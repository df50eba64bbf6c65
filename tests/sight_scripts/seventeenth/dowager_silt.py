# verdict: wrong
# line: 21
# also: 24
# why: X shuffled without the targets every epoch
import numpy as np

np.random.seed(15)
X = np.random.randn(60, 3)
y = (X[:, 0] + X[:, 1] > 0).astype(float)[:, None]

W1 = np.random.randn(3, 6) * 0.3
b1 = np.zeros(6)
W2 = np.random.randn(6, 1) * 0.3
b2 = np.zeros(1)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

batch = 15
for epoch in range(200):
    np.random.shuffle(X)
    for s in range(0, len(X), batch):
        xb = X[s:s + batch]
        yb = y[s:s + batch]
        h = sigmoid(xb @ W1 + b1)
        p = sigmoid(h @ W2 + b2)
        dp = (p - yb) / batch
        dh = dp @ W2.T * h * (1 - h)
        W2 -= 0.4 * h.T @ dp
        b2 -= 0.4 * dp.sum(0)
        W1 -= 0.4 * xb.T @ dh
        b1 -= 0.4 * dh.sum(0)
print("loss", -np.mean(yb * np.log(p) + (1 - yb) * np.log(1 - p)))
