# verdict: wrong
# line: 19
# also: 21
# why: updates: The error for the layer before is computed with the weights after their update.
import numpy as np

np.random.seed(2)

class Linear:
    def __init__(self, n, m):
        self.W = np.random.uniform(-0.7, 0.7, (n, m))
        self.b = np.zeros((1, m))

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g, lr):
        self.W -= lr * self.x.T @ g
        self.b -= lr * g
        return g @ self.W.T

class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, g, lr):
        return g * (1 - self.y ** 2)

net = [Linear(2, 12), Tanh(), Linear(12, 1), Tanh()]

# checkerboard of nine fields
data = []
for i in range(3):
    for j in range(3):
        data.append((np.array([[i - 1.0, j - 1.0]]), np.array([[0.8 if (i + j) % 2 else -0.8]])))

for epoch in range(1600):
    loss = 0
    for a, t in data:
        out = a
        for layer in net:
            out = layer.forward(out)
        loss += float(((out - t) ** 2).sum())
        g = 2 * (out - t)
        for layer in net[::-1]:
            g = layer.backward(g, 0.03)
    if epoch % 200 == 0:
        print("epoch", epoch, "loss", round(loss, 5))
print("loss", loss)
