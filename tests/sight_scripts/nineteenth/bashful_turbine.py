# verdict: wrong
# line: 27
# why: hidden layer's slope forgotten
import numpy as np


class MLP:
    def __init__(self, inputs=2, hidden=6, outputs=1, rate=0.3):
        self.rng = np.random.RandomState(3)
        self.w_ih = self.rng.normal(0.0, inputs ** -0.5, (hidden, inputs))
        self.w_ho = self.rng.normal(0.0, hidden ** -0.5, (outputs, hidden))
        self.rate = rate

    @staticmethod
    def activation(x):
        return 1.0 / (1.0 + np.exp(-x))

    def query(self, x):
        return self.activation(self.w_ho @ self.activation(self.w_ih @ x))

    def train(self, x, target):
        x = np.array(x, ndmin=2).T
        target = np.array(target, ndmin=2).T
        hidden = self.activation(self.w_ih @ x)
        final = self.activation(self.w_ho @ hidden)
        output_errors = (target - final) * final * (1 - final)
        hidden_errors = np.dot(self.w_ho.T, output_errors)
        self.w_ho += self.rate * np.dot(output_errors, hidden.T)
        self.w_ih += self.rate * np.dot(hidden_errors, x.T)
        return float(np.sum((target - final) ** 2))


n = MLP(inputs=3)
rng = np.random.RandomState(1)
records = [[a, b, 1.0] for a, b in rng.uniform(0, 1, (40, 2))]
goals = [[0.9 if a > b else 0.1] for a, b, _ in records]
for epoch in range(60):
    loss = sum(n.train(r, g) for r, g in zip(records, goals))
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", loss)
