# verdict: not a network
# our own random numbers (LCG), then pi by Monte Carlo
class LCG:
    def __init__(self, seed):
        self.state = seed

    def random(self):
        self.state = (1664525 * self.state + 1013904223) % 2 ** 32
        return self.state / 2 ** 32


rng = LCG(42)
inside = 0
target = 3.141592653589793

for epoch in range(1, 50001):
    x = rng.random()
    y = rng.random()
    if x * x + y * y <= 1:
        inside += 1
    if epoch % 5000 == 0:
        output = 4 * inside / epoch
        error = target - output
        print(epoch, output, "error", round(error, 6))

# histogram
bins = [0] * 10
for _ in range(10000):
    bins[int(rng.random() * 10)] += 1
print(bins)
