# verdict: right
# Two spirals would be too slow, so: two little moons of points, RMSProp.
import numpy as np

np.random.seed(16)
angle = np.linspace(0, np.pi, 12)
upper = np.c_[np.cos(angle), np.sin(angle)]
lower = np.c_[1 - np.cos(angle), 0.4 - np.sin(angle)]
P = np.r_[upper, lower]
T = np.r_[np.zeros(12), np.ones(12)].reshape(-1, 1)


class RMSProp:
    def __init__(self, shape, rate=0.01, rho=0.9):
        self.mean_sq = np.zeros(shape)
        self.rate, self.rho = rate, rho

    def __call__(self, grad):
        self.mean_sq = self.rho * self.mean_sq + (1 - self.rho) * grad * grad
        return self.rate * grad / np.sqrt(self.mean_sq + 1e-10)


A = np.random.randn(2, 8)
a = np.random.randn(8)
B = np.random.randn(8, 1)
b = np.zeros(1)
optA, opta, optB, optb = [RMSProp(q.shape) for q in (A, a, B, b)]

for it in range(1500):
    hid = np.tanh(P.dot(A) + a)
    est = 1 / (1 + np.exp(-(hid.dot(B) + b)))
    de = (est - T) * est * (1 - est)
    dh = de.dot(B.T) * (1 - hid ** 2)
    A -= optA(P.T.dot(dh))
    a -= opta(dh.sum(axis=0))
    B -= optB(hid.T.dot(de))
    b -= optb(de.sum(axis=0))

print("misplaced points:", int(((est > 0.5) != (T > 0.5)).sum()), "of", len(T))
print("mean squared error:", ((est - T) ** 2).mean())
