# verdict: wrong
# line: 23
# also: 24
import numpy as np

class Netwerk:
    def __init__(self, nin, nhid, nuit, alfa=0.5):
        g = np.random.RandomState(20)
        self.Wh = g.randn(nhid, nin) / np.sqrt(nin)
        self.bh = np.zeros((nhid, 1))
        self.Wu = g.randn(nuit, nhid) / np.sqrt(nhid)
        self.bu = np.zeros((nuit, 1))
        self.alfa = alfa

    def vooruit(self, X):
        self.X = X
        self.H = np.tanh(self.Wh @ X + self.bh)
        self.U = 1 / (1 + np.exp(-(self.Wu @ self.H + self.bu)))
        return self.U

    def terug(self, T):
        n = T.shape[1]
        fout = (self.U - T) ** 2
        dU = fout * self.U * (1 - self.U) / n
        dH = (self.Wu.T @ dU) * (1 - self.H ** 2)
        self.Wu -= self.alfa * dU @ self.H.T
        self.bu -= self.alfa * dU.sum(axis=1, keepdims=True)
        self.Wh -= self.alfa * dH @ self.X.T
        self.bh -= self.alfa * dH.sum(axis=1, keepdims=True)
        return fout.mean()


# remweg van een auto als functie van snelheid en wegdek (genormaliseerd)
snelheid = np.linspace(0.1, 1.3, 25)
nat = np.tile([0.0, 1.0], 13)[:25]
X = np.vstack([snelheid, nat])
T = (snelheid ** 2 * (1 + 0.5 * nat)).reshape(1, -1) / 3

net = Netwerk(2, 6, 1, alfa=0.8)
for i in range(400):
    net.vooruit(X)
    mse = net.terug(T)
    if i % 80 == 0:
        print(i, mse)
