# verdict: right
import numpy as np


class Ridge2Layer(object):
    """two-layer regressor with weight decay on both matrices"""

    def __init__(self, hidden=8, lam=0.01, eta=0.05, seed=0):
        r = np.random.RandomState(seed)
        self.P = r.normal(0, .5, (hidden, 3))
        self.Q = r.normal(0, .5, (1, hidden))
        self.p = np.zeros((hidden, 1))
        self.q = 0.0
        self.lam, self.eta = lam, eta

    def fit(self, X, y, epochs):
        N = X.shape[1]
        for e in range(epochs):
            S = 1 / (1 + np.exp(-(np.dot(self.P, X) + self.p)))
            out = np.dot(self.Q, S) + self.q
            err = out - y
            gQ = np.dot(err, S.T) / N + self.lam * self.Q
            gq = err.mean()
            D = np.dot(self.Q.T, err) * S * (1 - S)
            gP = np.dot(D, X.T) / N + self.lam * self.P
            gp = D.mean(axis=1).reshape(-1, 1)
            self.Q = self.Q - self.eta * gQ
            self.q = self.q - self.eta * gq
            self.P = self.P - self.eta * gP
            self.p = self.p - self.eta * gp
            if e % 400 == 0:
                print(e, (err ** 2).mean() / 2)
        return self


data = np.random.RandomState(1).rand(3, 30)
target = (data[0] + data[1] * data[2]).reshape(1, -1)
Ridge2Layer(lam=0.002, eta=0.3).fit(data, target, 2000)
