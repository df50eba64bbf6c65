# verdict: wrong
# line: 29
# also: 32
# why: error: The error is output minus target although the steps are added, so the loss is climbed.
import numpy as np

def activation(v):
    return 1.0 / (1.0 + np.exp(-v))

def slope(a):
    return a * (1.0 - a)

class Layer:
    def __init__(self, n_in, n_out, gen):
        self.w = gen.uniform(-1, 1, (n_in + 1, n_out))

    def run(self, x):
        self.x = np.c_[x, np.ones(len(x))]
        self.a = activation(self.x @ self.w)
        return self.a

gen = np.random.default_rng(31)
inputs = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], float)
majority = (inputs.sum(1, keepdims=True) >= 2).astype(float)

one, two = Layer(3, 5, gen), Layer(5, 1, gen)
for n in range(2000):
    out = two.run(one.run(inputs))
    error = out - majority
    d_two = error * slope(out)
    d_one = (d_two @ two.w[:-1].T) * slope(one.a)
    two.w += 0.7 * two.x.T @ d_two
    one.w += 0.7 * one.x.T @ d_one
print(np.c_[majority, two.run(one.run(inputs))])
