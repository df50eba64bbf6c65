# verdict: wrong
# first wrong: slope
# line: 18
# mistake: deriv-double-sigmoid
# why: the derivative squashes the already squashed activation again
import numpy as np

class NN(object):
    def __init__(self):
        np.random.seed(1)
        self.a = 2 * np.random.random((3, 4)) - 1
        self.b = 2 * np.random.random((4, 1)) - 1

    def __sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def __sigmoid_derivative(self, x):
        return self.__sigmoid(x) * (1 - self.__sigmoid(x))

    def train(self, X, y, n):
        for _ in range(n):
            l1, l2 = self.think(X)
            d2 = (y - l2) * self.__sigmoid_derivative(l2)
            d1 = d2.dot(self.b.T) * self.__sigmoid_derivative(l1)
            self.a += X.T.dot(d1)
            self.b += l1.T.dot(d2)

    def think(self, X):
        l1 = self.__sigmoid(np.dot(X, self.a))
        return l1, self.__sigmoid(np.dot(l1, self.b))

nn = NN()
nn.train(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0,1,1,0]]).T, 20000)
print(nn.think(np.array([[1, 1, 0]]))[1])
