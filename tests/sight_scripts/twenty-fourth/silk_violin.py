# verdict: wrong
# line: 26
# also: 24
# why: hidden delta: backward changes W before it computes the gradient that goes back through W
import numpy as np


def logistic(z):
    return 1.0 / (1.0 + np.exp(-z))


class Layer:
    def __init__(self, fan_in, fan_out):
        self.W = np.random.uniform(-1, 1, (fan_in, fan_out))
        self.b = np.random.uniform(-1, 1, (1, fan_out))

    def forward(self, inp):
        self.inp = inp
        self.out = logistic(inp.dot(self.W) + self.b)
        return self.out

    def backward(self, dout, lr):
        dz = dout * self.out * (1.0 - self.out)
        self.W -= lr * self.inp.T.dot(dz)
        self.b -= lr * dz.sum(axis=0, keepdims=True)
        dinp = dz.dot(self.W.T)
        return dinp


np.random.seed(13)
X = []
Y = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            X.append([a, b, c])
            Y.append([a ^ b ^ c])
X = np.array(X, dtype=float)
Y = np.array(Y, dtype=float)

layers = [Layer(3, 6), Layer(6, 1)]
for step in range(5000):
    o = X
    for lay in layers:
        o = lay.forward(o)
    if step % 1000 == 0:
        print(step, float(np.mean((o - Y) ** 2)))
    d = o - Y
    for lay in layers[::-1]:
        d = lay.backward(d, 0.7)
print(np.hstack([X, Y, o.round(2)]))
