# verdict: wrong
# line: 12
# also: 37
# why: derivatives: The derivative is written for activations but is called with the weighted inputs z.
import random
import numpy as np

def sigmoid(z):
    return 1.0/(1.0+np.exp(-z))

def sigmoid_prime(z):
    return z*(1-z)

class Network:
    def __init__(self, sizes):
        self.sizes = sizes
        self.L = len(sizes)
        self.b = [np.random.randn(n, 1) for n in sizes[1:]]
        self.w = [np.random.randn(n, m)/np.sqrt(m) for m, n in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.b, self.w):
            a = sigmoid(np.dot(w, a)+b)
        return a

    def backprop(self, x, y):
        a, acts, zs = x, [x], []
        for b, w in zip(self.b, self.w):
            z = np.dot(w, a)+b
            zs.append(z)
            a = sigmoid(z)
            acts.append(a)
        gb, gw = [None]*(self.L-1), [None]*(self.L-1)
        delta = acts[-1]-y       # cross-entropy cost
        gb[-1], gw[-1] = delta, np.dot(delta, acts[-2].T)
        for l in range(2, self.L):
            delta = np.dot(self.w[-l+1].T, delta)*sigmoid_prime(zs[-l])
            gb[-l], gw[-l] = delta, np.dot(delta, acts[-l-1].T)
        return gb, gw

    def train(self, data, epochs, eta):
        for e in range(epochs):
            random.shuffle(data)
            for x, y in data:
                gb, gw = self.backprop(x, y)
                self.w = [w-eta*g for w, g in zip(self.w, gw)]
                self.b = [b-eta*g for b, g in zip(self.b, gb)]

np.random.seed(0)
random.seed(0)
data = []
for i in range(40):
    p = np.random.uniform(-1, 1, (2, 1))
    data.append((p, np.array([[1.0 if p[0, 0] > p[1, 0] else 0.0]])))
net = Network([2, 4, 1])
net.train(data, 60, 0.1)
print(sum((net.feedforward(x)[0, 0] > 0.5) == (y[0, 0] > 0.5) for x, y in data), "correct of", len(data))
