# verdict: wrong
# line: 32
# why: hidden delta: The tanh layer keeps its output but computes 1 - tanh(output)^2, so tanh is applied twice in the derivative.
import numpy as np

np.random.seed(21)


class Dense:
    def __init__(self, fan_in, fan_out):
        lim = np.sqrt(6 / (fan_in + fan_out))
        self.W = np.random.uniform(-lim, lim, (fan_in, fan_out))
        self.b = np.zeros((1, fan_out))

    def __call__(self, x):
        self.inp = x
        return x.dot(self.W) + self.b

    def backward(self, g, lr):
        back = g.dot(self.W.T)
        self.W -= lr * self.inp.T.dot(g)
        self.b -= lr * g.sum(axis=0, keepdims=True)
        return back


class TanhLayer:
    def __call__(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, g, lr):
        return g * (1 - np.tanh(self.out) ** 2)


# y = x1 * x2 on the square
X = np.random.uniform(-1, 1, (80, 2))
Y = (X[:, 0] * X[:, 1]).reshape(-1, 1)

model = [Dense(2, 10), TanhLayer(), Dense(10, 1)]
opt_lr = 0.05
batch = 20

for epoch in range(400):
    for s in range(0, 80, batch):
        a = X[s:s + batch]
        for layer in model:
            a = layer(a)
        grad = (a - Y[s:s + batch]) / batch
        for layer in reversed(model):
            grad = layer.backward(grad, opt_lr)

a = X
for layer in model:
    a = layer(a)
print("final mse %.5f" % np.mean((a - Y) ** 2))
