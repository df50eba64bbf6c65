# verdict: wrong
# line: 23
# why: The one is subtracted from column 1 of every sample instead of the column of its label.
import numpy as np
from sklearn.datasets import make_moons

np.random.seed(3)
X, y = make_moons(150, noise=0.1)
m = X.shape[0]
H = 6
W1 = np.random.randn(2, H); b1 = np.zeros((1, H))
W2 = np.random.randn(H, 2); b2 = np.zeros((1, 2))
lr = 0.01

for i in range(1000):
    a1 = np.tanh(X @ W1 + b1)
    z2 = a1 @ W2 + b2
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    probs = e / e.sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(m), y] + 1e-12).sum() / m

    delta3 = probs.copy()
    delta3[np.arange(m), 1] -= 1
    delta2 = delta3 @ W2.T * (1 - a1 ** 2)
    W2 -= lr * a1.T @ delta3
    b2 -= lr * delta3.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ delta2
    b1 -= lr * delta2.sum(axis=0, keepdims=True)
    if i % 200 == 0:
        print(i, loss)
