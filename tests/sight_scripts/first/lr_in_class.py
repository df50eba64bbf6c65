# verdict: wrong
# wrong: the error handed to the first layer
# line: 18
# mistake: the layer's step multiplies by the rate and the delta handed to it is multiplied by the rate too
# style: student with Layer classes where each layer learns on the way back
import numpy as np

class Layer:
    def __init__(self, n, m, rng):
        self.w = rng.normal(0, 1, (n, m))
    def __call__(self, x):
        self.x = x
        self.y = 1/(1+np.exp(-(x @ self.w)))
        return self.y
    def learn(self, grad, rate):
        delta = grad*self.y*(1-self.y)
        step = rate*delta
        below = step @ self.w.T
        self.w -= self.x.T @ step
        return below

rng = np.random.default_rng(48)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
l1, l2 = Layer(3, 5, rng), Layer(5, 1, rng)
for i in range(3000):
    out = l2(l1(X))
    l1.learn(l2.learn(out-y, 0.4), 0.4)
    if i % 600 == 0:
        print(i, float(((out-y)**2).sum()))
