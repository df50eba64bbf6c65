# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student following the lecture slides, half the summed squares, samples in rows, delta names
# Lecture 3, exercise sheet, task 2
# E = 1/2 sum (y - t)^2
import numpy as np

def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigma_strich(z):
    return sigma(z) * (1.0 - sigma(z))

np.random.seed(100)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)

W1 = np.random.randn(2, 5); bias1 = np.random.randn(5)
W2 = np.random.randn(5, 1); bias2 = np.random.randn(1)
eta = 0.9

for epoche in range(1, 4001):
    # forward
    net1 = x.dot(W1) + bias1
    h = sigma(net1)
    net2 = h.dot(W2) + bias2
    y = sigma(net2)
    # backward
    delta2 = sigma_strich(net2) * (t - y)
    delta1 = sigma_strich(net1) * delta2.dot(W2.T)
    # update
    W2 += eta * h.T.dot(delta2)
    bias2 += eta * delta2.sum(axis=0)
    W1 += eta * x.T.dot(delta1)
    bias1 += eta * delta1.sum(axis=0)
    if epoche % 1000 == 0:
        print("Epoche", epoche, "Fehler", 0.5 * ((y - t) ** 2).sum())
