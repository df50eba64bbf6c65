# verdict: right
"""
Neural network homework
Name: ____________   Course: Intro to ML
Task: train AND, OR and XOR with the same code.
"""
import numpy as np

GATES = {
    "AND": [0, 0, 0, 1],
    "OR": [0, 1, 1, 1],
    "XOR": [0, 1, 1, 0],
}

class GateNet:
    lr = 1.0

    def __init__(self, gate):
        np.random.seed(703)
        self.gate = gate
        self.x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
        self.t = np.array(GATES[gate]).reshape(4, 1)
        self.w_hidden = np.random.normal(0, 1, (2, 3))
        self.b_hidden = np.zeros(3)
        self.w_out = np.random.normal(0, 1, (3, 1))
        self.b_out = np.zeros(1)

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    @property
    def hidden(self):
        return self.act(self.x @ self.w_hidden + self.b_hidden)

    @property
    def out(self):
        return self.act(self.hidden @ self.w_out + self.b_out)

    def train_once(self):
        # properties are evaluated anew each time, so store them before changing anything
        h, o = self.hidden, self.out
        d_o = (o - self.t) * o * (1 - o)
        d_h = d_o @ self.w_out.T * h * (1 - h)
        self.w_out = self.w_out - self.lr * h.T @ d_o
        self.b_out = self.b_out - self.lr * d_o.sum(axis=0)
        self.w_hidden = self.w_hidden - self.lr * self.x.T @ d_h
        self.b_hidden = self.b_hidden - self.lr * d_h.sum(axis=0)

for gate in GATES:
    net = GateNet(gate)
    for epoch in range(1500):
        net.train_once()
    print(gate, net.out.ravel().round(2))
