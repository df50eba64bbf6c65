# verdict: wrong
# first wrong: slope
# line: 25
# mistake: sigmoid-tanh-with-sigmoid-slope
# why: the tanh layer multiplies by a*(1-a), which is the logistic function's slope

import numpy as np

class Linear:
    def __init__(self, i, o):
        self.W = np.random.randn(i, o) * 0.5
    def go(self, x):
        self.x = x
        return x @ self.W
    def back(self, g):
        down = g @ self.W.T
        self.W -= 0.1 * self.x.T @ g
        return down

class Tanh:
    def go(self, x):
        self.a = np.tanh(x)
        return self.a
    def back(self, g):
        return g * self.a * (1 - self.a)

np.random.seed(2)
X = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]])
Y = np.array([[-1],[1],[1],[-1]])
net = [Linear(3, 6), Tanh(), Linear(6, 1), Tanh()]

for epoch in range(5000):
    signal = X
    for part in net:
        signal = part.go(signal)
    grad = signal - Y
    for part in net[::-1]:
        grad = part.back(grad)
print(signal)
