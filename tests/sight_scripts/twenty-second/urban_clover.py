# verdict: wrong
# line: 26
# why: error: the loss itself (the squared error) is sent back instead of its derivative
import numpy as np


class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = params, lr

    def step(self, grads):
        for p, g in zip(self.params, grads):
            p -= self.lr * g


rng = np.random.default_rng(307)
X = rng.uniform(-1, 1, (64, 3))
Y = X.sum(1, keepdims=True) ** 2 / 3
net = [rng.normal(size=(3, 12)), np.zeros(12), rng.normal(size=(12, 1)) * .3, np.zeros(1)]
opt = SGD(net, 0.001)
for epoch in range(100):
    z = X @ net[0] + net[1]
    h = np.maximum(z, 0)
    pred = h @ net[2] + net[3]
    loss = (pred - Y) ** 2
    d2 = loss / len(loss)
    d1 = d2 @ net[2].T * (z > 0)
    opt.step([X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)])
print("mse", loss.mean())
