# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two layer objects hold the weights, both adjustments are computed before either is applied

import numpy as np

class NeuronLayer:
    def __init__(self, neurons, inputs_each):
        self.weights = 2 * np.random.random((inputs_each, neurons)) - 1

class Net:
    def __init__(self, layer1, layer2):
        self.layer1 = layer1
        self.layer2 = layer2

    @staticmethod
    def squash(x):
        return 1 / (1 + np.exp(-x))

    @staticmethod
    def slope(a):
        return a * (1 - a)

    def think(self, inputs):
        one = self.squash(inputs.dot(self.layer1.weights))
        two = self.squash(one.dot(self.layer2.weights))
        return one, two

    def train(self, inputs, outputs, times):
        for n in range(times):
            one, two = self.think(inputs)
            delta2 = (outputs - two) * self.slope(two)
            delta1 = delta2.dot(self.layer2.weights.T) * self.slope(one)
            adjust1 = inputs.T.dot(delta1)
            adjust2 = one.T.dot(delta2)
            self.layer1.weights += adjust1
            self.layer2.weights += adjust2

np.random.seed(1)
net = Net(NeuronLayer(4, 3), NeuronLayer(1, 4))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[0,1,0],[1,0,0],[1,1,1],[0,0,0]])
y = np.array([[0,1,1,1,1,0,0]]).T
net.train(X, y, 40000)
print("layer 1:\n", net.layer1.weights)
print("layer 2:\n", net.layer2.weights)
print("1 1 0 ->", net.think(np.array([1,1,0]))[1])
