# verdict: wrong
# line: 22
# also: 31, 40
# why: second layer fed with z1 instead of a1
import numpy as np

np.random.seed(83)
m = 100
x = np.random.uniform(-1, 1, (m, 2))
y = (x[:, 0:1] * x[:, 1:2] > 0) * 1.0

W1 = np.random.randn(2, 6)
b1 = np.random.randn(1, 6) * 0.5
W2 = np.random.randn(6, 4) * 0.5
b2 = np.zeros((1, 4))
W3 = np.random.randn(4, 1) * 0.5
b3 = np.zeros((1, 1))

def forward():
    z1 = x.dot(W1) + b1
    a1 = np.tanh(z1)
    z2 = z1.dot(W2) + b2
    a2 = np.tanh(z2)
    z3 = a2.dot(W3) + b3
    a3 = 1 / (1 + np.exp(-z3))
    return a1, a2, a3

def backward(a1, a2, a3):
    dz3 = (a3 - y) / m
    dz2 = dz3.dot(W3.T) * (1 - a2 ** 2)
    dz1 = dz2.dot(W2.T) * (1 - a1 ** 2)
    return dz1, dz2, dz3

learning_rate = 0.5
for i in range(1500):
    a1, a2, a3 = forward()
    dz1, dz2, dz3 = backward(a1, a2, a3)
    W3 -= learning_rate * a2.T.dot(dz3)
    b3 -= learning_rate * dz3.sum(axis=0)
    W2 -= learning_rate * a1.T.dot(dz2)
    b2 -= learning_rate * dz2.sum(axis=0)
    W1 -= learning_rate * x.T.dot(dz1)
    b1 -= learning_rate * dz1.sum(axis=0)
    if i % 300 == 0:
        print(i, "loss", -np.mean(y * np.log(a3) + (1 - y) * np.log(1 - a3)))
