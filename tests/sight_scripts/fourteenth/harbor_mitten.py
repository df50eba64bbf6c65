# verdict: right
# port of my old nn.m
import numpy as np
from numpy import exp, log, tanh, zeros, ones, sum
from numpy.random import randn, rand, seed

seed(7)

def sigmoid(z):
    return 1. / (1. + exp(-z))

m = 60
X = rand(2, m) * 4 - 2
Y = (X[0:1, :] ** 2 + X[1:2, :] ** 2 < 1.5) * 1.0

nh = 6
W1 = randn(nh, 2) * 0.5
b1 = zeros((nh, 1))
W2 = randn(1, nh) * 0.5
b2 = zeros((1, 1))
alpha = 0.8
J = zeros(1500)

for it in range(1500):
    Z1 = W1 @ X + b1
    A1 = tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    J[it] = -sum(Y * log(A2) + (1 - Y) * log(1 - A2)) / m

    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = sum(dZ1, axis=1, keepdims=True) / m

    W1 = W1 - alpha * dW1
    b1 = b1 - alpha * db1
    W2 = W2 - alpha * dW2
    b2 = b2 - alpha * db2

    if it % 250 == 0:
        print('iter %4d   J = %.5f' % (it, J[it]))

print('train accuracy: %.1f %%' % (100 * np.mean((A2 > 0.5) == Y)))
