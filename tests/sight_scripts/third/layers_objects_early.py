# verdict: wrong
# line: 16
# why: Dense.backward changes the weights before the gradient for the layer below is computed with them.
import numpy as np
np.random.seed(2)
class Dense:
    def __init__(self, i, o):
        self.W = np.random.randn(i, o)*np.sqrt(1/i)
        self.b = np.zeros(o)
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, g, lr):
        self.W -= lr*self.x.T @ g
        self.b -= lr*g.sum(0)
        return g @ self.W.T
class Sigmoid:
    def forward(self, x):
        self.y = 1/(1+np.exp(-x))
        return self.y
    def backward(self, g, lr):
        return g*self.y*(1-self.y)
X = np.array([[0,0],[0,1],[1,0],[1,1.]])
Y = np.array([[0],[1],[1],[0.]])
model = [Dense(2,5), Sigmoid(), Dense(5,1), Sigmoid()]
for epoch in range(5000):
    a = X
    for layer in model: a = layer.forward(a)
    grad = a - Y
    for layer in model[::-1]: grad = layer.backward(grad, 1.0)
    if epoch % 1000 == 0: print('loss', np.mean((a-Y)**2))
