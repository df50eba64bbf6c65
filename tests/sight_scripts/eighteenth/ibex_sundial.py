# verdict: wrong
# line: 29
# why: the error instead of the output delta is sent back
import numpy as np

def sigmoid(s):
    return 1 / (1 + np.exp(-s))

def sigmoidPrime(s):
    return s * (1 - s)

class Neural_Network(object):
    def __init__(self):
        self.inputSize = 2
        self.outputSize = 1
        self.hiddenSize = 3
        self.W1 = np.random.randn(self.inputSize, self.hiddenSize)
        self.W2 = np.random.randn(self.hiddenSize, self.outputSize)

    def forward(self, X):
        self.z = np.dot(X, self.W1)
        self.z2 = sigmoid(self.z)
        self.z3 = np.dot(self.z2, self.W2)
        return sigmoid(self.z3)

    def backward(self, X, y, o):
        self.o_error = y - o
        self.o_delta = self.o_error * sigmoidPrime(o)
        self.z2_error = self.o_error.dot(self.W2.T)
        self.z2_delta = self.z2_error * sigmoidPrime(self.z2)
        self.W1 += X.T.dot(self.z2_delta)
        self.W2 += self.z2.T.dot(self.o_delta)

    def train(self, X, y):
        o = self.forward(X)
        self.backward(X, y, o)

# X = (hours sleeping, hours studying), y = score on test
X = np.array(([2, 9], [1, 5], [3, 6]), dtype=float)
y = np.array(([92], [86], [89]), dtype=float)
X = X / np.amax(X, axis=0)
y = y / 100

NN = Neural_Network()
for i in range(1000):
    if i % 200 == 0:
        print("Loss:", np.mean(np.square(y - NN.forward(X))))
    NN.train(X, y)
