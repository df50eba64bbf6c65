# verdict: right
import numpy as np

# petal length, petal width (cm), species
table = np.array([[1.4, 0.2, 0], [1.3, 0.2, 0], [1.5, 0.4, 0], [1.7, 0.4, 0],
                  [4.7, 1.4, 1], [4.5, 1.5, 1], [4.0, 1.3, 1], [3.9, 1.2, 1],
                  [6.0, 2.5, 2], [5.1, 1.9, 2], [5.9, 2.1, 2], [5.6, 1.8, 2]])
X = (table[:, :2] - table[:, :2].mean(axis=0)) / table[:, :2].std(axis=0)
Y = np.zeros((12, 3))
for i, k in enumerate(table[:, 2]):
    Y[i, int(k)] = 1.0

np.random.seed(150)
W1, b1 = np.random.randn(2, 5) * 0.7, np.zeros(5)
W2, b2 = np.random.randn(5, 4) * 0.5, np.zeros(4)
W3, b3 = np.random.randn(4, 3) * 0.5, np.zeros(3)
lr = 0.2
for epoch in range(300):
    mix = np.random.permutation(12)
    for part in np.split(mix, 3):
        A_, B_ = X[part], Y[part]
        h1 = np.tanh(A_ @ W1 + b1)
        h2 = np.tanh(h1 @ W2 + b2)
        e = np.exp(h2 @ W3 + b3)
        p = e / e.sum(axis=1, keepdims=True)
        d3 = (p - B_) / 4
        d2 = (d3 @ W3.T) * (1 - h2 ** 2)
        d1 = (d2 @ W2.T) * (1 - h1 ** 2)
        W3 -= lr * h2.T @ d3; b3 -= lr * d3.sum(axis=0)
        W2 -= lr * h1.T @ d2; b2 -= lr * d2.sum(axis=0)
        W1 -= lr * A_.T @ d1; b1 -= lr * d1.sum(axis=0)
out = np.tanh(np.tanh(X @ W1 + b1) @ W2 + b2) @ W3 + b3
print(out.argmax(axis=1))
