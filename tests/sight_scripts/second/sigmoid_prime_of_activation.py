# verdict: wrong
# line: 27
# why: sigmoid_prime expects z, but it is called with the hidden activation, so the sigmoid is applied twice.
# 2016 homework, section 3
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    """derivative of the sigmoid at z"""
    s = sigmoid(z)
    return s * (1.0 - s)

rng = np.random.RandomState(2016)
X = rng.randn(40, 2)
Y = np.logical_xor(X[:, 0] > 0, X[:, 1] > 0).astype(float)[:, None]
W1, W2 = rng.randn(2, 6), rng.randn(6, 1)
b1, b2 = np.zeros(6), np.zeros(1)
lr = 0.2
for it in range(1500):
    z1 = X.dot(W1) + b1
    a1 = sigmoid(z1)
    z2 = a1.dot(W2) + b2
    a2 = sigmoid(z2)
    delta2 = (a2 - Y) * sigmoid_prime(z2)
    delta1 = delta2.dot(W2.T) * sigmoid_prime(a1)
    W2 -= lr * a1.T.dot(delta2)
    b2 -= lr * delta2.sum(axis=0)
    W1 -= lr * X.T.dot(delta1)
    b1 -= lr * delta1.sum(axis=0)
    if it % 300 == 0:
        print(it, ((a2 - Y) ** 2).sum())
