# verdict: wrong
# line: 27
# also: 28
# why: AdaGrad history is replaced instead of summed up
import numpy as np

np.random.seed(14)
X = np.random.randn(100, 3)
y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, 0.0).reshape(-1, 1)

W1 = np.random.randn(3, 12) * 0.5
b1 = np.zeros((1, 12))
W2 = np.random.randn(12, 1) * 0.5
b2 = np.zeros((1, 1))
params = [W1, b1, W2, b2]
hist = [np.zeros_like(p) for p in params]
lr = 0.05

# AdaGrad
for it in range(400):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (p - y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    grads = [X.T @ d1, d1.sum(axis=0, keepdims=True), h.T @ d2, d2.sum(axis=0, keepdims=True)]
    for i in range(len(params)):
        hist[i] = grads[i] ** 2
        params[i] -= lr * grads[i] / (np.sqrt(hist[i]) + 1e-8)
    if it % 100 == 0:
        print("iter", it, "acc", np.mean((p > 0.5) == (y == 1)))
