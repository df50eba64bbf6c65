# verdict: wrong
# line: 30
import numpy as np

ALPHA = 1.0

def elu(z):
    return np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

def elu_derivative(z):
    return np.where(z > 0, 1.0, ALPHA * np.exp(np.minimum(z, 0)))

class Regressor:
    def __init__(self, dims):
        self.W = [np.random.randn(a, b) * np.sqrt(1 / a) for a, b in zip(dims[:-1], dims[1:])]
        self.b = [np.zeros(b) for b in dims[1:]]

    def forward(self, x):
        self.a = [x]
        for i in range(len(self.W)):
            z = self.a[-1] @ self.W[i] + self.b[i]
            self.a.append(elu(z) if i < len(self.W) - 1 else z)
        return self.a[-1]

    def backward(self, y, lr):
        g = 2 * (self.a[-1] - y) / len(y)
        for i in range(len(self.W) - 1, -1, -1):
            dW, db = self.a[i].T @ g, g.sum(axis=0)
            if i:
                g = (g @ self.W[i].T) * elu_derivative(self.a[i])
            self.W[i] -= lr * dW
            self.b[i] -= lr * db

np.random.seed(14)
price_area = np.random.uniform(30, 150, (80, 1))
rooms = np.round(price_area / 25 + np.random.randn(80, 1) * 0.5)
price = 50 + 2.2 * price_area + 20 * np.sqrt(np.abs(rooms)) + np.random.randn(80, 1) * 5
X = np.hstack([price_area, rooms])
X = (X - X.mean(axis=0)) / X.std(axis=0)
Y = (price - price.mean()) / price.std()

model = Regressor([2, 10, 10, 1])
for epoch in range(500):
    pred = model.forward(X)
    if epoch % 100 == 0:
        print('epoch', epoch, 'mse', np.mean((pred - Y) ** 2))
    model.backward(Y, 0.05)
print('final', np.mean((model.forward(X) - Y) ** 2))
