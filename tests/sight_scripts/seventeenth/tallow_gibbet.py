# verdict: wrong
# line: 18
# also: 20
# why: W2 is updated before the hidden delta uses it
import numpy as np
rng = np.random.RandomState(3)
X = np.linspace(-3, 3, 40).reshape(-1, 1)
Y = np.sin(X)
W1 = rng.randn(1, 12)
b1 = np.zeros((1, 12))
W2 = rng.randn(12, 1) * 0.3
b2 = np.zeros((1, 1))
lr = 0.05
for i in range(2500):
    A = np.tanh(X @ W1 + b1)
    P = A @ W2 + b2
    G = 2 * (P - Y) / len(X)
    W2 -= lr * (A.T @ G)
    b2 -= lr * G.sum(axis=0, keepdims=True)
    H = (G @ W2.T) * (1 - A ** 2)
    W1 -= lr * (X.T @ H)
    b1 -= lr * H.sum(axis=0, keepdims=True)
    if i % 500 == 0:
        print(i, np.mean((P - Y) ** 2))
