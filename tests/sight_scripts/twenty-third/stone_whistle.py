# verdict: right
import numpy as np

# X = (hours sleeping, hours studying), y = score on test
X = np.array(([3, 5], [5, 1], [10, 2], [6, 1.5]), dtype=float)
y = np.array(([75], [82], [93], [70]), dtype=float)
# scale
X = X / np.amax(X, axis=0)
y = y / 100

class Neural_Network(object):
    def __init__(self):
        self.inputLayerSize = 2
        self.outputLayerSize = 1
        self.hiddenLayerSize = 3
        self.W1 = np.random.randn(self.inputLayerSize, self.hiddenLayerSize)
        self.W2 = np.random.randn(self.hiddenLayerSize, self.outputLayerSize)

    def forward(self, X):
        self.z2 = np.dot(X, self.W1)
        self.a2 = self.sigmoid(self.z2)
        self.z3 = np.dot(self.a2, self.W2)
        return self.sigmoid(self.z3)

    def sigmoid(self, z):
        return 1 / (1 + np.exp(-z))

    def sigmoidPrime(self, z):
        return np.exp(-z) / ((1 + np.exp(-z)) ** 2)

    def costFunction(self, X, y):
        return 0.5 * np.sum((y - self.forward(X)) ** 2)

    def costFunctionPrime(self, X, y):
        yHat = self.forward(X)
        delta3 = np.multiply(-(y - yHat), self.sigmoidPrime(self.z3))
        dJdW2 = np.dot(self.a2.T, delta3)
        delta2 = np.dot(delta3, self.W2.T) * self.sigmoidPrime(self.z2)
        dJdW1 = np.dot(X.T, delta2)
        return dJdW1, dJdW2

np.random.seed(2)
NN = Neural_Network()
scalar = 3
for i in range(3000):
    dJdW1, dJdW2 = NN.costFunctionPrime(X, y)
    NN.W1 = NN.W1 - scalar * dJdW1
    NN.W2 = NN.W2 - scalar * dJdW2
    if i % 1000 == 0:
        print(NN.costFunction(X, y))
print(NN.forward(X), y)
