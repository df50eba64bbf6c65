# verdict: wrong
# line: 32
# why: updates: the velocity of b2 goes on from b1's
import numpy as np

np.random.seed(90)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0, 0, 0], [0, 1, 1], [0, 1, 1], [1, 1, 0]], dtype=float)   # AND, OR, XOR

W1 = np.random.randn(2, 6)
b1 = np.random.randn(1, 6) * 0.1
W2 = np.random.randn(6, 6) * 0.6
b2 = np.random.randn(1, 6) * 0.1
W3 = np.random.randn(6, 3) * 0.6
b3 = np.zeros((1, 3))
vW1 = np.zeros_like(W1); vb1 = np.zeros_like(b1)
vW2 = np.zeros_like(W2); vb2 = np.zeros_like(b2)
vW3 = np.zeros_like(W3); vb3 = np.zeros_like(b3)
lr, mu = 0.05, 0.8

for epoch in range(2000):
    h1 = np.tanh(X @ W1 + b1)
    h2 = np.tanh(h1 @ W2 + b2)
    y = 1 / (1 + np.exp(-(h2 @ W3 + b3)))
    d3 = y - Y
    d2 = d3 @ W3.T * (1 - h2 ** 2)
    d1 = d2 @ W2.T * (1 - h1 ** 2)

    vW3 = mu * vW3 + h2.T @ d3
    vb3 = mu * vb3 + d3.sum(0, keepdims=True)
    vW2 = mu * vW2 + h1.T @ d2
    vb2 = mu * vb1 + d2.sum(0, keepdims=True)
    vW1 = mu * vW1 + X.T @ d1
    vb1 = mu * vb1 + d1.sum(0, keepdims=True)

    W3 -= lr * vW3; b3 -= lr * vb3
    W2 -= lr * vW2; b2 -= lr * vb2
    W1 -= lr * vW1; b1 -= lr * vb1
    if epoch % 400 == 0:
        print(epoch, np.abs(y - Y).max())
