# verdict: wrong
# line: 30
# why: output delta: The outputs are sigmoids, but their delta has the slope 1 - a**2 of the tanh hidden layer.
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def tanh_slope(a):
    return 1 - a ** 2

def sigmoid_slope(a):
    return a * (1 - a)

class FeedForward:
    def __init__(self, n_in=6, n_hid=8, n_out=3):
        rng = np.random.default_rng(40)
        self.W = rng.normal(0, 0.5, (n_in, n_hid))
        self.V = rng.normal(0, 0.5, (n_hid, n_out))
        self.bw = np.zeros((1, n_hid))
        self.bv = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.W + self.bw)
        self.o = sigmoid(self.h @ self.V + self.bv)
        return self.o

    def backward(self, t, lr):
        do = (self.o - t) * tanh_slope(self.o)
        dh = do @ self.V.T * tanh_slope(self.h)
        self.V -= lr * self.h.T @ do
        self.W -= lr * self.x.T @ dh
        self.bv -= lr * do.sum(0, keepdims=True)
        self.bw -= lr * dh.sum(0, keepdims=True)

shapes = np.array([[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1], [1, 0, 1, 0, 1, 0],
                   [0, 1, 0, 1, 0, 1], [1, 1, 0, 0, 1, 1], [0, 0, 1, 1, 0, 0]], float)
names = np.array([[1, 0, 0], [1, 0, 1], [0, 1, 0], [0, 1, 1], [0, 0, 1], [1, 1, 0]], float)
net = FeedForward()
for n in range(800):
    y = net.forward(shapes)
    net.backward(names, 0.2)
    if n % 200 == 0:
        print(n, np.square(y - names).mean())
