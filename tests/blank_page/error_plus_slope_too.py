# verdict: wrong
# first wrong: output_delta
# line: 33
# mistake: l2delta-plus
# why: error and slope are added where they should be multiplied
import numpy as np

class Layer:
    def __init__(self, inputs, neurons, rng):
        self.weights = rng.uniform(-1, 1, (inputs, neurons))
        self.bias = np.zeros((1, neurons))

    def pass_on(self, signal):
        self.signal = signal
        self.result = 1 / (1 + np.exp(-(signal @ self.weights + self.bias)))
        return self.result

    def slope(self):
        return self.result * (1 - self.result)

    def move(self, delta, alpha):
        self.weights -= alpha * self.signal.T @ delta
        self.bias -= alpha * delta.sum(axis=0, keepdims=True)


rng = np.random.default_rng(3)
hidden, top = Layer(2, 4, rng), Layer(4, 1, rng)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

for round_ in range(10000):
    answer = top.pass_on(hidden.pass_on(x))
    top_delta = (answer - y) + top.slope()
    hidden_delta = top_delta @ top.weights.T * hidden.slope()
    top.move(top_delta, 0.5)
    hidden.move(hidden_delta, 0.5)
print(answer)
