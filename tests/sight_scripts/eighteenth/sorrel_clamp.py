# verdict: wrong
# line: 26
# why: class weights used only for the output layer's gradient
import numpy as np

rng = np.random.default_rng(58)
n = 100
y = (rng.random(n) < 0.2).astype(float).reshape(n, 1)
X = rng.normal(size=(n, 2)) + 1.3 * y
weight = np.where(y == 1, 4.0, 1.0)
weight = weight / weight.mean()

W1 = rng.normal(size=(2, 7)); b1 = np.zeros((1, 7))
W2 = rng.normal(size=(7, 1)); b2 = np.zeros((1, 1))
lr = 0.3

def logistic(s):
    return 1 / (1 + np.exp(-s))

for it in range(600):
    h = logistic(X @ W1 + b1)
    p = logistic(h @ W2 + b2)
    loss = -np.mean(weight * (y * np.log(p) + (1 - y) * np.log(1 - p)))
    residual = p - y
    d2 = weight * residual / n
    d1 = (residual / n) @ W2.T * h * (1 - h)
    W2 -= lr * h.T @ d2
    b2 -= lr * d2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(axis=0, keepdims=True)
    if it % 150 == 0:
        recall = np.mean(p[y == 1] > 0.5)
        print(it, "loss", loss, "recall", recall)
