# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: five passes over the samples, one step for each sample, no NumPy shortcuts in the neurons
import numpy as np

class Unit:
    """one neuron, the last weight is its threshold"""
    def __init__(self, rng, n):
        self.v = rng.normal(0, 0.7, n + 1)

    def __call__(self, inputs):
        self.inputs = np.append(inputs, 1.0)
        self.y = 1 / (1 + np.exp(-(self.v @ self.inputs)))
        return self.y

rng = np.random.default_rng(5)
sight = [Unit(rng, 2), Unit(rng, 2)]
verdict = Unit(rng, 2)
lessons = list(zip([(0, 0), (0, 1), (1, 0), (1, 1)], [0, 0, 0, 1]))   # AND
eta = 2.0

for epoch in range(1, 6):
    total = 0.0
    for q, a in lessons:
        y = verdict([u(q) for u in sight])
        total += (a - y) ** 2
        verdict.d = (a - y) * y * (1 - y)
        for i, u in enumerate(sight):
            u.d = verdict.d * verdict.v[i] * u.y * (1 - u.y)
        for u in [verdict] + sight:
            u.v = u.v + eta * u.d * u.inputs
    print("epoch", epoch, "total", total)
