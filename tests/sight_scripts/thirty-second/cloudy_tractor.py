# verdict: wrong
# line: 17
import numpy as np
np.random.seed(83)
class Net:
    def __init__(self, n):
        self.w = [np.random.randn(n, n) for _ in range(3)]
    def __call__(self, x):
        self.a = [x]
        for w in self.w:
            self.a.append(1 / (1 + np.exp(-self.a[-1].dot(w))))
        return self.a[-1]
    def learn(self, x, y, lr):
        d = (y - self(x)) * self.a[3] * (1 - self.a[3])
        ds = [d]
        for i in (2, 1):
            ds.insert(0, ds[0].dot(self.w[i]) * self.a[i] * (1 - self.a[i]))
        for i in range(3):
            self.w[i] += lr * self.a[i].T.dot(ds[i])
net = Net(4)
code = np.random.randint(0, 2, (12, 4)); code[:, 3] = 1
wanted = code[:, ::-1]
for i in range(1500):
    net.learn(code, wanted, 0.4)
print(np.abs(net(code) - wanted).mean())
