# verdict: wrong
# line: 22
# why: hidden delta: The hidden layer is tanh, but its delta uses h*(1-h), the slope of the sigmoid.
import numpy as np

class Perceptron2:
    def __init__(self, n, k):
        self.W = np.random.uniform(-0.5, 0.5, (n, k))
        self.V = np.random.uniform(-0.5, 0.5, k)

    def run(self, x):
        return 1 / (1 + np.exp(-np.tanh(x @ self.W) @ self.V))

    def learn(self, data, rate, epochs):
        for ep in range(epochs):
            err = 0
            for x, t in data:
                h = np.tanh(x @ self.W)
                o = 1 / (1 + np.exp(-h @ self.V))
                err += (t - o) ** 2
                d_o = (t - o) * o * (1 - o)
                d_h = d_o * self.V * h * (1 - h)
                self.V += rate * d_o * h
                self.W += rate * np.outer(x, d_h)
            if ep % 300 == 0:
                print("after", ep, "epochs:", err)
        return err

np.random.seed(101)
xs = np.random.uniform(-1, 1, (40, 2))
data = [(np.array([a, b, 1.0]), float(a + b > 0.2 and a > -0.3)) for a, b in xs]
net = Perceptron2(3, 6)
print("error", net.learn(data, 0.3, 900))
