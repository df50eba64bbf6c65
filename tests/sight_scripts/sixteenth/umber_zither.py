# verdict: wrong
# line: 32
# why: ReLU mask tests the activated value for < 0, which never holds
import numpy as np

np.random.seed(3)
n = 90
y = np.arange(n) % 3
angle = y * 2.1 + np.random.randn(n) * 0.3
X = np.c_[np.cos(angle), np.sin(angle)]

W1 = 0.5 * np.random.randn(2, 16)
b1 = np.zeros((1, 16))
W2 = 0.5 * np.random.randn(16, 3)
b2 = np.zeros((1, 3))
step = 0.5

for i in range(400):
    hidden = np.maximum(0, X @ W1 + b1)
    scores = hidden @ W2 + b2
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = e / e.sum(axis=1, keepdims=True)
    loss = -np.log(probs[range(n), y]).mean()
    if i % 100 == 0:
        print("iteration", i, "loss", loss)
    dscores = probs.copy()
    dscores[range(n), y] -= 1
    dscores /= n
    dW2 = hidden.T @ dscores
    db2 = dscores.sum(axis=0, keepdims=True)
    dhidden = dscores @ W2.T
    dhidden[hidden < 0] = 0
    dW1 = X.T @ dhidden
    db1 = dhidden.sum(axis=0, keepdims=True)
    W1 -= step * dW1
    b1 -= step * db1
    W2 -= step * dW2
    b2 -= step * db2
