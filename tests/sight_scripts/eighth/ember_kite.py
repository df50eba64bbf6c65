# verdict: wrong
# line: 21
# also: 22
# why: The velocity is added before it takes in the new gradient, so each step uses the gradient of the step before.
import numpy as np

# momentum
class Layer:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(0, 0.8, (n_in, n_out))
        self.v = np.zeros((n_in, n_out))

    def forward(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.W)))
        return self.a

    def backward(self, grad, lr, mu):
        d = grad * self.a * (1 - self.a)
        below = d @ self.W.T
        self.W += self.v
        self.v = mu * self.v - lr * self.x.T @ d
        return below

rng = np.random.default_rng(616)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
l1, l2 = Layer(3, 5, rng), Layer(5, 1, rng)
for k in range(1500):
    out = l2.forward(l1.forward(X))
    l1.backward(l2.backward(out - y, 0.3, 0.8), 0.3, 0.8)
print(out.round(2).ravel())
