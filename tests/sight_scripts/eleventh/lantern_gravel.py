# verdict: right
import numpy as np

class neuralNetwork:
    def __init__(self, i, h, o, lr):
        self.lr = lr
        self.wih = np.random.normal(0.0, pow(h, -0.5), (h, i))
        self.who = np.random.normal(0.0, pow(o, -0.5), (o, h))
        self.act = lambda x: 1 / (1 + np.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = np.array(inputs_list, ndmin=2).T
        targets = np.array(targets_list, ndmin=2).T
        hidden = self.act(np.dot(self.wih, inputs))
        final = self.act(np.dot(self.who, hidden))

        grad_out = (targets - final) * final * (1.0 - final)
        hidden_errors = np.dot(self.who.T, grad_out)

        self.who += self.lr * np.dot(grad_out, hidden.T)
        self.wih += self.lr * np.dot(hidden_errors * hidden * (1.0 - hidden), inputs.T)
        return 0.5 * float(((targets - final) ** 2).sum())

np.random.seed(7)
net = neuralNetwork(4, 5, 3, 0.3)
data = np.random.rand(15, 4) * 0.99 + 0.01
which = data[:, :3].argmax(axis=1)
for epoch in range(200):
    total = 0
    for row, k in zip(data, which):
        t = np.zeros(3) + 0.01
        t[k] = 0.99
        total += net.train(row, t)
    if epoch % 50 == 0:
        print("epoch", epoch, "loss", total)
