# verdict: right
import numpy as np

np.random.seed(50)
X = np.random.randn(64, 5)
Y = np.tanh(X[:, :2]) - X[:, 2:4] ** 2 * 0.3

W1 = np.random.randn(5, 8) * 0.4
W2 = np.random.randn(8, 2) * 0.4
G1, G2 = np.zeros_like(W1), np.zeros_like(W2)
micro, accum_steps, lr = 8, 4, 0.05

count = 0
for epoch in range(100):
    for s in range(0, len(X), micro):
        xb, yb = X[s:s+micro], Y[s:s+micro]
        h = np.tanh(xb @ W1)
        e = (h @ W2 - yb) / (micro * accum_steps)
        G2 += h.T @ e
        G1 += xb.T @ (e @ W2.T * (1 - h ** 2))
        count += 1
        if count % accum_steps == 0:
            W1 -= lr * G1
            W2 -= lr * G2
            G1.fill(0)
            G2.fill(0)
    if epoch % 25 == 0:
        print(epoch, np.mean((np.tanh(X @ W1) @ W2 - Y) ** 2))
