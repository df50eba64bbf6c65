# verdict: right
import numpy as np

# XOR mit einer verdeckten Schicht
np.random.seed(42)
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
T = np.array([[0.], [1.], [1.], [0.]])

W1 = np.random.randn(2, 4)
b1 = np.zeros(4)
W2 = np.random.randn(4, 1)
b2 = np.zeros(1)
lernrate = 0.8


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for durchgang in range(4000):
    h = sigmoid(X @ W1 + b1)
    y = sigmoid(h @ W2 + b2)
    fehler = y - T
    d2 = fehler * y * (1 - y)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 -= lernrate * h.T @ d2
    b2 -= lernrate * d2.sum(axis=0)
    W1 -= lernrate * X.T @ d1
    b1 -= lernrate * d1.sum(axis=0)
print("Ausgabe:", y.ravel().round(3))
