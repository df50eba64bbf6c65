# verdict: wrong
# line: 19
# also: 23
# why: The gradient is accumulated over all epochs because it is never set back to zero after a step.
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, rng):
        self.w = rng.uniform(-1, 1, (n_in, n_out))
        self.grad = np.zeros_like(self.w)

    def forward(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.w)))
        return self.a

    def backward(self, up):
        d = up * self.a * (1 - self.a)
        self.grad += np.outer(self.x, d)
        return self.w @ d

    def step(self, alpha):
        self.w -= alpha * self.grad

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(1)
hidden, output = Dense(3, 4, rng), Dense(4, 1, rng)

for epoch in range(1001):
    missed = []
    for x, t in zip(X, y):
        diff = output.forward(hidden.forward(x)) - t
        missed.append(abs(diff[0]))
        hidden.backward(output.backward(diff))
    for layer in (hidden, output):
        layer.step(0.5)
    if epoch % 200 == 0:
        print("epoch", epoch, "error", np.mean(missed))
