# verdict: right
from dataclasses import dataclass, field
import numpy as np

gen = np.random.default_rng(99)

@dataclass
class Layer:
    n_in: int
    n_out: int
    weights: np.ndarray = field(init=False)
    bias: np.ndarray = field(init=False)

    def __post_init__(self):
        self.weights = gen.normal(0, self.n_in ** -0.5, (self.n_in, self.n_out))
        self.bias = np.zeros(self.n_out)

def leaky(z, slope=0.05):
    return np.where(z > 0, z, slope * z)

def leaky_grad(z, slope=0.05):
    return np.where(z > 0, 1.0, slope)

hidden = Layer(4, 10)
output = Layer(10, 3)

# something like the iris flowers
means = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
labels = gen.integers(0, 3, 120)
flowers = means[labels] + gen.normal(0, 0.3, (120, 4))
flowers = (flowers - flowers.mean(axis=0)) / flowers.std(axis=0)
targets = np.eye(3)[labels]

for epoch in range(300):
    z = flowers @ hidden.weights + hidden.bias
    a = leaky(z)
    logits = a @ output.weights + output.bias
    ex = np.exp(logits - logits.max(axis=1, keepdims=True))
    prob = ex / ex.sum(axis=1, keepdims=True)

    d_logits = (prob - targets) / len(flowers)
    d_z = (d_logits @ output.weights.T) * leaky_grad(z)

    output.weights -= 0.5 * (a.T @ d_logits)
    output.bias -= 0.5 * d_logits.sum(axis=0)
    hidden.weights -= 0.5 * (flowers.T @ d_z)
    hidden.bias -= 0.5 * d_z.sum(axis=0)

print("accuracy", (prob.argmax(axis=1) == labels).mean())
