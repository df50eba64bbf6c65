# verdict: right
# why: Hinge loss with its subgradient, tanh layer, labels -1 and 1.
import numpy as np
from sklearn.datasets import make_moons

X, lab = make_moons(n_samples=120, noise=0.15, random_state=0)
t = (2 * lab - 1).reshape(-1, 1)

np.random.seed(19)
W1 = np.random.randn(2, 14) * 0.8
b1 = np.zeros((1, 14))
W2 = np.random.randn(14, 1) * 0.3
b2 = np.zeros((1, 1))
lr = 0.1

for epoch in range(800):
    h = np.tanh(X.dot(W1) + b1)
    score = h.dot(W2) + b2
    margin = 1 - t * score
    loss = np.maximum(0, margin).mean()
    dscore = np.where(margin > 0, -t, 0) / len(X)
    dW2 = h.T.dot(dscore)
    db2 = dscore.sum(axis=0, keepdims=True)
    dh = dscore.dot(W2.T) * (1 - h ** 2)
    dW1 = X.T.dot(dh)
    db1 = dh.sum(axis=0, keepdims=True)
    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
    if epoch % 200 == 0:
        print(epoch, loss, np.mean(np.sign(score) == t))
