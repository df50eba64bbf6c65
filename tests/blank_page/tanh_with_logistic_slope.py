# verdict: wrong
# first wrong: slope
# line: 19
# mistake: sigmoid-tanh-with-sigmoid-slope
# why: every layer is squashed by tanh, but the slope function is still that of the logistic curve, a*(1-a)
import numpy as np


class TanhNet:
    def __init__(self, sizes, seed):
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(0, 0.5, (b, a)) for a, b in zip(sizes, sizes[1:])]
        self.B = [np.zeros((b, 1)) for b in sizes[1:]]

    def activate(self, z):
        return np.tanh(z)

    def slope(self, a):
        return a * (1 - a)

    def forward(self, x):
        acts = [x]
        for w, b in zip(self.W, self.B):
            acts.append(self.activate(w @ acts[-1] + b))
        return acts

    def step(self, x, y, lr):
        acts = self.forward(x)
        deltas = [(acts[-1] - y) * self.slope(acts[-1])]
        for w, a in zip(self.W[:0:-1], acts[-2:0:-1]):
            deltas.append((w.T @ deltas[-1]) * self.slope(a))
        deltas.reverse()
        for i, d in enumerate(deltas):
            self.W[i] -= lr * d @ acts[i].T
            self.B[i] -= lr * d.sum(axis=1, keepdims=True)


x = np.array([[-1., -1., 1., 1.], [-1., 1., -1., 1.]])
y = np.array([[-1., 1., 1., -1.]])
net = TanhNet((2, 4, 3, 1), seed=1)
for i in range(3000):
    net.step(x, y, 0.05)
print(net.forward(x)[-1])
