# verdict: wrong
# line: 30
# why: sigmoid_prime expects the input of the activation, but gets the output of the hidden layer
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)

class Brain:
    def __init__(self, sizes):
        n0, n1, n2 = sizes
        self.w1 = np.random.randn(n1, n0)
        self.b1 = np.random.randn(n1, 1)
        self.w2 = np.random.randn(n2, n1)
        self.b2 = np.random.randn(n2, 1)

    def forward(self, x):
        self.z1 = self.w1 @ x + self.b1
        self.a1 = sigmoid(self.z1)
        self.z2 = self.w2 @ self.a1 + self.b2
        return sigmoid(self.z2)

    def train(self, x, y, eta=0.8):
        out = self.forward(x)
        delta2 = (out - y) * sigmoid_prime(self.z2)
        delta1 = self.w2.T @ delta2 * sigmoid_prime(self.a1)
        self.w2 -= eta * delta2 @ self.a1.T
        self.b2 -= eta * delta2
        self.w1 -= eta * delta1 @ x.T
        self.b1 -= eta * delta1

np.random.seed(40)
points = np.random.rand(30, 2)
answers = ((points - 0.5) ** 2).sum(axis=1) < 0.09
brain = Brain([2, 6, 1])
for epoch in range(200):
    for i in range(len(points)):
        point, answer = points[i].reshape(2, 1), answers[i]
        brain.train(point, answer)
print(sum((brain.forward(p.reshape(2, 1))[0, 0] > 0.5) == a for p, a in zip(points, answers)), "of 30")
