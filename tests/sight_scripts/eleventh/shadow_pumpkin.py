# verdict: wrong
# line: 27
# also: 12
# why: sigmoid_derivative applies the sigmoid itself and is given an output that has already passed through it.
import numpy as np
np.random.seed(55)

X = np.array([[0,0],[0,1],[1,0],[1,1]], float)
y = np.array([[0],[1],[1],[0]], float)

def sigmoid(x): return 1/(1+np.exp(-x))
def sigmoid_derivative(x): return sigmoid(x)*(1-sigmoid(x))

class NN:
    def __init__(self):
        self.weights1 = np.random.rand(2,4)*2-1
        self.weights2 = np.random.rand(4,1)*2-1

    def feedforward(self, inp):
        self.inp = inp
        self.layer1 = sigmoid(inp @ self.weights1)
        self.output = sigmoid(self.layer1 @ self.weights2)
        return self.output

    def backprop(self, target):
        err = 2*(target - self.output)
        d_out = err * sigmoid_derivative(self.output)
        d_weights2 = self.layer1.T @ d_out
        hidden = d_out @ self.weights2.T
        d_weights1 = self.inp.T @ (hidden * self.layer1 * (1 - self.layer1))
        self.weights1 += d_weights1
        self.weights2 += d_weights2

nn = NN()
for i in range(1500):
    nn.feedforward(X)
    nn.backprop(y)
print(np.round(nn.feedforward(X), 3))
