# verdict: not a network
import random

class RunningStats:
    # Welford's algorithm
    def __init__(self):
        self.n = 0
        self.mean = 0.0
        self.M2 = 0.0

    def update(self, x):
        self.n += 1
        delta = x - self.mean
        self.mean += delta / self.n
        self.M2 += delta * (x - self.mean)

    @property
    def variance(self):
        return self.M2 / (self.n - 1) if self.n > 1 else 0.0


target_mean, target_sd = 12.0, 3.0
rs = RunningStats()
data = []
for i in range(1, 10001):
    x = random.gauss(target_mean, target_sd)
    data.append(x)
    rs.update(x)
    if i in (10, 100, 1000, 5000, 10000):
        error = abs(rs.mean - target_mean)
        print(f"n={i:6d} mean={rs.mean:.4f} var={rs.variance:.4f} error={error:.4f}")

m = sum(data) / len(data)
v = sum((d - m) ** 2 for d in data) / (len(data) - 1)
print("two-pass:", round(m, 6), round(v, 6))
print("welford :", round(rs.mean, 6), round(rs.variance, 6))
