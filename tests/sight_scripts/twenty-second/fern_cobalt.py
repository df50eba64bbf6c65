# verdict: right
import numpy as np

np.random.seed(21)
m = 90
centres = np.array([[0, 2], [2, -1], [-2, -1]])
klasse = np.arange(m) % 3
A0 = (centres[klasse] + np.random.randn(m, 2) * 0.6).T     # 2 x m
T = np.zeros((3, m))
T[klasse, np.arange(m)] = 1

W1 = np.random.randn(6, 2)
b1 = np.zeros((6, 1))
W2 = np.random.randn(3, 6)
b2 = np.zeros((3, 1))
sig = lambda z: 1 / (1 + np.exp(-z))
rate = 2.0

for schritt in range(1500):
    A1 = sig(W1 @ A0 + b1)
    A2 = sig(W2 @ A1 + b2)
    D2 = (A2 - T) * A2 * (1 - A2)
    D1 = (W2.T @ D2) * A1 * (1 - A1)
    W2 -= rate / m * D2 @ A1.T
    b2 -= rate / m * D2.sum(axis=1, keepdims=True)
    W1 -= rate / m * D1 @ A0.T
    b1 -= rate / m * D1.sum(axis=1, keepdims=True)
print("richtig:", np.mean(A2.argmax(0) == klasse))
