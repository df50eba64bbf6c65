# verdict: right
import numpy as np

class Perceptron2:
    """tanh inside, sigmoid outside, with inertia"""
    def __init__(self, n_hidden=5, inertia=0.7, rate=0.4, seed=3):
        self.rs = np.random.RandomState(seed)
        self.n_hidden, self.inertia, self.rate = n_hidden, inertia, rate

    def fit(self, X, y, n):
        self.v = self.rs.uniform(-1, 1, (X.shape[1], self.n_hidden))
        self.w = self.rs.uniform(-1, 1, (self.n_hidden, 1))
        last_v, last_w = 0, 0
        for _ in range(n):
            hid = np.tanh(X.dot(self.v))
            out = 1 / (1 + np.exp(-hid.dot(self.w)))
            d_out = (y - out) * out * (1 - out)
            d_hid = d_out.dot(self.w.T) * (1 - hid * hid)
            last_w = self.rate * hid.T.dot(d_out) + self.inertia * last_w
            last_v = self.rate * X.T.dot(d_hid) + self.inertia * last_v
            self.w = self.w + last_w
            self.v = self.v + last_v
        return self

    def predict(self, X):
        return 1 / (1 + np.exp(-np.tanh(X.dot(self.v)).dot(self.w)))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
print(Perceptron2().fit(X, y, 2000).predict(X))
