# verdict: wrong
# first wrong: alpha
# line: 25|27
# mistake: alpha-one-layer-only
# why: the learning rate 0.1 multiplies only the output layer's step
from numpy import exp, array, random, dot

class NeuronLayer:
    def __init__(self, neurons, inputs):
        self.weights = 2 * random.random((inputs, neurons)) - 1

class Net:
    def __init__(self, l1, l2, rate=0.1):
        self.l1, self.l2, self.rate = l1, l2, rate

    def go(self, x):
        o1 = 1 / (1 + exp(-dot(x, self.l1.weights)))
        return o1, 1 / (1 + exp(-dot(o1, self.l2.weights)))

    def train(self, inp, tgt, times):
        for _ in range(times):
            o1, o2 = self.go(inp)
            d2 = (tgt - o2) * o2 * (1 - o2)
            d1 = d2.dot(self.l2.weights.T) * o1 * (1 - o1)
            a1 = inp.T.dot(d1)
            a2 = self.rate * o1.T.dot(d2)
            self.l1.weights += a1
            self.l2.weights += a2

random.seed(1)
net = Net(NeuronLayer(4, 3), NeuronLayer(1, 4))
net.train(array([[0,0,1],[0,1,1],[1,0,1],[0,1,0],[1,0,0],[1,1,1],[0,0,0]]), array([[0,1,1,1,1,0,0]]).T, 20000)
print(net.go(array([1, 1, 0]))[1])
