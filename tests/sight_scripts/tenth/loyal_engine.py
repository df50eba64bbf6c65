# verdict: wrong
# line: 37
# why: The gradients of a batch aren't added up, so only the last sample counts for the weights.
import random
import numpy as np

sigmoid = lambda z: 1.0 / (1.0 + np.exp(-z))

class Net:
    def __init__(self, sizes):
        rng = np.random.RandomState(12)
        self.biases = [rng.randn(n, 1) for n in sizes[1:]]
        self.weights = [rng.randn(n, m) / np.sqrt(m) for m, n in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        acts = [a]
        for w, b in zip(self.weights, self.biases):
            acts.append(sigmoid(w @ acts[-1] + b))
        return acts

    def backprop(self, x, y):
        acts = self.feedforward(x)
        dw, db = [], []
        delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
        for l in range(len(self.weights) - 1, -1, -1):
            dw.insert(0, delta @ acts[l].T)
            db.insert(0, delta)
            delta = self.weights[l].T @ delta * acts[l] * (1 - acts[l])
        return dw, db

    def train_batch(self, batch, eta):
        sum_w = [np.zeros_like(w) for w in self.weights]
        sum_b = [np.zeros_like(b) for b in self.biases]
        for x, y in batch:
            dw, db = self.backprop(x, y)
            for l in range(len(sum_w)):
                sum_w[l] = dw[l]
                sum_b[l] = sum_b[l] + db[l]
        for l in range(len(sum_w)):
            self.weights[l] -= eta / len(batch) * sum_w[l]
            self.biases[l] -= eta / len(batch) * sum_b[l]

random.seed(3)
pts = [(np.array([[random.random()], [random.random()]])) for _ in range(24)]
data = [(q, np.array([[float(q.sum() > 1)]])) for q in pts]
net = Net([2, 5, 1])
for epoch in range(120):
    random.shuffle(data)
    for k in range(0, len(data), 6):
        net.train_batch(data[k:k + 6], 2.0)
print("errors:", sum((net.feedforward(x)[-1] > .5) != (y > .5) for x, y in data))
