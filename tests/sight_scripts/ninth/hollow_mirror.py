# verdict: right

import numpy as np

class DeepNet(object):
    # any number of layers, no bias except the column of ones in X
    def __init__(self, *units, **kw):
        seed = kw.get('seed', 1)
        np.random.seed(seed)
        self.Ws = []
        for i in range(len(units)-1):
            self.Ws.append(np.random.randn(units[i], units[i+1]))
        self.alpha = kw.get('alpha', 1.0)

    def f(self, z):
        return 1./(1.+np.exp(-z))

    def forward(self, X):
        self.layers = [X]
        for W in self.Ws:
            self.layers.append(self.f(self.layers[-1].dot(W)))
        return self.layers[-1]

    def backward(self, y):
        deltas = [None]*len(self.Ws)
        err = y - self.layers[-1]
        for i in range(len(self.Ws)-1, -1, -1):
            out = self.layers[i+1]
            deltas[i] = err*out*(1-out)
            err = deltas[i].dot(self.Ws[i].T)
        for i, d in enumerate(deltas):
            self.Ws[i] += self.alpha*self.layers[i].T.dot(d)

    def train(self, X, y, n):
        for i in range(n):
            self.forward(X)
            self.backward(y)
            if i % (n//5) == 0:
                print(i, np.mean(np.abs(y-self.layers[-1])))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
net = DeepNet(3, 5, 5, 1, alpha=0.8, seed=4)
net.train(X, y, 4000)
print(net.forward(X))
