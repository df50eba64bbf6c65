# verdict: right
import random


def leaky(z):
    return z if z > 0 else 0.1 * z


class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-0.7, 0.7) for _ in range(n)]
        self.b = 0.05

    def fire(self, x, linear=False):
        self.x = x
        self.z = sum(wi * xi for wi, xi in zip(self.w, x)) + self.b
        self.slope = 1.0 if linear or self.z > 0 else 0.1
        self.out = self.z if linear else leaky(self.z)
        return self.out

    def learn(self, err, rate):
        """err = dLoss/dout; gives back dLoss/dx"""
        d = err * self.slope
        back = [d * wi for wi in self.w]
        for i, xi in enumerate(self.x):
            self.w[i] -= rate * d * xi
        self.b -= rate * d
        return back


random.seed(5)
hid = [Neuron(2) for _ in range(5)]
out = Neuron(5)
points = [(i / 4 - 1, j / 4 - 1) for i in range(9) for j in range(9) if (i + j) % 4 == 0]

for sweep in range(60):
    random.shuffle(points)
    total = 0
    for x in points:
        target = 2 * x[0] - x[1] * x[0]
        guess = out.fire([n.fire(x) for n in hid], linear=True)
        err = guess - target
        total += err * err
        for n, e in zip(hid, out.learn(err, 0.05)):
            n.learn(e, 0.05)
    if sweep % 20 == 0:
        print("sweep", sweep, "mean sq", total / len(points))
