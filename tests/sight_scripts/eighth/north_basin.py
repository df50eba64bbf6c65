# verdict: wrong
# line: 9
# also: 10
# why: The return is missing in the derivative branch, so the function falls through and gives the sigmoid.
import numpy as np

def sigmoid(x, derivative=False):
    if derivative:
        x * (1 - x)
    return 1 / (1 + np.exp(-x))

class NeuralNet:
    def __init__(self, x, y, hidden):
        rs = np.random.RandomState(208)
        self.x, self.y = x, y
        self.w1 = rs.rand(x.shape[1], hidden) - 0.5
        self.w2 = rs.rand(hidden, y.shape[1]) - 0.5

    def feedforward(self):
        self.h = sigmoid(self.x.dot(self.w1))
        self.out = sigmoid(self.h.dot(self.w2))

    def backprop(self, rate):
        d2 = (self.y - self.out) * sigmoid(self.out, derivative=True)
        d1 = d2.dot(self.w2.T) * sigmoid(self.h, derivative=True)
        self.w2 += rate * self.h.T.dot(d2)
        self.w1 += rate * self.x.T.dot(d1)

nn = NeuralNet(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]), 5)
for i in range(2000):
    nn.feedforward()
    nn.backprop(0.5)
print("loss:", np.mean(np.square(nn.y - nn.out)))
