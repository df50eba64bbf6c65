# verdict: right
import numpy as np

np.random.seed(19)


def predict(X, w):
    h = 1 / (1 + np.exp(-X @ w[0]))
    return h, h @ w[1]


X = np.random.uniform(-1, 1, (60, 4))
X[:, 3] = 1
y = (X[:, :1] ** 2 + 0.5 * X[:, 1:2]) + np.random.normal(0, 0.05, (60, 1))
Xtr, Xva = X[:45], X[45:]
ytr, yva = y[:45], y[45:]

w = [np.random.randn(4, 10), np.random.randn(10, 1) * 0.3]
best, best_w, patience = np.inf, None, 0
for epoch in range(3000):
    h, o = predict(Xtr, w)
    d = (o - ytr) / len(ytr)
    dh = d @ w[1].T * h * (1 - h)
    w[1] = w[1] - 0.2 * h.T @ d
    w[0] = w[0] - 0.2 * Xtr.T @ dh

    val = np.mean((predict(Xva, w)[1] - yva) ** 2)
    if val < best:
        best, best_w, patience = val, [m.copy() for m in w], 0
    else:
        patience += 1
    if patience > 200:
        print("stopped at", epoch)
        break
print("best validation mse", best)
