# verdict: right
import math
import random


class Neuron:
    def __init__(self, fan_in, rnd):
        self.weights = [rnd.gauss(0, 1) for _ in range(fan_in)]
        self.bias = rnd.gauss(0, 1)
        self.output = 0.0
        self.delta = 0.0

    def fire(self, inputs):
        s = self.bias
        for w, i in zip(self.weights, inputs):
            s += w * i
        self.output = 1.0 / (1.0 + math.exp(-s))
        return self.output

    def learn(self, inputs, rate):
        for i in range(len(self.weights)):
            self.weights[i] += rate * self.delta * inputs[i]
        self.bias += rate * self.delta


class Layer:
    def __init__(self, size, fan_in, rnd):
        self.neurons = [Neuron(fan_in, rnd) for _ in range(size)]

    def getOutputs(self):
        return [n.output for n in self.neurons]

    def fire(self, inputs):
        return [n.fire(inputs) for n in self.neurons]


class Network:
    def __init__(self, sizes):
        rnd = random.Random(2024)
        self.layers = []
        for i in range(1, len(sizes)):
            self.layers.append(Layer(sizes[i], sizes[i - 1], rnd))

    def feedForward(self, inputs):
        for layer in self.layers:
            inputs = layer.fire(inputs)
        return inputs

    def backPropagate(self, inputs, targets, rate):
        last = self.layers[-1]
        for n, t in zip(last.neurons, targets):
            n.delta = (t - n.output) * n.output * (1 - n.output)
        for li in range(len(self.layers) - 2, -1, -1):
            for j, n in enumerate(self.layers[li].neurons):
                blame = 0.0
                for nxt in self.layers[li + 1].neurons:
                    blame += nxt.delta * nxt.weights[j]
                n.delta = blame * n.output * (1 - n.output)
        for li, layer in enumerate(self.layers):
            feed = inputs if li == 0 else self.layers[li - 1].getOutputs()
            for n in layer.neurons:
                n.learn(feed, rate)


class Main:
    @staticmethod
    def run():
        # half adder: sum, carry
        data = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]
        net = Network([2, 4, 3, 2])
        for epoch in range(1000):
            loss = 0.0
            for x, t in data:
                o = net.feedForward(x)
                loss += sum((a - b) ** 2 for a, b in zip(o, t))
                net.backPropagate(x, t, 0.9)
            if epoch % 250 == 0:
                print("Epoch " + str(epoch) + " loss " + str(loss))
        return net


theNet = Main.run()
