# verdict: wrong
# line: 19
import numpy as np

np.random.seed(13)

# which quadrant is the point in? (4 classes)
n = 160
X = np.random.uniform(-1, 1, size=(n, 2))
labels = (X[:, 0] > 0).astype(int) + 2 * (X[:, 1] > 0).astype(int)
Y = np.eye(4)[labels]

w1, b1 = np.random.randn(2, 12) * 0.5, np.zeros(12)
w2, b2 = np.random.randn(12, 4) * 0.5, np.zeros(4)

lr, batch_size = 0.2, 20

for epoch in range(80):
    np.random.shuffle(X)
    total = 0.0
    for i in range(0, n, batch_size):
        xb = X[i:i + batch_size]
        yb = Y[i:i + batch_size]

        h = np.tanh(xb @ w1 + b1)
        z = h @ w2 + b2
        z = np.exp(z - z.max(axis=1, keepdims=True))
        p = z / z.sum(axis=1, keepdims=True)
        total += -np.sum(yb * np.log(p))

        dz = (p - yb) / batch_size
        dh = dz @ w2.T * (1 - h ** 2)
        w2 -= lr * h.T @ dz
        b2 -= lr * dz.sum(axis=0)
        w1 -= lr * xb.T @ dh
        b1 -= lr * dh.sum(axis=0)
    if epoch % 20 == 0:
        print(epoch, total / n)
