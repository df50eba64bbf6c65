# verdict: right
import numpy as np


class Module:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, g):
        raise NotImplementedError

    def update(self, rate):
        pass


class Dense(Module):
    def __init__(self, nIn, nOut, rng):
        self._w = rng.uniform(-1, 1, (nIn, nOut))
        self._b = np.zeros((1, nOut))

    def getWeights(self):
        return self._w

    def getBiases(self):
        return self._b

    def forward(self, x):
        self._x = x
        return np.matmul(x, self._w) + self._b

    def backward(self, g):
        self._gw = np.matmul(self._x.T, g)
        self._gb = np.sum(g, axis=0, keepdims=True)
        return np.matmul(g, self._w.T)

    def update(self, rate):
        self._w = self._w - rate * self._gw
        self._b = self._b - rate * self._gb


class Sigmoid(Module):
    def forward(self, x):
        self._y = 1.0 / (1.0 + np.exp(-x))
        return self._y

    def backward(self, g):
        return g * self._y * (1.0 - self._y)


class Trainer:
    def __init__(self, modules, rate):
        self._modules = modules
        self._rate = rate

    def run(self, batchX, batchY):
        out = batchX
        for module in self._modules:
            out = module.forward(out)
        grad = out - batchY
        for module in self._modules[::-1]:
            grad = module.backward(grad)
        for module in self._modules:
            module.update(self._rate)
        return 0.5 * np.sum((out - batchY) ** 2)


rng = np.random.default_rng(77)
dense1, dense2 = Dense(2, 3, rng), Dense(3, 3, rng)
trainer = Trainer([dense1, Sigmoid(), dense2, Sigmoid()], 0.7)
batchX = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
# AND, OR, XOR at once
batchY = np.array([[0, 0, 0], [0, 1, 1], [0, 1, 1], [1, 1, 0]], dtype=float)
for epoch in range(3000):
    loss = trainer.run(batchX, batchY)
    if epoch % 1000 == 0:
        print("loss:", loss)
