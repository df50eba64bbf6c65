# verdict: wrong
# line: 17
# also: 19
# why: Dense.backward updates W before it sends the gradient back
import numpy as np

class Linear:
    def __init__(self, i, o):
        self.W = np.random.randn(i, o) * np.sqrt(1.0 / i)
        self.b = np.zeros((1, o))

    def fwd(self, x):
        self.inp = x
        return x.dot(self.W) + self.b

    def bwd(self, g, lr):
        self.W -= lr * self.inp.T.dot(g)
        self.b -= lr * g.sum(0, keepdims=True)
        return g.dot(self.W.T)

class Sigmoid:
    def fwd(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def bwd(self, g, lr):
        return g * self.out * (1 - self.out)

def run(net, x):
    for l in net:
        x = l.fwd(x)
    return x

np.random.seed(2)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
T = np.array([[0.], [1.], [1.], [0.]])
net = [Linear(2, 6), Sigmoid(), Linear(6, 1), Sigmoid()]
for n in range(3000):
    p = run(net, X)
    g = (p - T) / len(X)
    for l in net[::-1]:
        g = l.bwd(g, 2.0)
print(p.ravel())
