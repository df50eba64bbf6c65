# verdict: wrong
# line: 24
# why: output delta: the brackets around 1 - out are missing, so that out itself is subtracted from the product
import numpy as np

class NN:
    def __init__(self, x, y, hidden=4, lr=0.5):
        rs = np.random.RandomState(8)
        self.x, self.y, self.lr = x, y, lr
        self.w0 = rs.rand(x.shape[1], hidden) * 2 - 1
        self.w1 = rs.rand(hidden, y.shape[1]) * 2 - 1

    @staticmethod
    def f(v):
        return 1 / (1 + np.exp(-v))

    def feedforward(self, x):
        self.hid = self.f(x @ self.w0)
        return self.f(self.hid @ self.w1)

    def backprop(self):
        x, y = self.x, self.y
        out = self.feedforward(x)
        out_delta = (y - out) * out * 1 - out
        hid_delta = (out_delta @ self.w1.T) * self.hid * (1 - self.hid)
        self.w1 += self.lr * self.hid.T @ out_delta
        self.w0 += self.lr * x.T @ hid_delta
        return np.mean((y - out) ** 2)


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1], [1, 0], [1, 0], [1, 0]])
nn = NN(x, y)
for i in range(3000):
    loss = nn.backprop()

print("loss", loss)
print(nn.feedforward(x).round(2))
