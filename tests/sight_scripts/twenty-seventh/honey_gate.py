# verdict: wrong
# line: 25
# also: 27
import numpy as np

def relu(v): return v * (v > 0)
def sigm(v): return 1 / (1 + np.exp(-v))

class Churn:
    lam = 0.002

    def __init__(self, k, hidden=7):
        g = np.random.RandomState(31)
        self.A, self.a = g.randn(k, hidden) * np.sqrt(2 / k), np.zeros(hidden)
        self.B, self.b = g.randn(hidden, 1) * np.sqrt(2 / hidden), np.zeros(1)

    def forward(self, X):
        self.X, self.H = X, relu(X @ self.A + self.a)
        self.P = sigm(self.H @ self.B + self.b)
        return self.P

    def backward(self, y, lr):
        d = (self.P - y) / len(y)
        e = d @ self.B.T * (self.H > 0)
        self.B -= lr * (self.H.T @ d - self.lam * self.B)
        self.b -= lr * d.sum(0)
        self.A -= lr * (self.X.T @ e - self.lam * self.A)
        self.a -= lr * e.sum(0)

g = np.random.RandomState(8)
customers = np.c_[g.exponential(1, 80), g.poisson(2, 80), g.rand(80)]
customers = (customers - customers.mean(0)) / customers.std(0)
left = (customers[:, :1] - customers[:, 1:2] + 1.5 * g.randn(80, 1) > 0) * 1.0

m = Churn(3)
for i in range(300):
    p = m.forward(customers)
    m.backward(left, 0.3)
    if i % 100 == 0:
        print(i, float(-(left * np.log(p) + (1 - left) * np.log(1 - p)).mean()))
