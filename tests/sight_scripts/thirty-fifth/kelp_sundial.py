# verdict: wrong
# line: 25
# also: 26
import numpy as np
from numpy import exp, array, random, dot

random.seed(1)

X = array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 1, 0], [1, 0, 0], [1, 1, 0], [0, 0, 0]])
y = array([[0, 1, 1, 1, 1, 1, 1, 0]]).T

def sigmoid(x):
    return 1 / (1 + exp(-x))

def sigmoid_derivative(x):
    return x * (1 - x)

weights1 = 2 * random.random((3, 4)) - 1
weights2 = 2 * random.random((4, 1)) - 1

for iteration in range(5000):
    layer1 = sigmoid(dot(X, weights1))
    layer2 = sigmoid(dot(layer1, weights2))

    error = (y - layer2) ** 2
    delta2 = error * sigmoid_derivative(layer2)
    delta1 = delta2.dot(weights2.T) * sigmoid_derivative(layer1)

    weights2 += layer1.T.dot(delta2)
    weights1 += X.T.dot(delta1)

    if iteration % 1000 == 0:
        print(iteration, error.mean())

print(layer2)
