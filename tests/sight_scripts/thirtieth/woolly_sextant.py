# verdict: wrong
# line: 14
# also: 10
import random

random.seed(14)


def leaky(z):
    return z if z > 0 else 0.1 * z


def leaky_slope(z):
    return 1.0 if z > 0 else 0.01


class Model:
    def __init__(self, hidden):
        self.h = hidden
        self.w = [[random.gauss(0, 0.7), random.gauss(0, 0.7)] for _ in range(hidden)]
        self.b = [0.0] * hidden
        self.v = [random.gauss(0, 0.7) for _ in range(hidden)]
        self.c = 0.0

    def predict(self, x):
        self.z = [w[0] * x[0] + w[1] * x[1] + b for w, b in zip(self.w, self.b)]
        self.a = [leaky(z) for z in self.z]
        return sum(v * a for v, a in zip(self.v, self.a)) + self.c

    def train_one(self, x, y, lr):
        err = self.predict(x) - y
        for j in range(self.h):
            d = err * self.v[j] * leaky_slope(self.z[j])
            self.v[j] -= lr * err * self.a[j]
            self.w[j][0] -= lr * d * x[0]
            self.w[j][1] -= lr * d * x[1]
            self.b[j] -= lr * d
        self.c -= lr * err
        return err * err


data = []
for _ in range(30):
    p, q = random.uniform(-1, 1), random.uniform(-1, 1)
    data.append(([p, q], abs(p - q)))
model = Model(8)
for epoch in range(200):
    total = sum(model.train_one(x, y, 0.03) for x, y in data)
    if epoch % 50 == 0:
        print(epoch, total / len(data))
