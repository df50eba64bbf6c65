# verdict: right
# why: Class with bias columns appended; right.
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
        dh = (d @ self.V[:-1].T)*(1-self.h**2)
        self.V -= lr*self.hb.T @ d
        self.W -= lr*self.x.T @ dh
        return np.mean((self.o-T)**2)
r = np.random.RandomState(2)
X = r.uniform(-1, 1, (50, 3)); T = np.c_[X[:, 0]*X[:, 1], X[:, 2]**2]
net = MLP(3, 15, 2, seed=5)
for e in range(1200):
    net.forward(X)
    l = net.backward(T, .15)
    if e % 300 == 0: print(e, l)
