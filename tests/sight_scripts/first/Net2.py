# verdict: wrong
# wrong: the hidden delta
# line: 23
# mistake: W2 is updated before the hidden delta is computed from it
# style: object-oriented student, columns as samples
import numpy as np

class Net:
    def __init__(self):
        np.random.seed(4)
        self.W1 = np.random.randn(5, 3)
        self.W2 = np.random.randn(1, 5)
        self.eta = 1.5

    def sig(self, a):
        return 1/(1+np.exp(-a))

    def epoch(self, X, T):
        Z = self.sig(self.W1 @ X)
        Y = self.sig(self.W2 @ Z)
        dY = (Y-T)*Y*(1-Y)
        self.W2 -= self.eta * dY @ Z.T
        dZ = self.W2.T @ dY * Z*(1-Z)
        self.W1 -= self.eta * dZ @ X.T
        return 0.5*np.sum((Y-T)**2)

X = np.array([[0,0,1,1],[0,1,0,1],[1,1,1,1]])
T = np.array([[0,1,1,0]])
n = Net()
for i in range(3000):
    c = n.epoch(X, T)
    if i % 500 == 0:
        print(i, round(c, 6))
