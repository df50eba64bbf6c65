# verdict: wrong
# line: 21
# also: 22
# why: The layer changes its own W before it sends the error back through it.
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, act, rng):
        self.W = rng.normal(0, 0.8, (n_in, n_out))
        self.act = act

    def forward(self, x):
        self.x = x
        z = x @ self.W
        self.a = np.tanh(z) if self.act == "tanh" else 1 / (1 + np.exp(-z))
        return self.a

    def backward(self, grad, lr):
        slope = 1 - self.a ** 2 if self.act == "tanh" else self.a * (1 - self.a)
        delta = grad * slope
        self.W = self.W - lr * self.x.T @ delta
        back = delta @ self.W.T
        return back


rng = np.random.default_rng(23)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
layers = [Dense(3, 5, "tanh", rng), Dense(5, 1, "sigmoid", rng)]
for epoch in range(1000):
    a = X
    for layer in layers:
        a = layer.forward(a)
    g = a - Y
    for layer in layers[::-1]:
        g = layer.backward(g, 1.5)
    if epoch % 200 == 0:
        print(epoch, "loss", float(((a - Y) ** 2).sum()))
