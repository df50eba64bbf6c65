# verdict: wrong
# line: 16
# why: The output is rounded in the forward pass, so o*(1-o) is zero and nothing is learned.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

class Net:
    def __init__(self, hidden):
        np.random.seed(1)
        self.w = [2*np.random.random((3, hidden)) - 1, 2*np.random.random((hidden, 1)) - 1]

    def run(self, X):
        h = 1/(1 + np.exp(-X @ self.w[0]))
        o = np.round(1/(1 + np.exp(-h @ self.w[1])))
        return h, o

    def learn(self, X, y, alpha):
        h, o = self.run(X)
        err = y - o
        d_o = err*o*(1 - o)
        d_h = d_o @ self.w[1].T*h*(1 - h)
        self.w[1] += alpha*h.T @ d_o
        self.w[0] += alpha*X.T @ d_h
        return np.abs(err).mean()

net = Net(4)
for n in range(5001):
    e = net.learn(X, y, 1)
    if n % 1000 == 0:
        print("after %d: %.3f" % (n, e))
