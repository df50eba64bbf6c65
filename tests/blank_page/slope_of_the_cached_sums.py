# verdict: wrong
# first wrong: slope
# line: 28
# mistake: deriv-on-preactivation
# why: the slope function wants outputs but is handed the cached sums before the squash, in both layers
import numpy as np

def act(z):
    return 1 / (1 + np.exp(-z))

def slope_from_output(o):
    return o * (1 - o)

class Net:
    def __init__(self, rng):
        self.W = rng.uniform(-1, 1, (3, 4))
        self.V = rng.uniform(-1, 1, (4, 1))

    def forward(self, x):
        self.x = x
        self.z1 = x @ self.W
        self.a1 = act(self.z1)
        self.z2 = self.a1 @ self.V
        self.a2 = act(self.z2)
        return self.a2

    def backward(self, t, alpha):
        d2 = (self.a2 - t) * slope_from_output(self.z2)
        d1 = d2 @ self.V.T * slope_from_output(self.z1)
        self.V -= alpha * self.a1.T @ d2
        self.W -= alpha * self.x.T @ d1

net = Net(np.random.default_rng(0))
x = np.array([[0., 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0.], [1], [1], [0]])
for i in range(10000):
    net.forward(x)
    net.backward(t, 0.01)
print(net.forward(x))
