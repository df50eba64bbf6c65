# verdict: wrong
# line: 35
# why: updates: Inside the sum over the mini-batch nabla_b is overwritten, not added up, so the biases only see the last sample.
import numpy as np

rng = np.random.RandomState(4)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

class Network:
    def __init__(self, sizes):
        self.L = len(sizes)
        self.b = [rng.randn(n, 1) for n in sizes[1:]]
        self.w = [rng.randn(n, m) for m, n in zip(sizes[:-1], sizes[1:])]

    def backprop(self, x, y):
        acts = [x]
        for w, b in zip(self.w, self.b):
            acts.append(sigmoid(w @ acts[-1] + b))
        db = [None] * (self.L - 1)
        dw = [None] * (self.L - 1)
        delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
        db[-1], dw[-1] = delta, delta @ acts[-2].T
        for l in range(2, self.L):
            delta = (self.w[-l + 1].T @ delta) * acts[-l] * (1 - acts[-l])
            db[-l], dw[-l] = delta, delta @ acts[-l - 1].T
        return db, dw

    def step(self, batch, eta):
        nabla_b = [np.zeros(b.shape) for b in self.b]
        nabla_w = [np.zeros(w.shape) for w in self.w]
        for x, y in batch:
            db, dw = self.backprop(x, y)
            nabla_b = [d for nb, d in zip(nabla_b, db)]
            nabla_w = [nw + d for nw, d in zip(nabla_w, dw)]
        self.w = [w - eta / len(batch) * nw for w, nw in zip(self.w, nabla_w)]
        self.b = [b - eta / len(batch) * nb for b, nb in zip(self.b, nabla_b)]

# 3 classes: which of the three numbers is the largest
pts = rng.rand(90, 3)
data = [(p.reshape(3, 1), np.eye(3)[[np.argmax(p)]].T) for p in pts]
net = Network([3, 7, 3])
for epoch in range(50):
    order = rng.permutation(len(data))
    for k in range(0, len(data), 10):
        net.step([data[i] for i in order[k:k + 10]], 2.0)

ok = 0
for x, y in data:
    a = x
    for w, b in zip(net.w, net.b):
        a = sigmoid(w @ a + b)
    ok += np.argmax(a) == np.argmax(y)
print("accuracy", ok / len(data), net.b[0].ravel())
