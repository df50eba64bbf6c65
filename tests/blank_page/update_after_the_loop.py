# verdict: wrong
# first wrong: loop
# line: 20
# mistake: update-outside-loop
# why: the updates are not indented, they run once after 10000 idle passes
import numpy as np

class Neural:
    def __init__(self, hidden):
        np.random.seed(1)
        self.w0 = 2*np.random.random((3, hidden)) - 1
        self.w1 = 2*np.random.random((hidden, 1)) - 1

    def train(self, X, y, alpha, n):
        for i in range(n):
            l1 = 1/(1+np.exp(-np.dot(X, self.w0)))
            l2 = 1/(1+np.exp(-np.dot(l1, self.w1)))
            d2 = (y - l2)*l2*(1 - l2)
            d1 = np.dot(d2, self.w1.T)*l1*(1 - l1)
        self.w1 += alpha*np.dot(l1.T, d2)
        self.w0 += alpha*np.dot(X.T, d1)
        return l2

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
print(Neural(4).train(X, y, 1, 10000))
