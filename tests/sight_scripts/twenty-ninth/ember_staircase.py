# verdict: wrong
# line: 29
import numpy as np
from numpy import exp, ones, zeros, reshape, sum, mean

# from my Octave exercise: columns are examples
np.random.seed(1234)
m, nin, nh, nout = 30, 2, 5, 2
X = np.random.randn(nin, m)
Y = zeros((nout, m))
Y[0] = X[0] > X[1]
Y[1] = X[0] + X[1] > 0
Theta1 = np.random.rand(nh, nin + 1) * 2 - 1
Theta2 = np.random.rand(nout, nh + 1) * 2 - 1
alpha = 1.0


def sigmoid(z):
    return 1 / (1 + exp(-z))


for iter in range(800):
    A1 = np.vstack([ones((1, m)), X])
    A2 = np.vstack([ones((1, m)), sigmoid(Theta1 @ A1)])
    A3 = sigmoid(Theta2 @ A2)
    J = -sum(Y * np.log(A3) + (1 - Y) * np.log(1 - A3)) / m
    D3 = A3 - Y
    Theta2nb = Theta2[:, 1:]
    back2 = reshape(Theta2nb, (nh, nout)) @ D3
    D2 = back2 * A2[1:] * (1 - A2[1:])
    Theta1 = Theta1 - alpha / m * D2 @ A1.T
    Theta2 = Theta2 - alpha / m * D3 @ A2.T
    if iter % 160 == 0:
        print('iter', iter, 'J', J, 'acc', mean((A3 > 0.5) == Y))
