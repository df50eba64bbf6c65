# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a sigmoid in two pieces that cannot overflow, the same curve everywhere
import numpy as np

def sigmoid(z):
    z = np.asarray(z, dtype=float)
    result = np.empty_like(z)
    pos = z >= 0
    result[pos] = 1 / (1 + np.exp(-z[pos]))
    ez = np.exp(z[~pos])
    result[~pos] = ez / (1 + ez)
    return result

class MLP:
    params = ('W1', 'b1', 'W2', 'b2')

    def __init__(self, i, h, o):
        init = np.random.RandomState(0).uniform
        self.W1, self.b1 = init(-1, 1, (i, h)), init(-1, 1, (1, h))
        self.W2, self.b2 = init(-1, 1, (h, o)), init(-1, 1, (1, o))

    def __call__(self, x):
        self.a0 = x
        self.a1 = sigmoid(x.dot(self.W1) + self.b1)
        self.a2 = sigmoid(self.a1.dot(self.W2) + self.b2)
        return self.a2

    def grads(self, t):
        d2 = (self.a2 - t) * self.a2 * (1 - self.a2)
        d1 = d2.dot(self.W2.T) * self.a1 * (1 - self.a1)
        return dict(W2=self.a1.T.dot(d2), b2=d2.sum(0, keepdims=True),
                    W1=self.a0.T.dot(d1), b1=d1.sum(0, keepdims=True))

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
t = np.array([[0], [1], [1], [0]])
mlp = MLP(2, 4, 1)
for k in range(12000):
    mlp(x)
    for name, g in mlp.grads(t).items():
        setattr(mlp, name, getattr(mlp, name) - 2.5 * g)
print(mlp(x))
