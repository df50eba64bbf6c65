# verdict: wrong
# first wrong: hidden_delta
# line: 27
# mistake: l1delta-no-derivative
# why: with two hidden layers, the first one's delta lacks the slope of its layer
import numpy as np

def sgm(x):
    return 1.0/(1.0+np.exp(-x))

class DeepNet:
    def __init__(self, seed):
        np.random.seed(seed)
        self.w1 = np.random.uniform(-1, 1, (3, 6))
        self.w2 = np.random.uniform(-1, 1, (6, 4))
        self.w3 = np.random.uniform(-1, 1, (4, 1))

    def forward(self, x):
        self.a1 = sgm(x @ self.w1)
        self.a2 = sgm(self.a1 @ self.w2)
        self.a3 = sgm(self.a2 @ self.w3)
        return self.a3

    def backprop(self, x, y, lr):
        d3 = (y - self.a3) * self.a3 * (1 - self.a3)
        d2 = (d3 @ self.w3.T) * self.a2 * (1 - self.a2)
        d1 = d2 @ self.w2.T
        self.w3 += lr * self.a2.T @ d3
        self.w2 += lr * self.a1.T @ d2
        self.w1 += lr * x.T @ d1

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
nn = DeepNet(4)
for epoch in range(20000):
    nn.forward(x)
    nn.backprop(x, y, 0.5)
    if epoch % 5000 == 0:
        print(epoch, np.square(y - nn.a3).sum())
print(nn.forward(x))
