# verdict: wrong
# line: 29
# why: sigmoid_prime(z) formula is given the activated value
import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def sigmoid_prime(x):
    return sigmoid(x) * (1.0 - sigmoid(x))

X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
y = np.array([[0], [0], [1], [1]])

np.random.seed(10)
syn0 = np.random.uniform(-1, 1, (3, 4))
syn1 = np.random.uniform(-1, 1, (4, 1))

for epoch in range(5000):
    layer1 = sigmoid(np.dot(X, syn0))
    z2 = np.dot(layer1, syn1)
    layer2 = sigmoid(z2)

    error = y - layer2
    if epoch % 1000 == 0:
        print("mean error", np.abs(error).mean())

    delta2 = error * sigmoid_prime(z2)
    delta1 = delta2.dot(syn1.T) * sigmoid_prime(layer1)

    syn1 += layer1.T.dot(delta2)
    syn0 += X.T.dot(delta1)
