# verdict: wrong
# wrong: the slope of the hidden layer
# line: 34
# mistake: the slope s*(1-s) is taken from the hidden sum z rather than from the hidden output z2
# style: YouTube copier of the sleeping and studying example
import numpy as np

X = np.array(([2, 9], [1, 5], [3, 6]), dtype=float)
y = np.array(([92], [86], [89]), dtype=float)
X = X/np.amax(X, axis=0)
y = y/100

class Neural_Network(object):
    def __init__(self):
        np.random.seed(7)
        self.W1 = np.random.randn(2, 3)
        self.W2 = np.random.randn(3, 1)

    def forward(self, X):
        self.z = np.dot(X, self.W1)
        self.z2 = self.sigmoid(self.z)
        self.z3 = np.dot(self.z2, self.W2)
        return self.sigmoid(self.z3)

    def sigmoid(self, s):
        return 1/(1+np.exp(-s))

    def sigmoidPrime(self, s):
        return s * (1 - s)

    def backward(self, X, y, o):
        self.o_delta = (y - o)*self.sigmoidPrime(o)
        self.z2_error = self.o_delta.dot(self.W2.T)
        self.z2_delta = self.z2_error*self.sigmoidPrime(self.z)
        self.W1 += X.T.dot(self.z2_delta)
        self.W2 += self.z2.T.dot(self.o_delta)

NN = Neural_Network()
for i in range(300):
    o = NN.forward(X)
    if i % 60 == 0:
        print("Loss:", np.mean(np.square(y - o)))
    NN.backward(X, y, o)
print("Predicted:", NN.forward(X))
