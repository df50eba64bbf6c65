# verdict: wrong
# line: 27
# also: 24
# why: the bias gradient of the hidden layer is summed over axis 1 instead of axis 0, which fits with as many rows as hidden units
import numpy as np

np.random.seed(77)
inputs = np.random.rand(5, 3)
targets = (inputs.mean(axis=1) > 0.5).astype(float).reshape(-1, 1)

class Layer:
    def __init__(self, rows, cols, axis):
        self.W = np.random.randn(rows, cols)
        self.b = np.zeros(cols)
        self.axis = axis
    def run(self, x):
        self.x = x
        self.out = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        return self.out
    def learn(self, err, lr):
        delta = err * self.out * (1 - self.out)
        back = delta @ self.W.T
        self.W -= lr * self.x.T @ delta
        self.b -= lr * delta.sum(axis=self.axis)
        return back

hidden = Layer(3, 5, axis=1)
output = Layer(5, 1, axis=0)
for epoch in range(600):
    guess = output.run(hidden.run(inputs))
    hidden.learn(output.learn(guess - targets, 0.9), 0.9)
    if epoch % 150 == 0:
        print("epoch", epoch, "mse", np.mean((guess - targets) ** 2))
assert guess.shape == targets.shape
