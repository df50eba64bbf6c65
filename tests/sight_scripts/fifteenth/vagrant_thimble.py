# verdict: wrong
# line: 15
# also: 18
# why: the sigmoid lacks the minus in the exponent, the derivative a(1-a) doesn't fit it
import numpy as np

class Brain:
    def __init__(self, x, t, units):
        self.x, self.t = x, t
        self.u = np.random.randn(x.shape[1], units)
        self.v = np.random.randn(units, t.shape[1])
        self.rate = 0.5

    def act(self, x):
        return 1 / (1 + np.exp(x))

    def slope(self, a):
        return a * (1 - a)

    def think(self):
        self.a = self.act(self.x @ self.u)
        self.o = self.act(self.a @ self.v)

    def learn(self):
        miss = self.t - self.o
        do = miss * self.slope(self.o)
        da = do @ self.v.T * self.slope(self.a)
        self.v += self.rate * self.a.T @ do
        self.u += self.rate * self.x.T @ da
        return np.abs(miss).mean()

np.random.seed(66)
x = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
t = np.array([[0], [1], [1], [1]])
brain = Brain(x, t, 4)
for day in range(500):
    brain.think()
    miss = brain.learn()
    if day % 100 == 0:
        print("day", day, "miss", miss)
