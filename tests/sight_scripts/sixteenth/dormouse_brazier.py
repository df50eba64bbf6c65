# verdict: wrong
# line: 31
# why: recurrent network: gradient of Whh with the state of the same time step
import numpy as np

np.random.seed(66)


class TinyRNN:
    def __init__(self, hidden):
        self.hidden = hidden
        self.U = np.random.randn(hidden, 1) * 0.5
        self.V = np.random.randn(hidden, hidden) * 0.2
        self.O = np.random.randn(1, hidden) * 0.5

    def forward(self, sequence):
        states = [np.zeros((self.hidden, 1))]
        for x in sequence:
            states.append(np.tanh(self.U * x + self.V @ states[-1]))
        return states, (self.O @ states[-1]).item()

    def train(self, sequence, target, lr):
        states, guess = self.forward(sequence)
        err = guess - target
        dU, dV = np.zeros_like(self.U), np.zeros_like(self.V)
        dO = err * states[-1].T
        dh = self.O.T * err
        for t in range(len(sequence), 0, -1):
            dz = dh * (1 - states[t] ** 2)
            dU += dz * sequence[t - 1]
            dV += dz @ states[t].T
            dh = self.V.T @ dz
        self.U -= lr * dU
        self.V -= lr * dV
        self.O -= lr * dO
        return 0.5 * err ** 2


# the network has to say how far the last two numbers are apart from the first two
sequences = np.random.uniform(-1, 1, (30, 4))
goals = (sequences[:, 2:].sum(axis=1) - sequences[:, :2].sum(axis=1)) / 2
rnn = TinyRNN(6)
for epoch in range(60):
    total = 0.0
    for s, g in zip(sequences, goals):
        total += rnn.train(s, g, 0.05)
    if epoch % 20 == 0:
        print("epoch", epoch, "loss", total / len(sequences))
