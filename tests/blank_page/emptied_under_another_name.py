# verdict: wrong
# first wrong: loop
# line: 18
# mistake: -
# why: the loop gives its own variable zeros, and the sums keep what they have
import numpy as np

np.random.seed(31)
def bend(v):
    return 1 / (1 + np.exp(-v))

samples = np.random.rand(10, 3)
answers = (samples[:, 0] > samples[:, 1]) * 1.0
net = {"in": np.random.randn(3, 4), "out": np.random.randn(4)}
sums = {key: np.zeros(value.shape) for key, value in net.items()}
for epoch in range(200):
    for total in sums.values():
        total = np.zeros(total.shape)
    missed = 0.0
    for s, answer in zip(samples, answers):
        mid = bend(s @ net["in"])
        end = bend(mid @ net["out"])
        d = (end - answer) * end * (1 - end)
        sums["out"] += d * mid
        sums["in"] += np.outer(s, d * net["out"] * mid * (1 - mid))
        missed += abs(end - answer)
    for key in net:
        net[key] -= 0.3 * sums[key]
    if epoch % 50 == 0:
        print(epoch, missed)
