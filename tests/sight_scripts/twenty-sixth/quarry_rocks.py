# verdict: wrong
# line: 32
# why: updates: The bias gradient is summed over the neurons instead of the samples; it fits because there are 12 of each.
import numpy as np

rng = np.random.default_rng(150)
N = 12
rock = rng.normal(size=(3, N))                 # features x samples
kind = (rock[0] * rock[1] > 0).astype(int)
target = np.vstack([1 - kind, kind])

class Layer:
    def __init__(self, out, inp):
        self.W = rng.normal(size=(out, inp)) * np.sqrt(1 / inp)
        self.b = np.zeros((out, 1))

first, second = Layer(12, 3), Layer(2, 12)

for step in range(400):
    Z = first.W @ rock + first.b
    A = np.where(Z > 0, Z, 0.01 * Z)
    S = second.W @ A + second.b
    P = np.exp(S - S.max(axis=0))
    P /= P.sum(axis=0)

    dS = (P - target) / N
    dZ = (second.W.T @ dS) * np.where(Z > 0, 1, 0.01)

    second.W -= 0.3 * dS @ A.T
    second.b -= 0.3 * dS.sum(axis=1, keepdims=True)
    first.W -= 0.3 * dZ @ rock.T
    first.b -= 0.3 * dZ.sum(axis=0).reshape(-1, 1)

print("right:", int((P.argmax(axis=0) == kind).sum()), "of", N)
