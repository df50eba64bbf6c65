# verdict: wrong
# line: 21
# also: 20
# why: velocity already holds minus the gradient, so subtracting it climbs
import numpy as np

rng = np.random.default_rng(52)


class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.velocities = None

    def apply_gradients(self, grads, variables):
        if self.velocities is None:
            self.velocities = [np.zeros_like(v) for v in variables]
        for i, (g, var) in enumerate(zip(grads, variables)):
            self.velocities[i] = self.momentum * self.velocities[i] - self.learning_rate * g
            var -= self.velocities[i]


class Model:
    def __init__(self, units):
        self.kernels = [rng.normal(0, 0.5, s) for s in zip(units[:-1], units[1:])]
        self.biases = [np.zeros(u) for u in units[1:]]

    @property
    def variables(self):
        return self.kernels + self.biases

    def call(self, x):
        self.outs = [x]
        for k, b in zip(self.kernels, self.biases):
            self.outs.append(1 / (1 + np.exp(-(self.outs[-1] @ k + b))))
        return self.outs[-1]

    def gradients(self, y):
        gk, gb = [], []
        signal = 2 * (self.outs[-1] - y) / y.size
        for k, out, inp in zip(self.kernels[::-1], self.outs[:0:-1], self.outs[-2::-1]):
            signal = signal * out * (1 - out)
            gk.insert(0, inp.T @ signal)
            gb.insert(0, signal.sum(axis=0))
            signal = signal @ k.T
        return gk + gb


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
model = Model([2, 4, 1])
opt = SGD(0.1, momentum=0.9)
for epoch in range(300):
    pred = model.call(x)
    opt.apply_gradients(model.gradients(y), model.variables)
    if epoch % 60 == 0:
        print("Epoch", epoch, "loss", np.mean((pred - y) ** 2))
