# verdict: wrong
# line: 21
# why: Hidden layer is tanh, but its slope is taken as the sigmoid's h*(1-h).
import numpy as np
class MLP:
    def __init__(self, ni, nh, no, seed=0):
        r = np.random.RandomState(seed)
        self.W = r.uniform(-.7, .7, (ni+1, nh))
        self.V = r.uniform(-.7, .7, (nh+1, no))
    @staticmethod
    def bias(a):
        return np.hstack([a, np.ones((len(a), 1))])
    def forward(self, X):
        self.x = self.bias(X)
        self.h = np.tanh(self.x @ self.W)
        self.hb = self.bias(self.h)
        self.o = self.hb @ self.V
        return self.o
    def backward(self, T, lr):
        d = (self.o - T)/len(T)
        dh = (d @ self.V[:-1].T)*self.h*(1-self.h)
        self.V -= lr*self.hb.T @ d
        self.W -= lr*self.x.T @ dh
        return np.mean((self.o-T)**2)
r = np.random.RandomState(1)
X = r.uniform(-1, 1, (50, 2)); T = np.sin(3*X[:, :1])*X[:, 1:]
net = MLP(2, 12, 1)
for e in range(1000):
    net.forward(X)
    l = net.backward(T, .1)
    if e % 250 == 0: print(e, l)
