# verdict: right
import numpy as np

# Dropout (inverted) on a small classifier
np.random.seed(19)
N = 150
ang = np.random.rand(N) * 2 * np.pi
cls = np.random.randint(0, 2, N)
rad = 1 + cls + 0.15 * np.random.randn(N)
X = np.c_[rad * np.cos(ang), rad * np.sin(ang)]
y = cls.reshape(-1, 1)

W1 = np.random.randn(2, 24); b1 = np.zeros((1, 24))
W2 = np.random.randn(24, 12) * 0.3; b2 = np.zeros((1, 12))
W3 = np.random.randn(12, 1) * 0.3; b3 = np.zeros((1, 1))
keep = 0.8

def predict(x):
    h = np.maximum(0, x @ W1 + b1)
    h = np.maximum(0, h @ W2 + b2)
    return 1 / (1 + np.exp(-(h @ W3 + b3)))

for epoch in range(600):
    h1 = np.maximum(0, X @ W1 + b1)
    m1 = (np.random.rand(*h1.shape) < keep) / keep
    h1 *= m1
    h2 = np.maximum(0, h1 @ W2 + b2)
    m2 = (np.random.rand(*h2.shape) < keep) / keep
    h2 *= m2
    p = 1 / (1 + np.exp(-(h2 @ W3 + b3)))
    d3 = (p - y) / N
    d2 = d3 @ W3.T * m2 * (h2 > 0)
    d1 = d2 @ W2.T * m1 * (h1 > 0)
    W3 -= 0.1 * h2.T @ d3; b3 -= 0.1 * d3.sum(axis=0, keepdims=True)
    W2 -= 0.1 * h1.T @ d2; b2 -= 0.1 * d2.sum(axis=0, keepdims=True)
    W1 -= 0.1 * X.T @ d1; b1 -= 0.1 * d1.sum(axis=0, keepdims=True)
    if epoch % 150 == 0:
        print(epoch, np.mean((predict(X) > 0.5) == y))
print(np.mean((predict(X) > 0.5) == y), W3.sum())
