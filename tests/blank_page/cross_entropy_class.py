# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: class with biases whose output delta has no slope, the cross-entropy gradient
import numpy as np
class MLP:
    def __init__(self):
        self.w1, self.b1 = np.random.randn(2,4), np.random.randn(4)
        self.w2, self.b2 = np.random.randn(4,1), np.random.randn(1)
    def epoch(self, x, y, lr):
        h = 1/(1+np.exp(-(x@self.w1+self.b1)))
        o = 1/(1+np.exp(-(h@self.w2+self.b2)))
        delta = o-y
        back = delta@self.w2.T*h*(1-h)
        self.w2 -= lr*h.T@delta
        self.b2 -= lr*delta.sum(0)
        self.w1 -= lr*x.T@back
        self.b1 -= lr*back.sum(0)
        return o
m = MLP()
for _ in range(3000):
    o = m.epoch(np.array([[0,0],[0,1],[1,0],[1,1]]), np.array([[0],[1],[1],[0]]), 0.2)
print(o)
